/** What a reader typed, as words to look for. */
import { isHan } from '../text/characters';
import { writtenText } from '../text/normalise';

/** A longer query is a pasted passage; what follows is not read. Characters. */
const MAX_QUERY_LENGTH = 200;

/** White space and marks, but not the mark of thousands: 15,000 is one word, 24，474 are two. */
const PARTING = /[\s；;]+|(?<!\d),|,(?!\d{3}(?!\d))|(?<![０-９])，|，(?![０-９]{3}(?![０-９]))/;

/**
 * How people wrap a question: these say nothing about what is asked. Longest first, so that 有没有 goes before 没有.
 */
const FILLERS =
  /(?:有没有|是不是|能不能|可不可以|怎么办理|怎么办|怎样|怎么|如何|哪里|哪些|什么|为什么|是否|可以|能否|不知道|找谁|应该|需要|吗|呢|请问|一下)/g;

/**
 * The words of a query, in the normal form but for their numbers. Spaces part words, but not characters that were typed one by one (一 网 通 办), nor
 * the syllables of one term (rong que shou li).
 */
export function queryWords(query: string): string[] {
  const words = query
    .slice(0, MAX_QUERY_LENGTH)
    .split(PARTING)
    .map((word) => writtenText(word.replace(/'/g, '')).replace(/ /g, ''))
    .filter((word) => word.length > 0);
  const isSpeltOut = words.length > 1 && words.every((word) => word.length === 1 || /^[a-z]+$/.test(word));
  return isSpeltOut ? [words.join('')] : words;
}

/** The word without the wrapping of a question; the word itself where nothing else would be left. */
export function withoutFillers(word: string): string {
  return word.replace(FILLERS, ' ').trim() || word;
}

/** Whether the word may be pinyin, alone or mixed with characters: it has letters, and nothing but these two. */
export function mayBeSpelled(word: string): boolean {
  if (!/[a-z]/.test(word)) return false;
  return [...word].every((char) => /[a-z]/.test(char) || isHan(char.charCodeAt(0)));
}
