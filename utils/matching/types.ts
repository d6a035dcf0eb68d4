import type { PageSummary } from '../page/page-text';

/**
 * How a measure was found, strongest first: the term itself, another way of saying it (thesaurus, pinyin,
 * traditional characters), a near miss (a misspelling), or only the same vocabulary.
 */
export type Tier = 'exact' | 'alias' | 'near' | 'related';

/** One reason, in words a reader can check. */
export interface Evidence {
  readonly tier: Tier;
  /** The compendium's term: 容缺受理. */
  readonly term: string;
  /** The words found in the page or query: 材料后补. Equal to `term` where the tier is exact. */
  readonly phrase: string;
  /** The page's own sentence around `phrase`, at most 120 characters; empty for a query. */
  readonly quote: string;
}

/** A measure found for a page or a query. Plain data: it is stored and sent between contexts. */
export interface Match {
  readonly measureId: string;
  /** 0 to 1; nothing below the floor of its kind is ever a match. */
  readonly relevance: number;
  readonly tier: Tier;
  /** Strongest first, never empty. */
  readonly evidence: readonly Evidence[];
}

/** What is known of a tab's page. */
export type PageMatches =
  | { readonly status: 'reading' }
  | { readonly status: 'unreadable'; readonly reason: UnreadableReason }
  | { readonly status: 'ready'; readonly page: PageSummary; readonly matches: readonly Match[] };

export type UnreadableReason = 'no-access' | 'restricted' | 'no-text';
