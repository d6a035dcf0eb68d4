/** What of a page tells whether it is about the trade, in a handful of numbers. */
import { type KeyTable, ordinalOf } from '../retrieval/key-table';
import type { Passage } from './page-passages';
import type { PageTerm } from './page-terms';
import { specificity } from './specificity';

export const FEATURES = ['whole', 'terms', 'density'] as const;

export type PageFeatures = Readonly<Record<(typeof FEATURES)[number], number>>;

/** Bigrams and what each of them says for the trade. */
export interface BigramWeights {
  readonly bigrams: KeyTable;
  readonly weights: Float32Array;
  /** How many have a weight, the first ones; the others are no part of the page's vector. */
  readonly weighted: number;
}

/** Added to the characters of a page before the logarithm: below this, length says nothing. */
const LENGTH_PRIOR = 50;

/** A title counts as if it were said twice. */
const TITLE_TIMES = 2;

/**
 * `whole`: the page's bigrams under their weights; `terms`: how much it speaks of the trade by name; `density`: the
 * same for its length. All 0 for an empty page.
 */
export function pageFeatures(
  model: BigramWeights,
  passages: readonly Passage[],
  terms: readonly PageTerm[],
): PageFeatures {
  const strength = Math.log1p(strengthOf(terms));
  const characters = passages.reduce((sum, { text }) => sum + text.length, 0);
  return {
    whole: cosineScore(model, bigramCounts(model, passages)),
    terms: strength,
    density: strength / Math.log(LENGTH_PRIOR + characters),
  };
}

/** How often the page says each bigram that has a weight, by ordinal. */
function bigramCounts({ bigrams, weighted }: BigramWeights, passages: readonly Passage[]): Uint32Array {
  const counts = new Uint32Array(weighted);
  for (const { kind, keys } of passages) {
    const times = kind === 'title' ? TITLE_TIMES : 1;
    for (let at = 0; at < keys.length; at++) {
      const ordinal = ordinalOf(bigrams, keys[at] as number);
      if (ordinal >= 0 && ordinal < weighted) counts[ordinal] = (counts[ordinal] as number) + times;
    }
  }
  return counts;
}

/** The weights under the page's logarithmic frequencies, these scaled to length 1: pages of all lengths compare. */
function cosineScore({ weights }: BigramWeights, counts: Uint32Array): number {
  let score = 0;
  let squares = 0;
  for (let ordinal = 0; ordinal < counts.length; ordinal++) {
    const count = counts[ordinal] as number;
    if (count === 0) continue;
    const frequency = 1 + Math.log(count);
    score += frequency * (weights[ordinal] as number);
    squares += frequency * frequency;
  }
  return squares === 0 ? 0 : score / Math.sqrt(squares);
}

/** How much the page speaks of the trade by name: the specificity of its distinct terms, by prominence. */
function strengthOf(terms: readonly PageTerm[]): number {
  return terms.reduce((sum, { term, prominence }) => sum + specificity(term) * prominence, 0);
}
