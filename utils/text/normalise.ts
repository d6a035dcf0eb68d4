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

const SPACE = 0x20;

/** The normal form of `original`, with the way back to it. Time and memory grow with its length only. */
export function normalise(original: string, simplified: Simplified): NormalisedText {
  const written = new Written(original.length * 2 + 16);
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    if (code >= 0x3400 && code <= 0x9fff) {
      const character = original.charAt(at);
      written.keep((simplified.get(character) ?? character).charCodeAt(0), at);
    } else
      for (const folded of fold(original.charAt(at)))
        addFolded(written, original, at, simplified.get(folded) ?? folded);
  }
  return written.finish();
}

function addFolded(written: Written, original: string, at: number, character: string): void {
  const code = character.charCodeAt(0);
  if (isHan(code) || isWordCharacter(code)) written.keep(code, at);
  else if (isPartOfNumber(character, written, fold(original.charAt(at + 1)))) written.keep(code, at);
  // ．folds to a point, which parts nothing by itself: it does where it is not part of a number.
  else if (isBreak(code) || isBreak(original.charCodeAt(at))) written.gap = 'break';
  else if (written.gap === 'none' && /\s/.test(character)) written.gap = 'space';
}

/** The normal form while it is being written. Code units in an array: a string that grows is slow to look back into. */
class Written {
  gap: Gap = 'none';
  private readonly codes: Uint16Array;
  private readonly offsets: Uint32Array;
  private length = 0;

  constructor(private readonly capacity: number) {
    this.codes = new Uint16Array(capacity);
    this.offsets = new Uint32Array(capacity);
  }

  /** The last code unit, 0 at the beginning. */
  get last(): number {
    return this.length === 0 ? 0 : (this.codes[this.length - 1] as number);
  }

  keep(code: number, at: number): void {
    if (this.length + 2 > this.capacity) return;
    if (this.gap !== 'none' && this.length > 0 && partsTokens(this.gap, this.last, code))
      this.write(SPACE, at);
    this.write(code, at);
    this.gap = 'none';
  }

  finish(): NormalisedText {
    const text = new TextDecoder('utf-16le').decode(this.codes.subarray(0, this.length));
    return { text, offsets: this.offsets.slice(0, this.length) };
  }

  private write(code: number, at: number): void {
    this.codes[this.length] = code;
    this.offsets[this.length] = at;
    this.length += 1;
  }
}

/** White space parts only words of letters: Chinese pages pad their characters with it. */
function partsTokens(gap: Gap, before: number, after: number): boolean {
  if (gap === 'break') return true;
  return gap === 'space' && isWordCharacter(before) && isWordCharacter(after);
}

/** The point inside 147.41 and the percent sign after 99.97 belong to the number. */
function isPartOfNumber(character: string, { gap, last }: Written, next: string): boolean {
  if (gap !== 'none' || !isDigit(last)) return false;
  return character === '%' || (character === '.' && isDigit(next.charCodeAt(0)));
}

/** Compatibility forms (full width, ㎡, ①) as plain characters, in lower case. */
function fold(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return char.toLowerCase();
  if (code >= 0x3400 && code <= 0x9fff) return char;
  return char.normalize('NFKC').toLowerCase();
}
