/**
 * Matching what is typed in pinyin against a term whose syllables were computed when the extension was built:
 * in full (rongqueshouli), initials (rqsl), anything between (rongqsl), and mixed with characters (容缺sl).
 */

/** A term's characters with the syllable of each, without tones; a character without one stands for itself. */
export interface SpelledTerm {
  readonly characters: readonly string[];
  readonly syllables: readonly string[];
}

/** `shou` may be shortened to `sh` or `s`; other syllables to their first letter or any beginning. */
const TWO_LETTER_INITIALS = /^(?:zh|ch|sh)/;

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
export function stretchSpelled(typed: string, term: SpelledTerm): SpelledStretch | null {
  let best: SpelledStretch | null = null;
  for (let start = 0; start < term.characters.length; start++) {
    const covered = coverFrom(typed, term, start);
    if (covered > 0 && (best === null || covered > best.end - best.start))
      best = { start, end: start + covered };
  }
  return best;
}

/** How many characters of the term the whole of `typed` spells, 0 where it does not fit. */
export function charactersSpelled(typed: string, term: SpelledTerm): number {
  const stretch = stretchSpelled(typed, term);
  return stretch === null ? 0 : stretch.end - stretch.start;
}

/** Characters covered from `start` when all of `typed` is used up, else 0. Breadth first over what is left to read. */
function coverFrom(typed: string, term: SpelledTerm, start: number): number {
  let positions = new Set([0]);
  for (let at = start; at < term.characters.length && positions.size > 0; at++) {
    const next = new Set<number>();
    for (const position of positions)
      for (const length of readings(typed, position, term.characters[at] ?? '', term.syllables[at] ?? ''))
        next.add(position + length);
    if (next.has(typed.length)) return at - start + 1;
    positions = next;
  }
  return 0;
}

/** How many characters of `typed` at `position` can stand for one character of the term. */
function readings(typed: string, position: number, character: string, syllable: string): number[] {
  if (typed.startsWith(character, position)) return [character.length];
  const lengths: number[] = [];
  const initial = TWO_LETTER_INITIALS.test(syllable) ? 2 : 1;
  for (let length = 1; length <= syllable.length; length++) {
    if (typed[position + length - 1] !== syllable[length - 1]) break;
    const isUnfinished = position + length === typed.length;
    if (length <= initial || length === syllable.length || isUnfinished) lengths.push(length);
  }
  return lengths;
}
