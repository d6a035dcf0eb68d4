/** Relevance, its calibration, and the floors below which nothing is shown. */

/** Least relevance of the best search result for anything to be shown. */
export const SEARCH_FLOOR = 0.3;

/** Least relevance of the further results. */
export const FURTHER_FLOOR = 0.08;

/**
 * Least probability, 0 to 1, that a page is about the trade, for anything to be shown beside it. Of 306 judged pages, each
 * judged by a model learned without it, floors of 0.1, 0.2, 0.3, 0.4, 0.5 let pass 99, 97, 97, 92, 89 % of the relevant
 * ones, 25, 16, 10, 8, 8 % of near misses, and 6, 1, 0, 0, 0 % of the others. `npm run train` prints the curve.
 */
export const PAGE_FLOOR = 0.3;

/**
 * Least relevance of a measure for a page, 0 to 1: on a page that is noticed, one in sixteen is what a drafter wants to
 * see. On the judged pages floors of 0.05, 0.06, 0.08, 0.1 give an nDCG@8 over write-ups of .84, .84, .82, .81 (on the
 * project's own .88, .87, .85, .84), with half the pages showing up to 13, 11, 9, 8 measures.
 */
export const MATCH_FLOOR = 0.06;

/**
 * A logistic regression over 2,260 pairs of a relevant page and a write-up, of which judges called 298 wanted (the 119
 * relevant pages of the development set). By it, of write-ups that share least of a page's vocabulary (below 0.3) 1 % are
 * wanted, of those that share most 60 %, and 85 % where the page names the measure as well.
 */
const INTERCEPT = -5.35;
const BY_SHARED = 5.75;
const BY_NAMED = 3;

/** How relevant a measure is on a page that is about the trade, 0 to 1. */
export function shareOfRelevance({
  shared,
  named,
}: {
  readonly shared: number;
  readonly named: number;
}): number {
  return 1 / (1 + Math.exp(-(INTERCEPT + BY_SHARED * shared + BY_NAMED * named)));
}
