import type { Walk } from '../page/walk-page';

/** A stretch of a text. */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
}

/** Characters between two stops: some tens of microseconds. */
const CHARACTERS_BETWEEN_STOPS = 128;

/**
 * The stretch of the text that comes to the pattern with the fewest characters changed, put in or left out, at most
 * `mostChanged`; the first of several, and of those that end there the longest. Null where none does. Sellers' search
 * with Ukkonen's cut-off: the edit table, one column a character, no deeper than may still come to something.
 */
export function* mostLike(text: string, pattern: string, mostChanged: number): Walk<WordSpan | null> {
  const { length } = pattern;
  // Of the pattern's first `row` characters: how few changes lead to them, and where in the text these begin.
  const changes = Int32Array.from({ length: length + 1 }, (_, row) => row);
  const begins = new Int32Array(length + 1);
  let deepest = Math.min(mostChanged, length);
  let least = mostChanged + 1;
  let best: WordSpan | null = null;
  for (let at = 0; at < text.length && least > 0; at++) {
    if (at % CHARACTERS_BETWEEN_STOPS === 0) yield;
    if (deepest < length) changes[++deepest] = mostChanged + 1;
    advance(changes, begins, deepest, pattern, text.charCodeAt(at), at);
    while ((changes[deepest] as number) > mostChanged) deepest--;
    if (deepest < length || (changes[length] as number) >= least) continue;
    least = changes[length] as number;
    best = { start: begins[length] as number, end: at + 1 };
  }
  return best;
}

/** Brings the column one character on, down to the row `deepest`. */
function advance(
  changes: Int32Array,
  begins: Int32Array,
  deepest: number,
  pattern: string,
  code: number,
  at: number,
): void {
  let [fewest, first, before, begin] = [0, at + 1, 0, at];
  begins[0] = first;
  for (let row = 1; row <= deepest; row++) {
    // Above in this column, beside in the last one, and across from there.
    const [beside, besideBegin] = [changes[row] as number, begins[row] as number];
    const across = pattern.charCodeAt(row - 1) === code ? before : before + 1;
    fewest++;
    if (beside + 1 < fewest || (beside + 1 === fewest && besideBegin < first))
      [fewest, first] = [beside + 1, besideBegin];
    if (across < fewest || (across === fewest && begin < first)) [fewest, first] = [across, begin];
    changes[row] = fewest;
    begins[row] = first;
    [before, begin] = [beside, besideBegin];
  }
}
