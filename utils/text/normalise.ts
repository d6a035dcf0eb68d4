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

/** What lay between the last kept character and the next, the strongest counting: nothing, white space, a break. */
const NO_GAP = 0;
const SPACE = 1;
const BREAK = 2;

const BLANK = 0x20;

/** The normal form of `original`, with the way back to it. Time and memory grow with its length only. */
export function normalise(original: string, simplified: Simplified): NormalisedText {
  const written = write(original, simplified);
  return { text: written.text(), offsets: written.offsets() };
}

/** The normal form of `original` alone. */
export const normalText = (original: string, simplified: Simplified): string =>
  write(original, simplified).text();

/** Used for one text after the other. */
let writer: Writer | undefined;

function write(original: string, simplified: Simplified): Writer {
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
function writerWithRoom(capacity: number, known: Writer | undefined): Writer {
  if (!known || known.capacity < capacity || known.capacity > MOST_KEPT + capacity)
    return new Writer(Math.max(capacity, 1024));
  known.clear(capacity);
  return known;
}

/** Room that stays reserved between texts, in characters. */
const MOST_KEPT = 65_536;

/** The characters that one character folds into, each by what stands around it. */
function writeUnclear(writer: Writer, original: string, at: number, simplified: Simplified): void {
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
function isPartOfNumber({ gap, last }: Writer, char: string, next: string): boolean {
  if (gap !== NO_GAP || !isDigit(last)) return false;
  return char === '%' || (char === '.' && isDigit(fold(next).charCodeAt(0)));
}

/** Normal text as it comes to be. */
class Writer {
  gap: typeof NO_GAP | typeof SPACE | typeof BREAK = NO_GAP;
  /** The last character kept; `NaN` before the first. */
  last = Number.NaN;
  private length = 0;
  private limit: number;
  private readonly codes: Uint16Array;
  private readonly places: Uint32Array;

  constructor(readonly capacity: number) {
    this.limit = capacity;
    this.codes = new Uint16Array(capacity);
    this.places = new Uint32Array(capacity);
  }

  clear(limit: number): void {
    this.gap = NO_GAP;
    this.last = Number.NaN;
    this.length = 0;
    this.limit = limit;
  }

  keep(code: number, at: number): void {
    if (this.length + 2 > this.limit) return;
    if (this.gap !== NO_GAP) {
      if (this.length > 0 && this.partsTokens(code)) this.push(BLANK, at);
      this.gap = NO_GAP;
    }
    this.push(code, at);
    this.last = code;
  }

  text(): string {
    return textOf(this.codes.subarray(0, this.length));
  }

  offsets(): Uint32Array {
    return this.places.slice(0, this.length);
  }

  /** White space parts only words of letters: Chinese pages pad their characters with it. */
  private partsTokens(code: number): boolean {
    return this.gap === BREAK || (isWordCharacter(this.last) && isWordCharacter(code));
  }

  private push(code: number, at: number): void {
    this.codes[this.length] = code;
    this.places[this.length] = at;
    this.length += 1;
  }
}

/** As many as a call takes as arguments anywhere. */
const CHUNK = 8_192;

function textOf(codes: Uint16Array): string {
  if (codes.length <= CHUNK) return String.fromCharCode.apply(null, codes as unknown as number[]);
  let text = '';
  for (let from = 0; from < codes.length; from += CHUNK) text += textOf(codes.subarray(from, from + CHUNK));
  return text;
}

/** What becomes of a code unit. `UNCLEAR`: that depends on what stands around it, or it folds into several. */
const UNKNOWN = 0;
const KEPT = 1;
const BREAKS = 2;
const SPACES = 3;
const DROPPED = 4;
const UNCLEAR = 5;

/** What becomes of each code unit, found out when it is first met: a look-up in an array for every one after that. */
class Forms {
  /** Where the kind is `KEPT`, what it is kept as. */
  readonly plain = new Uint16Array(0x10000);
  private readonly kinds = new Uint8Array(0x10000);

  constructor(private readonly simplified: Simplified) {}

  kindOf(code: number): number {
    const known = this.kinds[code] as number;
    return known === UNKNOWN ? this.learn(code) : known;
  }

  private learn(code: number): number {
    const folded = fold(String.fromCharCode(code));
    const char = this.simplified.get(folded) ?? folded;
    const kind = folded.length === 1 && char !== '.' && char !== '%' ? kindOf(char) : UNCLEAR;
    this.plain[code] = char.charCodeAt(0);
    this.kinds[code] = kind === DROPPED && isBreak(code) ? BREAKS : kind;
    return this.kinds[code] as number;
  }
}

function kindOf(char: string): number {
  const code = char.charCodeAt(0);
  if (isHan(code) || isWordCharacter(code)) return KEPT;
  if (isBreak(code)) return BREAKS;
  return /\s/.test(char) ? SPACES : DROPPED;
}

const formsBySimplified = new WeakMap<Simplified, Forms>();

function formsUnder(simplified: Simplified): Forms {
  const known = formsBySimplified.get(simplified);
  if (known) return known;
  const forms = new Forms(simplified);
  formsBySimplified.set(simplified, forms);
  return forms;
}

/** Compatibility forms (full width, ㎡, ①) as plain characters, in lower case. */
function fold(char: string): string {
  const code = char.charCodeAt(0);
  if (code < 0x80) return char.toLowerCase();
  if (code >= 0x3400 && code <= 0x9fff) return char;
  return char.normalize('NFKC').toLowerCase();
}
