/**
 * Text as the index sees it: one form for full and half width, upper and lower case, traditional and simplified
 * characters, radicals and the characters that look like them, numbers in digits and in characters. Quotation marks,
 * brackets, `、`, `+` and spacing are gone, so that 双随机、一公开 and “标准地+承诺制” read as the terms they are; what
 * parts statements is kept as one space.
 */
import {
  BREAKS,
  characterForms,
  DROPPED,
  formsOf,
  isSurrogate,
  KEPT,
  kindOf,
  SPACES,
  UNCLEAR,
} from './character-forms';
import { isBreak, isDigit } from './characters';
import { BREAK, NO_GAP, NormalWriter, SPACE } from './normal-writer';
import { numberedText, type WrittenNumber, writtenNumbers } from './number-forms';

export interface NormalisedText {
  readonly text: string;
  /** For each unit of `text`, where what it stands for begins and ends in the original, in UTF-16 code units. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The normal form of `original`, with the way back to it. Time and memory grow with its length only. */
export function normalise(original: string): NormalisedText {
  const writer = write(original);
  const written = { text: writer.text(), starts: writer.starts(), ends: writer.endings() };
  const numbers = writtenNumbers(written.text);
  return numbers.length === 0 ? written : withNumbers(written, numbers);
}

/** The normal form of `original` alone. */
export const normalText = (original: string): string => numberedText(writtenText(original));

/** The normal form but for its numbers, which stay as they are written, and so as they are read aloud. */
export const writtenText = (original: string): string => write(original).text();

/** What stands in the original for the normal text from `start` to `end`. */
export function originalSpan(
  { starts, ends }: NormalisedText,
  start: number,
  end: number,
): { readonly from: number; readonly to: number } {
  const from = starts[start] ?? 0;
  return { from, to: Math.max(from, ends[end - 1] ?? from) };
}

/** All digits of a number stand for all that is written for it. */
function withNumbers(written: NormalisedText, numbers: readonly WrittenNumber[]): NormalisedText {
  const text = numberedText(written.text, numbers);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let from = 0;
  let length = 0;
  const copy = (to: number) => {
    starts.set(written.starts.subarray(from, to), length);
    ends.set(written.ends.subarray(from, to), length);
    length += to - from;
  };
  for (const { start, end, digits } of numbers) {
    copy(start);
    starts.fill(written.starts[start] as number, length, length + digits.length);
    ends.fill(written.ends[end - 1] as number, length, length + digits.length);
    length += digits.length;
    from = end;
  }
  copy(written.text.length);
  return { text, starts, ends };
}

/** Used for one text after the other. */
let writer: NormalWriter | undefined;

function write(original: string): NormalWriter {
  const forms = characterForms();
  writer = writerWithRoom(original.length * 2 + 16, writer);
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    const kind = forms.kindOf(code);
    if (kind === KEPT) writer.keep(forms.plain[code] as number, at);
    else if (kind === SPACES) writer.gap ||= SPACE;
    else if (kind === UNCLEAR) at += writeUnclear(writer, original, at) - 1;
    // 3-5: what parts two numbers is kept.
    else if (kind === DROPPED) writer.gap ||= isBetweenDigits(writer, original, at) ? SPACE : NO_GAP;
    else if (kind === BREAKS && !isThousandsMark(writer, original, at)) writer.gap = BREAK;
  }
  return writer;
}

/** The writer, emptied, where it has room enough and not far too much; a text of 200,000 characters is rare. */
function writerWithRoom(capacity: number, known: NormalWriter | undefined): NormalWriter {
  if (!known || known.capacity < capacity || known.capacity > MOST_KEPT + capacity)
    return new NormalWriter(Math.max(capacity, 1024));
  known.clear(capacity);
  return known;
}

/** Room that stays reserved between texts, in characters. */
const MOST_KEPT = 65_536;

/** Writes what the character at `at` folds into, each by what stands around it; answers how many units it takes. */
function writeUnclear(writer: NormalWriter, original: string, at: number): number {
  const character = characterAt(original, at);
  const end = at + character.length;
  for (const char of formsOf(character)) {
    const kind = kindOf(char);
    if (kind === KEPT || isPartOfNumber(writer, char, original.charAt(end)))
      writer.keep(char.charCodeAt(0), at, end);
    // ．folds to a point, which parts nothing by itself: it does where it is not part of a number.
    else if (kind === BREAKS || isBreak(original.charCodeAt(at))) writer.gap = BREAK;
    else if (kind === SPACES) writer.gap ||= SPACE;
  }
  return character.length;
}

/** The whole character that begins there: one unit, or the two of a pair. */
const characterAt = (text: string, at: number): string =>
  isSurrogate(text.charCodeAt(at)) ? String.fromCodePoint(text.codePointAt(at) ?? 0) : text.charAt(at);

const isDigitOfAnyWidth = (char: string): boolean => isDigit(formsOf(char).charCodeAt(0));

/** The point inside 147.41 and the percent sign after 99.97 belong to the number, this one also after a space. */
function isPartOfNumber(writer: NormalWriter, char: string, next: string): boolean {
  if (!isDigit(writer.last) || writer.gap === BREAK) return false;
  if (char === '%') writer.gap = NO_GAP;
  return char === '%' || (writer.gap === NO_GAP && char === '.' && isDigitOfAnyWidth(next));
}

function isBetweenDigits({ last }: NormalWriter, original: string, at: number): boolean {
  return isDigit(last) && isDigitOfAnyWidth(original.charAt(at + 1));
}

/** Digits of one width on both sides, three of them after it: 15,000 and １５，０００, but not 15，000. */
const THOUSANDS = [/^\d,\d{3}(?!\d)/, /^[０-９][，,][０-９]{3}(?![０-９])/];

function isThousandsMark({ gap, last }: NormalWriter, original: string, at: number): boolean {
  if (gap !== NO_GAP || !isDigit(last)) return false;
  const around = original.slice(at - 1, at + 'x,0000'.length - 1);
  return THOUSANDS.some((mark) => mark.test(around));
}
