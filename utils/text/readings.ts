/** How characters are read, for text of any kind: what the lexicon knows of the terms of the trade serves for others too. */
import { lengthsRead, longestStretch, type SpelledStretch } from './pinyin';

/** Character → the syllables it is read as, the usual one first. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** What the build computed; see `Lexicon` in `utils/matching/vocabulary.ts`. */
interface SpelledLexicon {
  readonly syllables: Readonly<Record<string, string>>;
  readonly homophones: Readonly<Record<string, string>>;
}

/** Character → the syllable it is mostly read as. */
export type UsualReadings = ReadonlyMap<string, string>;

export function usualReadings(homophones: SpelledLexicon['homophones']): UsualReadings {
  return new Map(
    Object.entries(homophones).flatMap(([syllable, characters]) =>
      Array.from(characters, (character) => [character, syllable] as const),
    ),
  );
}

/**
 * `shou li`: the syllables of a normalised term, parted by spaces, one a character. A space has an empty one, a character
 * that nothing is known of stands for itself.
 */
export function syllablesOf(
  term: string,
  { syllables, readings }: { readonly readings: UsualReadings } & Pick<SpelledLexicon, 'syllables'>,
): string {
  const known = syllables[term];
  return known ?? Array.from(term, (character) => readings.get(character) ?? character.trim()).join(' ');
}

/** The readings of all characters of the lexicon: its terms tell those that depend on what stands beside (银行, 行政). */
export function readingsOf({ syllables, homophones }: SpelledLexicon): Readings {
  const readings = new Map<string, string[]>();
  for (const [character, syllable] of usualReadings(homophones)) readings.set(character, [syllable]);
  for (const [term, spelled] of Object.entries(syllables)) {
    const parts = spelled.split(' ');
    Array.from(term).forEach((character, at) => {
      const syllable = parts[at] as string;
      const known = readings.get(character);
      if (!known && syllable !== character) readings.set(character, [syllable]);
      if (known && !known.includes(syllable)) known.push(syllable);
    });
  }
  return readings;
}

const ITSELF = 1 << 1;

/** How many letters of `typed` at `position` can stand for the character: bit n for n, 0 for none. */
export function lengthsOfCharacter(
  typed: string,
  position: number,
  character: string,
  readings: Readings,
): number {
  let lengths = typed.startsWith(character, position) ? ITSELF : 0;
  for (const syllable of readings.get(character) ?? []) lengths |= lengthsRead(typed, position, syllable);
  return lengths;
}

/** The longest stretch of normal text that the whole of `typed` spells, or null where it spells none. */
export function stretchRead(typed: string, text: string, readings: Readings): SpelledStretch | null {
  return longestStretch(typed.length, text.length, (position, at) =>
    lengthsOfCharacter(typed, position, text.charAt(at), readings),
  );
}
