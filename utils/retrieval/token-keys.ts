/**
 * Index terms as 32-bit numbers, so that an index of any size holds no strings. The terms are those of `tokensOf`
 * (`utils/text/tokens.ts`): overlapping bigrams of Chinese characters, words and numbers whole.
 *
 * A bigram is its two code units side by side and so exact: Chinese characters begin at U+3400, and every key of one
 * lies at or above 0x34000000. Words and numbers are hashed into what is left below, 0.87 thousand million keys.
 */
import { isDigit, isHan, isWordCharacter } from '../text/characters';

/** Keys from here on are bigrams, or single characters shifted up. */
const FIRST_BIGRAM = 0x34000000;

const POINT = 0x2e;
const PERCENT = 0x25;
const isPartOfWord = (code: number) => isWordCharacter(code) || code === POINT || code === PERCENT;

/** Calls `emit` with the key of each token of normalised text, in order, and where in the text it starts. */
export function forEachTokenKey(text: string, emit: (key: number, at: number) => void): void {
  const { length } = text;
  let at = 0;
  while (at < length) {
    const code = text.charCodeAt(at);
    if (isHan(code)) {
      const next = at + 1 < length ? text.charCodeAt(at + 1) : 0;
      const isInRun = isHan(next);
      // 3天 stands in 3天内 as well.
      if (isInRun && at > 0 && isDigit(text.charCodeAt(at - 1))) emit(bigramKey(code, 0), at);
      if (isInRun) emit(bigramKey(code, next), at);
      else if (at === 0 || !isHan(text.charCodeAt(at - 1))) emit(bigramKey(code, 0), at);
      at += 1;
    } else if (isPartOfWord(code)) {
      const end = endOfWord(text, at);
      emit(wordKey(text, at, end), at);
      at = end;
    } else at += 1;
  }
}

/** The keys of all tokens of normalised text, in order, repetitions included. */
export function tokenKeysOf(text: string): number[] {
  const keys: number[] = [];
  forEachTokenKey(text, (key) => keys.push(key));
  return keys;
}

/** The key of two Chinese characters in a row; `second` is 0 for a character that stands alone. */
export function bigramKey(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}

/** Whether the key is that of a bigram rather than of a word, a number or a single character. */
export function isBigramKey(key: number): boolean {
  return key >= FIRST_BIGRAM && (key & 0xffff) !== 0;
}

function endOfWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && isPartOfWord(text.charCodeAt(end))) end += 1;
  return end;
}

/** FNV-1a over the code units (Fowler, Noll, Vo), folded below the bigrams. */
export function wordKey(text: string, start = 0, end = text.length): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % FIRST_BIGRAM;
}
