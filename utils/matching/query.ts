/** What a reader typed, as words to look for. */
import { isHan } from '../text/characters';

/** A longer query is a pasted passage; what follows is not read. Characters. */
const MAX_QUERY_LENGTH = 200;

/**
 * How people wrap a question: these say nothing about what is asked. Longest first, so that 有没有 goes before 没有.
 */
const FILLERS =
  /(?:有没有|是不是|能不能|可不可以|怎么办理|怎么办|怎样|怎么|如何|哪里|哪些|什么|为什么|是否|可以|能否|不知道|找谁|应该|需要|吗|呢|请问|一下)/g;

/** What gives text its normal form. */
interface Normaliser {
  normalise(text: string): { readonly text: string };
}

/**
 * The normalised words of a query. Spaces part words, but not characters that were typed one by one (一 网 通 办), nor
 * the syllables of one term (rong que shou li).
 */
export function queryWords(index: Normaliser, query: string): string[] {
  const words = query
    .slice(0, MAX_QUERY_LENGTH)
    .split(/[\s，,；;]+/)
    .map((word) => index.normalise(word.replace(/'/g, '')).text.replace(/ /g, ''))
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
