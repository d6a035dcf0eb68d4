/** How text is read aloud: character by character, and otherwise where a word says so (会计, 六安). */
import writing from '../../data/writing.json';
import { writtenText } from './normalise';
import { unpackReadings } from './packed-characters';
import { lengthsRead, longestStretch, type SpelledStretch } from './pinyin';

/** Character → the syllable it is mostly read as. */
export type UsualReadings = ReadonlyMap<string, string>;

/** Syllable → the characters that are mostly read so: what an input method offers for it. */
export const homophones = (): Record<string, string> => unpackReadings(writing.readings);

export function usualReadings(bySyllable: Readonly<Record<string, string>>): UsualReadings {
  return new Map(readingsIn(bySyllable));
}

function* readingsIn(bySyllable: Readonly<Record<string, string>>): Generator<[string, string]> {
  for (const [syllable, characters] of Object.entries(bySyllable))
    for (const character of characters) yield [character, syllable];
}

/**
 * `shou li`: the syllables of a term in its normal form, parted by spaces, one a character. A space has an empty one, a
 * character that nothing is known of stands for itself.
 */
export function syllablesOf(
  term: string,
  { syllables, readings }: { readonly readings: UsualReadings; readonly syllables: TermSyllables },
): string {
  const known = syllables[term];
  return known ?? Array.from(term, (character) => readings.get(character) ?? character.trim()).join(' ');
}

/** The terms that are not read as their characters mostly are, by their normal form. */
export type TermSyllables = Readonly<Record<string, string>>;

/** What a unit of text that is read is: a character, and the syllables it may be read as, the usual one first. */
export interface ReadCharacter {
  readonly character: string;
  readonly syllables: readonly string[];
}

/** A character in a word that reads it in a way of its own has a unit of its own: no normal text has surrogates. */
const [FIRST_UNIT, LAST_UNIT] = [0xd800, 0xdfff];

const SHORTEST_WORD = 2;

/** All that is known of how text is read. */
export class Readings {
  private readonly characters = new Map<string, string[]>();
  private readonly units: ReadCharacter[] = [];
  private readonly unitOf = new Map<string, number>();
  /** Word → the same with the units of those it reads in a way of its own. */
  private readonly words = new Map<string, string>();
  /** By the first unit of a word, the length of the longest that begins so. */
  private readonly longest = new Uint8Array(0x10000);

  constructor(data: ReadingData) {
    for (const [character, syllable] of readingsIn(unpackReadings(data.readings)))
      this.add(writtenText(character), syllable, writtenText(character) === character);
    for (const [character, syllable] of readingsIn(data.second)) this.add(writtenText(character), syllable);
    for (const [syllable, words] of Object.entries(data.words))
      for (const word of words.split(' '))
        this.addWord(writtenText(word.slice(0, -1)), Number(word.at(-1)), syllable);
  }

  /** All syllables that some character is read as. */
  get syllables(): ReadonlySet<string> {
    return new Set([...this.characters.values(), ...this.units.map(({ syllables }) => syllables)].flat());
  }

  /** The character of a unit of text as it is read, with its syllables; none where nobody knows. */
  at(unit: number): ReadCharacter {
    if (unit >= FIRST_UNIT && unit <= LAST_UNIT) return this.units[unit - FIRST_UNIT] as ReadCharacter;
    const character = String.fromCharCode(unit);
    return { character, syllables: this.characters.get(character) ?? [] };
  }

  has(character: string): boolean {
    return this.characters.has(character);
  }

  /** Normal text as it is read: a unit for a unit. A word adds a reading to a character, and takes none away. */
  asRead(text: string): string {
    let read = '';
    let from = 0;
    for (let at = 0; at + SHORTEST_WORD <= text.length; at++) {
      const word = this.wordAt(text, at);
      if (word === undefined) continue;
      read += text.slice(from, at) + word;
      from = at + word.length;
      at = from - 1;
    }
    return from === 0 ? text : read + text.slice(from);
  }

  private wordAt(text: string, at: number): string | undefined {
    const longest = Math.min(this.longest[text.charCodeAt(at)] as number, text.length - at);
    for (let length = longest; length >= SHORTEST_WORD; length--) {
      const word = this.words.get(text.slice(at, at + length));
      if (word !== undefined) return word;
    }
    return undefined;
  }

  private add(character: string, syllable: string, isUsual = false): void {
    const known = this.characters.get(character);
    if (!known) this.characters.set(character, [syllable]);
    else if (!known.includes(syllable)) known.splice(isUsual ? 0 : known.length, 0, syllable);
  }

  private addWord(word: string, place: number, syllable: string): void {
    const before = this.words.get(word) ?? word;
    const unit = String.fromCharCode(this.unitFor(before.charCodeAt(place), syllable));
    this.words.set(word, before.slice(0, place) + unit + before.slice(place + 1));
    const first = word.charCodeAt(0);
    this.longest[first] = Math.max(this.longest[first] as number, word.length);
  }

  private unitFor(unit: number, syllable: string): number {
    const { character, syllables } = this.at(unit);
    const key = [character, ...syllables, syllable].join(' ');
    const known = this.unitOf.get(key);
    if (known !== undefined) return known;
    const added = FIRST_UNIT + this.units.push({ character, syllables: [...syllables, syllable] }) - 1;
    this.unitOf.set(key, added);
    return added;
  }
}

export type ReadingData = Pick<typeof writing, 'readings'> & {
  readonly second: Readonly<Record<string, string>>;
  readonly words: Readonly<Record<string, string>>;
};

let shipped: Readings | undefined;

/** The readings that ship. */
export function openReadings(): Readings {
  shipped ??= new Readings(writing as unknown as ReadingData);
  return shipped;
}

const ITSELF = 1 << 1;

/** How many letters of `typed` at `position` can stand for the character: bit n for n, 0 for none. */
export function lengthsOfCharacter(
  typed: string,
  position: number,
  { character, syllables }: ReadCharacter,
): number {
  let lengths = typed.startsWith(character, position) ? ITSELF : 0;
  for (const syllable of syllables) lengths |= lengthsRead(typed, position, syllable);
  return lengths;
}

/** The longest stretch of normal text that the whole of `typed` spells, or null where it spells none. */
export function stretchRead(typed: string, text: string, readings: Readings): SpelledStretch | null {
  const read = readings.asRead(text);
  return longestStretch(typed.length, read.length, (position, at) =>
    lengthsOfCharacter(typed, position, readings.at(read.charCodeAt(at))),
  );
}
