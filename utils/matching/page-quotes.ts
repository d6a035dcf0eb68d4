/** The page's own words for measures it names by no term: where it shares most with each. */

import { findPosting, type InvertedIndex, type PostingRange, postingsOf } from '../retrieval/inverted-index';
import { KeyTableBuilder } from '../retrieval/key-table';
import { isHan } from '../text/characters';
import { isFunctionCharacter } from '../text/function-characters';
import { originalSpan } from '../text/normalise';
import { quoteAround } from '../text/quote';
import type { ContentIndex } from './content-index';
import { type PageModel, rarityOf } from './page-model';
import type { Passage } from './page-passages';
import { Runs } from './shared-runs';

/** A stretch of a passage that a measure shares, and the sentence around it. */
export interface SharedPhrase {
  readonly phrase: string;
  readonly quote: string;
}

/** For each of these measures the weightiest run of tokens it shares with the page; none where it shares none. */
export function sharedPhrases(
  content: ContentIndex,
  model: PageModel,
  passages: readonly Passage[],
  measures: readonly number[],
): Map<number, SharedPhrase> {
  if (measures.length === 0) return new Map();
  const best = bestRuns(passages, holdersAmong(content, model, measures), measures.length);
  const found = measures.flatMap((measure, place) => {
    const passage = passages[best.passages[place] as number];
    if (!passage) return [];
    return [[measure, phraseOf(passage, best.starts[place] as number, best.ends[place] as number)] as const];
  });
  return new Map(found);
}

function bestRuns(passages: readonly Passage[], holdersOf: (key: number) => Holders, measures: number): Runs {
  const open = new Runs(measures);
  const best = new Runs(measures);
  passages.forEach(({ normal, keys, starts }, passage) => {
    for (let token = 0; token < keys.length; token++) {
      const { worth, holders } = holdersOf(keys[token] as number);
      if (holders.length === 0) continue;
      const start = starts[token] as number;
      const end = endOfToken(normal.text, start);
      for (const place of holders) {
        open.extend(place, passage, start, end, worth);
        best.keepBetter(place, open);
      }
    }
  });
  return best;
}

interface Holders {
  readonly worth: number;
  /** Places among the measures asked about. */
  readonly holders: readonly number[];
}

/** A page of 2,000 characters says about as many different tokens. */
const EXPECTED = 1_000;

const UNKNOWN_TOKEN: Holders = { worth: 0, holders: [] };

/** Looks up which of these measures hold a token; each token once, however often the page says it. */
function holdersAmong(
  { postings }: ContentIndex,
  model: PageModel,
  measures: readonly number[],
): (key: number) => Holders {
  const tokens = new KeyTableBuilder(EXPECTED);
  const known: Holders[] = [];
  const placeOf = new Map(measures.map((measure, place) => [measure, place]));
  const lookUp = (key: number): Holders => {
    const range = postingsOf(postings, key);
    const held = range.end - range.start;
    if (held === 0) return UNKNOWN_TOKEN;
    const idf = Math.log(1 + postings.documentCount / (held + 1));
    return { worth: rarityOf(model, key) ** 2 * idf, holders: holdersIn(postings, range, placeOf) };
  };
  return (key) => {
    const token = tokens.add(key);
    known[token] ??= lookUp(key);
    return known[token];
  };
}

/** Of a posting list that is this many times longer than the measures asked about, these are looked up one by one. */
const LONG = 8;

function holdersIn(
  postings: InvertedIndex,
  range: PostingRange,
  placeOf: ReadonlyMap<number, number>,
): number[] {
  const holders: number[] = [];
  if (range.end - range.start > LONG * placeOf.size) {
    for (const [measure, place] of placeOf)
      if (findPosting(postings, range, measure) >= 0) holders.push(place);
    return holders;
  }
  for (let at = range.start; at < range.end; at++) {
    const place = placeOf.get(postings.documents[at] as number);
    if (place !== undefined) holders.push(place);
  }
  return holders;
}

/** A bigram ends after two characters, a word at the next space or Chinese character. */
function endOfToken(text: string, at: number): number {
  if (isHan(text.charCodeAt(at))) return Math.min(text.length, at + 2);
  let end = at;
  while (end < text.length && !isHan(text.charCodeAt(end)) && text.charAt(end) !== ' ') end += 1;
  return end;
}

function phraseOf(passage: Passage, first: number, last: number): SharedPhrase {
  const [start, end] = trimmed(passage.normal.text, first, last);
  const { from, to } = originalSpan(passage.normal, start, end);
  return { phrase: passage.text.slice(from, to), quote: quoteAround(passage.text, from, to) };
}

/** Without the function words at either end, if more than one character is left between them. */
function trimmed(text: string, first: number, last: number): [start: number, end: number] {
  let start = first;
  let end = last;
  while (end - start > 2 && isFunctionCharacter(text.charAt(start))) start += 1;
  while (end - start > 2 && isFunctionCharacter(text.charAt(end - 1))) end -= 1;
  return [start, end];
}
