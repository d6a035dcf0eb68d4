/** What a text says about a number in it: the words nearest to it, and the rest of their sentence. */
import { isSentenceEnd } from '../text/characters';
import type { Quantity } from './figure';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words that stand farther away are not about the number, in however long a sentence. Characters. */
const REACH = 120;

const isClauseEnd = (char: string): boolean => isSentenceEnd(char) || '，、,：:'.includes(char);

/** The sentence around a place, as far as it can be about it. */
export const sentenceSpan = (text: string, place: Span): Span => spanAround(text, place, isSentenceEnd);

/** The clause around a place: from mark to mark. */
export const clauseSpan = (text: string, place: Span): Span => spanAround(text, place, isClauseEnd);

/** The clause before the one that begins at `start`, in the same sentence; empty where there is none. */
export function clauseBefore(text: string, start: number): Span {
  if (start === 0 || isSentenceEnd(text.charAt(start - 1))) return { start, end: start };
  const place = { start: start - 1, end: start - 1 };
  return { start: spanAround(text, place, isClauseEnd).start, end: start - 1 };
}

function spanAround(text: string, { start, end }: Span, isEnd: (char: string) => boolean): Span {
  let from = start;
  let to = end;
  while (from > 0 && start - from < REACH && !isEnd(text.charAt(from - 1))) from -= 1;
  while (to < text.length && to - end < REACH && !isEnd(text.charAt(to))) to += 1;
  return { start: from, end: to };
}

/** Where the figure stands, with what it was before. */
export const wholeSpan = ({ start, end, from }: Span & { readonly from: Quantity | null }): Span => ({
  start: from?.start ?? start,
  end,
});
