/** Which measures the words around a figure name. */
import type { MeasureIndex } from '../matching/measure-index';
import type { Passage } from '../matching/page-passages';
import { specificity } from '../matching/specificity';
import { scanTerms } from '../matching/term-scanner';
import type { Term } from '../matching/vocabulary';
import { originalSpan } from '../text/normalise';
import type { Span } from './statement';

/** A term of the vocabulary, where the passage says it. */
export interface SaidTerm extends Span {
  readonly term: Term;
  readonly specificity: number;
}

/** By measure (its place in the corpus), how surely it is named, 0 to 1.15. */
export type Names = Map<number, number>;

/** Terms that tell less point to no measure in particular; as `HINTED_STRENGTH` for a text's coverage. */
const LEAST_SPECIFICITY = 0.3;

/** The telling terms of a passage, in its order and in the places of its own text. */
export function saidTerms({ scanner }: Pick<MeasureIndex, 'scanner'>, { normal }: Passage): SaidTerm[] {
  return scanTerms(scanner, normal.text).flatMap(({ term, start }) => {
    const tells = specificity(term);
    const { from, to } = originalSpan(normal, start, start + term.text.length);
    return tells < LEAST_SPECIFICITY ? [] : [{ term, specificity: tells, start: from, end: to }];
  });
}

/** The measures that these terms lead to. */
export function namesBy(terms: readonly SaidTerm[]): Names {
  const names: Names = new Map();
  for (const { term, specificity: tells } of terms)
    term.forEachLead((measure, weight) => keepSurer(names, measure, tells * weight));
  return names;
}

/** Takes over what the other says where that is surer, for this share of it. */
export function addNames(names: Names, other: Names, share: number): void {
  for (const [measure, weight] of other) keepSurer(names, measure, weight * share);
}

function keepSurer(names: Names, measure: number, weight: number): void {
  if (weight > (names.get(measure) ?? 0)) names.set(measure, weight);
}

/**
 * The terms of a figure's sentence that are about this figure: none of those before `from`, where another ends that has
 * them for itself (不动产登记 4 个工作日、施工许可 40 个工作日), and where others follow, none beyond its own clause.
 */
export function termsAbout(
  terms: readonly SaidTerm[],
  sentence: Span,
  clause: Span,
  others: { readonly from: number; readonly next: number },
): SaidTerm[] {
  const to = others.next < sentence.end ? clause.end : sentence.end;
  return termsWithin(terms, Math.max(sentence.start, others.from), to);
}

/** Terms farther before the sentence may be about anything. Characters. */
const REACH_BEFORE = 80;

/** The terms right before a sentence in its block. */
export const termsBefore = (terms: readonly SaidTerm[], { start }: Span): SaidTerm[] =>
  termsWithin(terms, start - REACH_BEFORE, start);

/** The terms that stand between two places. */
export function termsWithin(terms: readonly SaidTerm[], from: number, to: number): SaidTerm[] {
  const found: SaidTerm[] = [];
  for (let at = firstFrom(terms, from); at < terms.length; at++) {
    const term = terms[at] as SaidTerm;
    if (term.start >= to) break;
    if (term.end <= to) found.push(term);
  }
  return found;
}

/** The place of the first term that begins at `from` or later. */
function firstFrom(terms: readonly SaidTerm[], from: number): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] as SaidTerm).start < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
