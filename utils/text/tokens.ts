import { isDigit, isHan, isWordCharacter } from './characters';

/**
 * The index terms of normalised text, in order: overlapping character bigrams of each Chinese run (one character
 * alone stays as it is, and so does what a number counts), and each word or number whole. Words cut by a segmenter are no index key: it splits the
 * terms of the trade (容|缺|受理) and differs between browsers.
 */
export function tokensOf(normalised: string): string[] {
  const tokens: string[] = [];
  let at = 0;
  while (at < normalised.length) {
    const end = endOfRun(normalised, at);
    if (end === at) at += 1;
    else {
      if (isHan(normalised.charCodeAt(at))) pushBigrams(tokens, normalised, at, end);
      else tokens.push(normalised.slice(at, end));
      at = end;
    }
  }
  return tokens;
}

function pushBigrams(tokens: string[], text: string, start: number, end: number): void {
  // 3天 stands in 3天内 as well.
  if (end - start === 1 || (start > 0 && isDigit(text.charCodeAt(start - 1))))
    tokens.push(text.charAt(start));
  for (let at = start; at + 2 <= end; at++) tokens.push(text.slice(at, at + 2));
}

/** Where the run of Chinese characters, or the word, that starts at `start` ends. */
function endOfRun(text: string, start: number): number {
  const isSameKind = isHan(text.charCodeAt(start)) ? isHan : isPartOfWord;
  let end = start;
  while (end < text.length && isSameKind(text.charCodeAt(end))) end += 1;
  return end;
}

const POINT = 0x2e;
const PERCENT = 0x25;
const isPartOfWord = (code: number) => isWordCharacter(code) || code === POINT || code === PERCENT;
