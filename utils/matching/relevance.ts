/** The floors below which nothing is shown, and what they were read from. */

/** Least relevance of a search result. */
export const SEARCH_FLOOR = 0.3;

/** Least relevance of a measure for a page. */
export const MATCH_FLOOR = 0.3;

const HALF_WEIGHT = 1.2;
const HALF_STRENGTH = 1.5;

/**
 * Relevance of a measure for a page, 0 to 1: what the page says of the measure, held down where the page as a whole
 * hardly speaks of the trade.
 */
export function relevanceOf(weight: number, strength: number): number {
  const own = weight / (weight + HALF_WEIGHT);
  const page = strength / (strength + HALF_STRENGTH);
  return own * page;
}
