/** What a page says, as `readPage` takes it and every later step reads it. */

/** The most text taken from one page, in characters (UTF-16 code units); what follows is left out. */
export const MAX_PAGE_CHARACTERS = 200_000;

export interface TextBlock {
  readonly kind: 'heading' | 'paragraph';
  /** Plain text, white space folded to single spaces, never empty. */
  readonly text: string;
}

export interface PageText {
  readonly url: string;
  /** The main title as a reader sees it; empty where the page has none. */
  readonly title: string;
  /** The site's own name, or its host. */
  readonly site: string;
  /** `YYYY-MM-DD`, or null where the page does not say. */
  readonly publishedOn: string | null;
  /** Who published it first (来源), or null. */
  readonly source: string | null;
  /** Headings and paragraphs of the main text, in reading order; the title is not repeated. */
  readonly blocks: readonly TextBlock[];
  /** True where the page had more than `MAX_PAGE_CHARACTERS`. */
  readonly truncated: boolean;
}

/** What is kept of a page once it has been matched. */
export interface PageSummary {
  readonly url: string;
  readonly title: string;
  readonly site: string;
  readonly publishedOn: string | null;
  readonly source: string | null;
  /** Characters of main text read. */
  readonly characters: number;
  readonly truncated: boolean;
}

/** A page with less main text than this says nothing that could be matched. Characters. */
export const MIN_PAGE_CHARACTERS = 20;

/** The page without its text. */
export function summaryOf({ blocks, ...page }: PageText): PageSummary {
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  return { ...page, characters };
}
