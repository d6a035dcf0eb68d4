import type { PageTerm } from './page-terms';
import { specificity } from './specificity';

/** How much a page as a whole speaks of the trade: the specificity of its distinct terms, by prominence. */
export type PageStrength = number;

/** 0 for a page without terms; an article about one measure reaches 2 to 4, a work plan 10 and more. */
export function pageStrength(terms: readonly PageTerm[]): PageStrength {
  return terms.reduce((sum, { term, prominence }) => sum + specificity(term) * prominence, 0);
}
