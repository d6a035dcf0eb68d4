/** How characters are read, for text of any kind: what the lexicon knows of the terms of the trade serves for others too. */
import { lengthsRead, longestStretch, type SpelledStretch } from './pinyin';

/** Character → the syllables it is read as, the usual one first. */
export type Readings = ReadonlyMap<string, readonly string[]>;

/** What the build computed; see `Lexicon` in `utils/matching/vocabulary.ts`. */
interface SpelledLexicon {
  readonly syllables: Readonly<Record<string, string>>;
  readonly homophones: Readonly<Record<string, string>>;
}

/** The readings of all characters of the lexicon: its terms tell those that depend on what stands beside (银行, 行政). */
export function readingsOf({ syllables, homophones }: SpelledLexicon): Readings {
  const readings = new Map<string, string[]>();
  const add = (character: string, syllable: string) => {
    const known = readings.get(character);
    if (!known) readings.set(character, [syllable]);
    else if (!known.includes(syllable)) known.push(syllable);
  };
  for (const [syllable, characters] of Object.entries(homophones))
    for (const character of characters) add(character, syllable);
  for (const [term, spelled] of Object.entries(syllables)) {
    const parts = spelled.split(' ');
    const characters = Array.from(term);
    // A space in a term stands among the syllables like those that part them: which is whose cannot be told.
    if (parts.length !== characters.length) continue;
    characters.forEach((character, at) => {
      const syllable = parts[at] as string;
      if (syllable !== character) add(character, syllable);
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
