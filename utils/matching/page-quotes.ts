/** The page's own words for measures it names by no term: where it shares most with each. */

import { postingsOf } from '../retrieval/inverted-index';
import { forEachTokenKey } from '../retrieval/token-keys';
import { isDigit, isHan } from '../text/characters';
import { isFunctionCharacter } from '../text/function-characters';
import { quoteAround } from '../text/quote';
import type { ContentIndex } from './content-index';
import { type PageModel, rarityOf } from './page-model';
import type { Passage } from './page-passages';

/** A stretch of a passage that a measure shares, and the sentence around it. */
export interface SharedPhrase {
  readonly phrase: string;
  readonly quote: string;
}

/** A stretch of tokens that a page shares with a measure. */
interface Run {
  /** Number of the passage, -1 for none. */
  passage: number;
  /** From and to in its normal text. */
  start: number;
  end: number;
  /** Sum of idf and rarity of the tokens. */
  worth: number;
}

const noRun = (): Run => ({ passage: -1, start: 0, end: 0, worth: 0 });

/**
 * For each of these measures the weightiest run of tokens it shares with the page; none where it shares none. Numbers
 * are no reason: 30 and 60 stand everywhere.
 */
export function sharedPhrases(
  content: ContentIndex,
  model: PageModel,
  passages: readonly Passage[],
  measures: readonly number[],
): Map<number, SharedPhrase> {
  if (measures.length === 0) return new Map();
  const runs = new Map(measures.map((measure) => [measure, { open: noRun(), best: noRun() }]));
  const { documents, documentCount } = content.postings;
  passages.forEach(({ normal: { text } }, passage) => {
    forEachTokenKey(text, (key, at) => {
      const { start, end } = postingsOf(content.postings, key);
      if (start === end || isDigit(text.charCodeAt(at))) return;
      const worth = rarityOf(model, key) ** 2 * Math.log(1 + documentCount / (end - start + 1));
      const tokenEnd = endOfToken(text, at);
      for (let posting = start; posting < end; posting++) {
        const run = runs.get(documents[posting] as number);
        if (!run) continue;
        extend(run.open, passage, at, tokenEnd, worth);
        if (run.open.worth > run.best.worth) copy(run.open, run.best);
      }
    });
  });
  return new Map(
    [...runs]
      .filter(([, { best }]) => best.passage >= 0)
      .map(([measure, { best }]) => [measure, phraseOf(passages[best.passage] as Passage, best)]),
  );
}

function copy(from: Run, to: Run): void {
  to.passage = from.passage;
  to.start = from.start;
  to.end = from.end;
  to.worth = from.worth;
}

/** Adds the token at `at` to the run where it follows on, else begins it anew. */
function extend(run: Run, passage: number, at: number, end: number, worth: number): void {
  const follows = run.passage === passage && at < run.end;
  run.worth = follows ? run.worth + worth : worth;
  if (!follows) run.start = at;
  run.passage = passage;
  run.end = end;
}

/** A bigram ends after two characters, a word at the next space or Chinese character. */
function endOfToken(text: string, at: number): number {
  if (isHan(text.charCodeAt(at))) return Math.min(text.length, at + 2);
  let end = at;
  while (end < text.length && !isHan(text.charCodeAt(end)) && text.charAt(end) !== ' ') end += 1;
  return end;
}

function phraseOf(passage: Passage, { start: first, end: last }: Run): SharedPhrase {
  const { offsets, text } = passage.normal;
  const [start, end] = trimmed(text, first, last);
  const from = offsets[start] ?? 0;
  const to = (offsets[end - 1] ?? from) + 1;
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
