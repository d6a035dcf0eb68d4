/** What is compared: something that finds measures for a query. */

export interface ScoredMeasure {
  /** The measure's id. */
  readonly id: string;
  /** The more the better; of no unit that could be compared between engines. */
  readonly score: number;
}

export interface SearchEngine {
  readonly name: string;
  /** Best first. */
  readonly search: (query: string, limit: number) => readonly ScoredMeasure[];
}
