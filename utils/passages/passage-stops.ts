/** Where passages stand in a page: the stops of the walk through them. */
import { withoutSpace } from '../page/fold-space';
import type { Walk } from '../page/walk-page';
import { findChangedPassage, findPassage } from './find-passage';
import { viewOf } from './page-view';
import { type PageWords, type WordSpan, walkWords } from './page-words';
import type { Passage } from './passage';
import { rangeOf } from './word-places';

export interface Stop {
  readonly range: Range;
  /** The words in the range, by which a change of the page is noticed. Without white space. */
  readonly words: string;
  /** The passages that are these words, by their place among those asked for; never empty. */
  readonly passages: readonly number[];
  /** Whether these are words most like the passage, of which the page has only a twin perhaps. */
  readonly isOnlySimilar: boolean;
}

/**
 * The stops at which the passages stand, in the order of the page; passages of the same words share one. Words that have
 * been changed are looked for only for the passage at `asked`, which takes longer.
 */
export function* walkStops(document: Document, passages: readonly Passage[], asked: number): Walk<Stop[]> {
  const words = yield* walkWords(document);
  const found: Found[] = [];
  for (const [index, { selector }] of passages.entries()) {
    const span = findPassage(words, selector);
    if (span) add(found, span, index, false);
    else if (index === asked) {
      const changed = yield* findChangedPassage(words, selector);
      if (changed) add(found, changed.span, index, changed.isOnlySimilar);
    }
    yield;
  }
  found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const stops: Stop[] = [];
  for (const each of found) {
    const stop = stopOf(words, each);
    if (stop) stops.push(stop);
    yield;
  }
  return stops;
}

interface Found extends Pick<Stop, 'isOnlySimilar'> {
  readonly span: WordSpan;
  readonly passages: number[];
}

function add(found: Found[], span: WordSpan, index: number, isOnlySimilar: boolean): void {
  const same = found.find((other) => other.span.start === span.start && other.span.end === span.end);
  if (same && same.isOnlySimilar === isOnlySimilar) same.passages.push(index);
  else found.push({ span, passages: [index], isOnlySimilar });
}

function stopOf(page: PageWords, { span, passages, isOnlySimilar }: Found): Stop | null {
  const range = rangeOf(page, span);
  if (range === null || range.collapsed) return null;
  return { range, words: wordsIn(range), passages, isOnlySimilar };
}

const wordsIn = (range: Range) => withoutSpace(range.toString());

/** Whether the stop's text is still in the page; costs next to nothing. */
export function isStanding({ range }: Stop): boolean {
  // Of a frame that has gone on to another page, the text stays where it was, but no window shows it.
  return !range.collapsed && range.startContainer.isConnected && viewOf(range.startContainer) !== null;
}

/** Whether the page still has the stop's words where they were found. */
export function isInPlace({ range, words }: Stop): boolean {
  return range.startContainer.isConnected && wordsIn(range) === words;
}

/** Where among the stops one is that has a passage of this one; -1 where none is. */
export function placeAmong(stops: readonly Stop[], wanted: Stop | undefined): number {
  return stops.findIndex(({ passages }) => passages.some((index) => wanted?.passages.includes(index)));
}

/**
 * The stop that comes after, or before, the one at `from`, as far as it was found again, round the ends; and how many were
 * not on the way there. Null where none was.
 */
export function stopAfter(
  before: readonly Stop[],
  from: number,
  by: 1 | -1,
  found: readonly Stop[],
): { readonly place: number; readonly skipped: number } | null {
  const { length } = before;
  for (let skipped = 0; skipped < length; skipped++) {
    const place = placeAmong(found, before[(from + by * (skipped + 1) + length * length) % length]);
    if (place >= 0) return { place, skipped };
  }
  return null;
}
