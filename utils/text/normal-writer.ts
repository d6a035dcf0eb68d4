/** Normal text while it is being written, in arrays: a string that grows is slow to look back into. */
import { isWordCharacter } from './characters';

/** What lay between the last kept character and the next, the strongest counting: nothing, white space, a break. */
export const NO_GAP = 0;
export const SPACE = 1;
export const BREAK = 2;

const BLANK = 0x20;

/** Normal text as it comes to be. */
export class NormalWriter {
  gap: typeof NO_GAP | typeof SPACE | typeof BREAK = NO_GAP;
  /** The last character kept; `NaN` before the first. */
  last = Number.NaN;
  private length = 0;
  private limit: number;
  private readonly codes: Uint16Array;
  private readonly places: Uint32Array;
  private readonly ends: Uint32Array;

  constructor(readonly capacity: number) {
    this.limit = capacity;
    this.codes = new Uint16Array(capacity);
    this.places = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
  }

  clear(limit: number): void {
    this.gap = NO_GAP;
    this.last = Number.NaN;
    this.length = 0;
    this.limit = limit;
  }

  /** Keeps a unit for what the original has from `at` to `end`. */
  keep(code: number, at: number, end = at + 1): void {
    if (this.length + 2 > this.limit) return;
    if (this.gap !== NO_GAP) {
      if (this.length > 0 && this.partsTokens(code)) this.push(BLANK, at, at);
      this.gap = NO_GAP;
    }
    this.push(code, at, end);
    this.last = code;
  }

  text(): string {
    return textOf(this.codes.subarray(0, this.length));
  }

  starts(): Uint32Array {
    return this.places.slice(0, this.length);
  }

  endings(): Uint32Array {
    return this.ends.slice(0, this.length);
  }

  /** White space parts only words of letters: Chinese pages pad their characters with it. */
  private partsTokens(code: number): boolean {
    return this.gap === BREAK || (isWordCharacter(this.last) && isWordCharacter(code));
  }

  private push(code: number, at: number, end: number): void {
    this.codes[this.length] = code;
    this.places[this.length] = at;
    this.ends[this.length] = end;
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
