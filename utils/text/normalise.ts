/**
 * Text as the index sees it: one form for full and half width, upper and lower case, traditional and
 * simplified characters. Quotation marks, brackets, `、`, `+` and spacing are gone, so that 双随机、一公开 and
 * “标准地+承诺制” read as the terms they are; what parts statements is kept as one space.
 */
import { BREAKS, fold, formsUnder, KEPT, kindOf, type Simplified, SPACES, UNCLEAR } from './character-forms';
import { isBreak, isDigit } from './characters';
import { BREAK, NO_GAP, NormalWriter, SPACE } from './normal-writer';

export type { Simplified };

export interface NormalisedText {
  readonly text: string;
  /** For each character of `text`, where it stood in the original, in UTF-16 code units. */
  readonly offsets: Uint32Array;
}

/** The normal form of `original`, with the way back to it. Time and memory grow with its length only. */
export function normalise(original: string, simplified: Simplified): NormalisedText {
  const written = write(original, simplified);
  return { text: written.text(), offsets: written.offsets() };
}

/** The normal form of `original` alone. */
export const normalText = (original: string, simplified: Simplified): string =>
  write(original, simplified).text();

/** Used for one text after the other. */
let writer: NormalWriter | undefined;

function write(original: string, simplified: Simplified): NormalWriter {
  const forms = formsUnder(simplified);
  writer = writerWithRoom(original.length * 2 + 16, writer);
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    const kind = forms.kindOf(code);
    if (kind === KEPT) writer.keep(forms.plain[code] as number, at);
    else if (kind === BREAKS) writer.gap = BREAK;
    else if (kind === SPACES) writer.gap ||= SPACE;
    else if (kind === UNCLEAR) writeUnclear(writer, original, at, simplified);
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

/** The characters that one character folds into, each by what stands around it. */
function writeUnclear(writer: NormalWriter, original: string, at: number, simplified: Simplified): void {
  for (const folded of fold(original.charAt(at))) {
    const char = simplified.get(folded) ?? folded;
    const code = char.charCodeAt(0);
    const kind = kindOf(char);
    if (kind === KEPT || isPartOfNumber(writer, char, original.charAt(at + 1))) writer.keep(code, at);
    // ．folds to a point, which parts nothing by itself: it does where it is not part of a number.
    else if (kind === BREAKS || isBreak(original.charCodeAt(at))) writer.gap = BREAK;
    else if (kind === SPACES) writer.gap ||= SPACE;
  }
}

/** The point inside 147.41 and the percent sign after 99.97 belong to the number. */
function isPartOfNumber({ gap, last }: NormalWriter, char: string, next: string): boolean {
  if (gap !== NO_GAP || !isDigit(last)) return false;
  return char === '%' || (char === '.' && isDigit(fold(next).charCodeAt(0)));
}
