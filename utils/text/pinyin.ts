/**
 * Matching what is typed in pinyin against a term whose syllables were computed when the extension was built:
 * in full (rongqueshouli), initials (rqsl), anything between (rongqsl), and mixed with characters (容缺sl).
 */

/** A term's characters with the syllable of each, without tones; a character without one stands for itself. */
export interface SpelledTerm {
  readonly characters: readonly string[];
  readonly syllables: readonly string[];
}

/** Reads a term against `shou li` as the lexicon keeps it: syllables parted by spaces. */
export function spell(term: string, syllables: string): SpelledTerm {
  return { characters: [...term], syllables: syllables.split(' ') };
}

/** Where in a term what was typed stands: characters from `start` up to, not including, `end`. */
export interface SpelledStretch {
  readonly start: number;
  readonly end: number;
}

/**
 * The longest stretch of the term that the whole of `typed` spells, or null where it does not fit. The last syllable may be
 * unfinished, as it is while one types.
 */
export function stretchSpelled(typed: string, { characters, syllables }: SpelledTerm): SpelledStretch | null {
  return longestStretch(typed.length, characters.length, (position, at) => {
    const character = characters[at] ?? '';
    if (typed.startsWith(character, position)) return 1 << character.length;
    return lengthsRead(typed, position, syllables[at] ?? '');
  });
}

/** How many characters of the term the whole of `typed` spells, 0 where it does not fit. */
export function charactersSpelled(typed: string, term: SpelledTerm): number {
  const stretch = stretchSpelled(typed, term);
  return stretch === null ? 0 : stretch.end - stretch.start;
}

/** How many of what was typed, from a position on, can stand for one character of a term: bit n for n, 0 for none. */
export type Readings = (position: number, character: number) => number;

/** The same for so many letters typed and a term of so many characters, by how each of these may be read. */
export function longestStretch(typed: number, characters: number, readings: Readings): SpelledStretch | null {
  let best: SpelledStretch | null = null;
  for (let start = 0; start < characters; start++) {
    if (readings(0, start) === 0) continue;
    const covered = coverFrom(start, typed, characters, readings);
    if (covered > 0 && (best === null || covered > best.end - best.start))
      best = { start, end: start + covered };
  }
  return best;
}

/** Characters covered from `start` when all that was typed is used up, else 0. Breadth first over what is left to read. */
function coverFrom(start: number, typed: number, characters: number, readings: Readings): number {
  let open = [0];
  for (let at = start; at < characters && open.length > 0; at++) {
    const next: number[] = [];
    for (const position of open) {
      const lengths = readings(position, at);
      for (let length = 1; lengths >> length > 0; length++)
        if ((lengths >> length) & 1 && !next.includes(position + length)) next.push(position + length);
    }
    if (next.includes(typed)) return at - start + 1;
    open = next;
  }
  return 0;
}

/** `shou` may be shortened to `sh` or `s`; other syllables to their first letter or any beginning. */
const isTwoLetterInitial = (syllable: string) =>
  syllable.charAt(1) === 'h' && 'zcs'.includes(syllable.charAt(0));

/** How many letters of `typed` at `position` can stand for the syllable: bit n for n, 0 for none. */
export function lengthsRead(typed: string, position: number, syllable: string): number {
  const initial = isTwoLetterInitial(syllable) ? 2 : 1;
  let lengths = 0;
  for (let length = 1; length <= syllable.length; length++) {
    if (typed[position + length - 1] !== syllable[length - 1]) break;
    const isUnfinished = position + length === typed.length;
    if (length <= initial || length === syllable.length || isUnfinished) lengths |= 1 << length;
  }
  return lengths;
}
