/** Everyday words in a query, and the official ones that the write-ups use for them. */
import type { EverydayWords } from '../corpus/types';
import { normalText } from '../text/normalise';

/** Normal form of an everyday wording → the normal forms of the official words. */
export type OfficialWords = ReadonlyMap<string, readonly string[]>;

export function officialWordsOf(groups: readonly EverydayWords[]): OfficialWords {
  const words = new Map<string, readonly string[]>();
  for (const { everyday, official } of groups)
    for (const wording of everyday) words.set(normalText(wording), official.map(normalText));
  return words;
}

/** No everyday wording is longer, none shorter. Characters. */
const LONGEST = 8;
const SHORTEST = 2;

/** The official words for what the text says in everyday ones, each once; the longest wording counts at each place. */
export function officialWordsIn(words: OfficialWords, text: string): string[] {
  const found = new Set<string>();
  let at = 0;
  while (at < text.length) {
    const wording = longestAt(words, text, at);
    for (const official of words.get(wording) ?? []) if (!text.includes(official)) found.add(official);
    at += Math.max(1, wording.length);
  }
  return [...found];
}

function longestAt(words: OfficialWords, text: string, start: number): string {
  for (let length = Math.min(LONGEST, text.length - start); length >= SHORTEST; length--) {
    const candidate = text.slice(start, start + length);
    if (words.has(candidate)) return candidate;
  }
  return '';
}
