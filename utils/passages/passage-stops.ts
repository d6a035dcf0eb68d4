/** Where passages stand in a page: the stops of the walk through them. */
import { withoutSpace } from '../page/fold-space';
import type { Walk } from '../page/walk-page';
import { findChangedPassage, findPassage, rangeOf, type WordSpan } from './find-passage';
import { type PageWords, walkWords } from './page-words';
import type { Passage } from './passage';

export interface Stop {
  readonly range: Range;
  /** The words in the range, by which a change of the page is noticed. Without white space. */
  readonly words: string;
  /** The passages that are these words, by their place among those asked for; never empty. */
  readonly passages: readonly number[];
}

/**
 * The stops at which the passages stand, in the order of the page; passages of the same words share one. Words that have
 * been changed are looked for only for the passage at `asked`, which takes longer.
 */
export function* walkStops(document: Document, passages: readonly Passage[], asked: number): Walk<Stop[]> {
  const words = yield* walkWords(document);
  const found: { span: WordSpan; passages: number[] }[] = [];
  for (const [index, { selector }] of passages.entries()) {
    const span =
      findPassage(words, selector) ?? (index === asked ? findChangedPassage(words, selector) : null);
    const same =
      span && found.find((other) => other.span.start === span.start && other.span.end === span.end);
    if (same) same.passages.push(index);
    else if (span) found.push({ span, passages: [index] });
    yield;
  }
  found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const stops: Stop[] = [];
  for (const { span, passages: indexes } of found) {
    const stop = stopOf(words, span, indexes);
    if (stop) stops.push(stop);
    yield;
  }
  return stops;
}

function stopOf(page: PageWords, span: WordSpan, passages: readonly number[]): Stop | null {
  const range = rangeOf(page, span);
  if (range === null || range.collapsed) return null;
  return { range, words: wordsIn(range), passages };
}

const wordsIn = (range: Range) => withoutSpace(range.toString());

/** Whether the page still has the stop's words where they were found. */
export function isInPlace({ range, words }: Stop): boolean {
  return range.startContainer.isConnected && wordsIn(range) === words;
}
