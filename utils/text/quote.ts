import { isSentenceEnd } from './characters';

/** The longest quote shown as a reason, in characters. */
export const MAX_QUOTE_LENGTH = 120;

/**
 * The sentence of `text` that holds the characters from `start` to `end`. A longer one than `MAX_QUOTE_LENGTH` is cut
 * around them, with … where something is left out.
 */
export function quoteAround(text: string, start: number, end: number): string {
  // No farther than would be shown: a sentence may never end, and many quotes be taken from it.
  const [first, last] = [start - MAX_QUOTE_LENGTH, end + MAX_QUOTE_LENGTH];
  let from = start;
  let to = end;
  while (from > 0 && from >= first && !isSentenceEnd(text.charAt(from - 1))) from -= 1;
  while (to < text.length && to <= last && !isSentenceEnd(text.charAt(to))) to += 1;
  if (to < text.length && !/\s/.test(text.charAt(to))) to += 1;
  if (to - from <= MAX_QUOTE_LENGTH) return text.slice(from, to).trim();
  return cutAround(text, start, end, from, to);
}

function cutAround(text: string, start: number, end: number, from: number, to: number): string {
  const room = Math.max(0, Math.floor((MAX_QUOTE_LENGTH - 2 - (end - start)) / 2));
  const left = Math.max(from, start - room);
  const right = Math.min(to, end + room, left + MAX_QUOTE_LENGTH - 2);
  return `${left > from ? '…' : ''}${text.slice(left, right).trim()}${right < to ? '…' : ''}`;
}
