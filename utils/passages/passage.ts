/** What is asked of a page when its passages are shown, and what it answers: plain data, sent between contexts. */
import type { TextQuoteSelector } from '../snippets/snippet';

/** Words of a page to be shown in it. */
export interface Passage {
  readonly selector: TextQuoteSelector;
  /** What they are shown for: the measure's title. */
  readonly label: string;
}

/** Where a walk through a page's passages stands. */
export interface PassageWalk {
  /** From 0, in the order of the page. */
  readonly at: number;
  readonly total: number;
  /** Of the passage it stands at. */
  readonly label: string;
  /** Whether the page only has words that are like the passage there, and may be others. */
  readonly isOnlySimilar: boolean;
  /** How many passages the last step passed over, as the page no longer has them. */
  readonly skipped: number;
}

export type PassageAnswer =
  | { readonly status: 'shown'; readonly walk: PassageWalk }
  /** The page no longer has what was asked for. */
  | { readonly status: 'gone' }
  /** Something else was asked for meanwhile, which is answered. */
  | { readonly status: 'overtaken' };
