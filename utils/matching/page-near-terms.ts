/** Near misses in what a page puts in its title and headings. */
import { normalText } from '../text/normalise';
import type { MeasureIndex } from './measure-index';
import { nearMisses } from './near-misses';
import type { Passage } from './page-passages';
import type { PageTerm } from './page-terms';
import { PROMINENCE } from './page-terms';
import { scanTerms } from './term-scanner';

/** Only short phrases are looked up: a name of the trade has four to ten characters. */
const SHORTEST = 4;
const LONGEST = 10;

/** Each look-up takes about a millisecond, and a page of more headings is a list. */
const MOST_PHRASES = 24;

/** A near miss in a heading is a guess: one wrong character in four is the least it takes. */
const MIN_SIMILARITY = 0.75;

/** Terms that a phrase of title or headings nearly says, where it says none outright. */
export function nearTermsOfPage(
  index: MeasureIndex,
  passages: readonly Passage[],
  exact: readonly PageTerm[],
): PageTerm[] {
  const known = new Set(exact.map(({ term }) => term.text));
  const found = new Map<string, PageTerm>();
  for (const phrase of phrasesOf(index, passages)) {
    const [best] = nearMisses(index.termIndex, phrase.text).sort((a, b) => b.similarity - a.similarity);
    if (!best || best.similarity < MIN_SIMILARITY || known.has(best.term.text)) continue;
    found.set(best.term.text, {
      term: best.term,
      phrase: phrase.text,
      quote: phrase.quote,
      occurrences: 1,
      prominence: PROMINENCE.heading,
      similarity: best.similarity * 0.8,
    });
  }
  return [...found.values()];
}

interface Phrase {
  readonly text: string;
  readonly quote: string;
}

function phrasesOf(index: MeasureIndex, passages: readonly Passage[]): Phrase[] {
  return passages
    .filter(({ kind }) => kind !== 'paragraph')
    .flatMap(({ text: quote }) =>
      quote.split(/[\s，。：:；、“”"（）()《》]+/).map((text) => ({ text, quote })),
    )
    .map(({ text, quote }) => ({ text: normalText(text), quote }))
    .filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST)
    .filter(({ text }) => scanTerms(index.scanner, text).length === 0)
    .slice(0, MOST_PHRASES);
}
