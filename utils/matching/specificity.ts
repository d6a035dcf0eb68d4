import type { Term } from './vocabulary';

/**
 * How much saying a term tells, by its length in characters: two are half a word of anything, four are a name of the
 * trade. From the second on; longer ones count as the last.
 */
const BY_LENGTH = [0, 0, 0.2, 0.45, 0.9, 1, 1.1, 1.15] as const;

/** A term that leads to many measures points to none of them in particular: at nine it tells half as much. */
const SPREAD = 0.12;

/** How much a page's saying this term tells about what the page is about. 0 to about 1.15. */
export function specificity(term: Term): number {
  const byLength = BY_LENGTH[Math.min(term.text.length, BY_LENGTH.length - 1)] ?? 0;
  return byLength / (1 + SPREAD * (term.spread - 1));
}
