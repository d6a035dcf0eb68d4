/** What is measured of one engine on one library. Times in milliseconds. */
export interface EngineFigures {
  readonly name: string;
  readonly build: number;
  readonly bytes: number;
  readonly query: { readonly median: number; readonly p95: number; readonly asked: number };
  readonly pages: readonly PageFigures[];
}

export interface PageFigures {
  /** How the engine is asked about the page; empty for the one way there is. */
  readonly way: string;
  /** Characters. */
  readonly length: number;
  /** Null where it would have taken too long. */
  readonly median: number | null;
}

/** What is measured of our own index besides. */
export interface IndexFigures {
  readonly bytes: number;
  /** Writing the content index to one buffer, and reading it back, in milliseconds. */
  readonly write: number;
  readonly read: number;
  /** Queries in groups by how many postings their tokens have. */
  readonly costs: readonly { readonly postings: number; readonly asked: number; readonly median: number }[];
}
