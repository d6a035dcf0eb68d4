/** The page's own words for measures it names by no term: where it shares most with each. */

import { postingsOf } from '../retrieval/inverted-index';
import { forEachTokenKey } from '../retrieval/token-keys';
import { isDigit } from '../text/characters';
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

/** What a run of shared tokens is worth by the idf and rarity of each; kept while walking. */
interface Run {
  passage: Passage;
  /** From and to in the normal text. */
  start: number;
  end: number;
  worth: number;
}

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
  const wanted = new Set(measures);
  const best = new Map<number, Run>();
  const open = new Map<number, Run>();
  for (const passage of passages) {
    open.clear();
    forEachTokenKey(passage.normal.text, (key, at) => {
      if (isDigit(passage.normal.text.charCodeAt(at))) return;
      const { start, end } = postingsOf(content.postings, key);
      const worth =
        rarityOf(model, key) ** 2 * Math.log(1 + content.postings.documentCount / (end - start + 1));
      for (let posting = start; posting < end; posting++) {
        const measure = content.postings.documents[posting] as number;
        if (!wanted.has(measure)) continue;
        const run = extended(open.get(measure), passage, at, worth);
        open.set(measure, run);
        if (run.worth > (best.get(measure)?.worth ?? 0)) best.set(measure, { ...run });
      }
    });
  }
  return new Map([...best].map(([measure, run]) => [measure, phraseOf(run)]));
}

/** The run with the token at `at` added where it follows on, else a run of its own. */
function extended(run: Run | undefined, passage: Passage, at: number, worth: number): Run {
  const end = endOfToken(passage.normal.text, at);
  if (run && run.passage === passage && at < run.end)
    return { passage, start: run.start, end, worth: run.worth + worth };
  return { passage, start: at, end, worth };
}

/** A bigram ends after two characters, a word at the next space or Chinese character. */
function endOfToken(text: string, at: number): number {
  const word = /^[^\s\u3400-\u9fff]+/.exec(text.slice(at, at + 40));
  return Math.min(text.length, at + (word ? word[0].length : 2));
}

function phraseOf({ passage, start: first, end: last }: Run): SharedPhrase {
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
