/**
 * Text as the index sees it: one form for full and half width, upper and lower case, traditional and
 * simplified characters. Quotation marks, brackets, `、`, `+` and spacing are gone, so that 双随机、一公开 and
 * “标准地+承诺制” read as the terms they are; what parts statements is kept as one space.
 */
import { isBreak, isDigit, isHan, isWordCharacter } from './characters';

export interface NormalisedText {
  readonly text: string;
  /** For each character of `text`, where it stood in the original, in UTF-16 code units. */
  readonly offsets: Uint32Array;
}

/** Traditional character → simplified, for the characters the corpus uses. */
export type Simplified = ReadonlyMap<string, string>;

/** What lay between the last kept character and the next: nothing, white space, or a break. */
type Gap = 'none' | 'space' | 'break';

/** The normal form of `original`, with the way back to it. Time and memory grow with its length only. */
export function normalise(original: string, simplified: Simplified): NormalisedText {
  const offsets = new Uint32Array(original.length * 2 + 16);
  let text = '';
  let gap: Gap = 'none';
  const keep = (char: string, at: number) => {
    if (text.length + 2 > offsets.length) return;
    if (text && partsTokens(gap, text.charCodeAt(text.length - 1), char.charCodeAt(0))) {
      offsets[text.length] = at;
      text += ' ';
    }
    offsets[text.length] = at;
    text += char;
    gap = 'none';
  };
  for (let at = 0; at < original.length; at++) {
    for (const folded of fold(original.charAt(at))) {
      const char = simplified.get(folded) ?? folded;
      const code = char.charCodeAt(0);
      if (isHan(code) || isWordCharacter(code)) keep(char, at);
      else if (isPartOfNumber(char, text, gap, fold(original.charAt(at + 1)))) keep(char, at);
      // ．folds to a point, which parts nothing by itself: it does where it is not part of a number.
      else if (isBreak(code) || isBreak(original.charCodeAt(at))) gap = 'break';
      else if (gap === 'none') gap = /\s/.test(char) ? 'space' : gap;
    }
  }
  return { text, offsets: offsets.slice(0, text.length) };
}

/** White space parts only words of letters: Chinese pages pad their characters with it. */
function partsTokens(gap: Gap, before: number, after: number): boolean {
  if (gap === 'break') return true;
  return gap === 'space' && isWordCharacter(before) && isWordCharacter(after);
}

/** The point inside 147.41 and the percent sign after 99.97 belong to the number. */
function isPartOfNumber(char: string, before: string, gap: Gap, next: string): boolean {
  if (gap !== 'none' || !isDigit(before.charCodeAt(before.length - 1))) return false;
  return char === '%' || (char === '.' && isDigit(next.charCodeAt(0)));
}

/** Compatibility forms (full width, ㎡, ①) as plain characters, in lower case. */
function fold(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return char.toLowerCase();
  if (code >= 0x3400 && code <= 0x9fff) return char;
  return char.normalize('NFKC').toLowerCase();
}
