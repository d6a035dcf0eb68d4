/** The terms of the vocabulary by how they are spelled in pinyin. */
import { GrowingArray } from '../retrieval/growing-array';
import { type KeyedLists, KeyedListsBuilder, listOf } from '../retrieval/keyed-lists';
import { longestStretch, type SpelledStretch, spell } from '../text/pinyin';
import { syllablesOf, type UsualReadings, usualReadings } from '../text/readings';
import { shortestOf } from './shortest';
import { ONE, type Sounds, SoundsBuilder, TypedSounds } from './sounds';
import type { Lexicon, Term } from './vocabulary';

/** Terms as sequences of sounds, by each two that follow one another. */
export interface SpelledTerms {
  readonly terms: readonly Term[];
  readonly sounds: Sounds;
  /** The sounds of term t lie from `offsets[t]` to `offsets[t + 1]`. */
  readonly offsets: Uint32Array;
  readonly soundOf: Uint16Array;
  /** Places of the terms by two sounds in a row, the last one and `END` among them. */
  readonly byPair: KeyedLists;
  readonly readings: UsualReadings;
}

/** Follows the last sound of a term. */
const END = 0xffff;

const pairOf = (first: number, second: number) => ((first << 16) | second) >>> 0;

export function spellTerms(
  terms: readonly Term[],
  { syllables: unusual, homophones }: Pick<Lexicon, 'syllables' | 'homophones'>,
): SpelledTerms {
  const readings = usualReadings(homophones);
  const sounds = new SoundsBuilder();
  const offsets = new Uint32Array(terms.length + 1);
  const soundOf = new GrowingArray(new Uint32Array(64));
  const byPair = new KeyedListsBuilder();
  terms.forEach(({ written }, place) => {
    const { characters, syllables } = spell(written, syllablesOf(written, { syllables: unusual, readings }));
    let before: number | undefined;
    for (let at = 0; at < characters.length; at++) {
      const sound = sounds.add(characters[at] as string, syllables[at] ?? '');
      if (before !== undefined) byPair.add(pairOf(before, sound), place);
      soundOf.push(sound);
      before = sound;
    }
    if (before !== undefined) byPair.add(pairOf(before, END), place);
    offsets[place + 1] = soundOf.length;
  });
  return {
    terms,
    sounds,
    offsets,
    soundOf: Uint16Array.from(soundOf.view()),
    byPair: byPair.finish(),
    readings,
  };
}

export interface SpelledFind {
  readonly term: Term;
  /** The characters of the term that what was typed spells. */
  readonly text: string;
  /** Their share of the term, 0 to 1. */
  readonly share: number;
}

/** The terms of which what was typed spells a part, in the order of the vocabulary. */
export function termsSpelled(spelled: SpelledTerms, typed: string): SpelledFind[] {
  const reading = new TypedSounds(spelled.sounds, typed);
  const finds: SpelledFind[] = [];
  for (const place of placesBeginning(spelled, reading)) {
    const stretch = stretchIn(spelled, place, reading);
    if (stretch) finds.push(findOf(spelled, place, stretch));
  }
  return finds;
}

function findOf({ terms }: SpelledTerms, place: number, { start, end }: SpelledStretch): SpelledFind {
  const term = terms[place] as Term;
  return { term, text: term.written.slice(start, end), share: (end - start) / term.written.length };
}

/** Where in the term what was typed stands. */
function stretchIn(
  { terms, offsets, soundOf }: SpelledTerms,
  place: number,
  reading: TypedSounds,
): SpelledStretch | null {
  const { written } = terms[place] as Term;
  const first = offsets[place] as number;
  return longestStretch(reading.typed.length, written.length, (position, at) =>
    written.charCodeAt(at) === reading.typed.charCodeAt(position)
      ? ONE
      : reading.lengthsAt(position, soundOf[first + at] as number),
  );
}

/**
 * As many terms as are read for one word, the shortest, of which it spells most. Of the 2,500 terms of the bundled corpus
 * no two letters spell so many; of 200,000 a single syllable does.
 */
const MOST_READ = 4_096;

/** The terms that somewhere hold the first two sounds that may have been typed, or the one where there is one only. */
function placesBeginning({ terms, sounds, byPair }: SpelledTerms, reading: TypedSounds): readonly number[] {
  const places = new GrowingArray(new Uint32Array(256));
  for (const [first, lengths] of reading.soundsAt(0))
    for (let at = 1; lengths >> at > 0; at++) {
      if (((lengths >> at) & 1) === 0) continue;
      const seconds = at < reading.typed.length ? reading.soundsAt(at).keys() : soundsOrEnd(sounds);
      for (const second of seconds)
        for (const place of listOf(byPair, pairOf(first, second))) places.push(place);
    }
  const distinct = places
    .view()
    .sort()
    .filter((place, at, sorted) => place !== sorted[at - 1]);
  return shortestOf([...distinct], (place) => (terms[place] as Term).text.length, MOST_READ);
}

const soundsOrEnd = ({ syllables }: Sounds) => [...syllables.keys(), END];

/** A slip among fewer letters leaves too little to go by. */
const MIN_LETTERS = 5;

/** Terms of fewer characters are spelled by chance. */
const MIN_CHARACTERS = 4;

/** The whole terms that what was typed spells once one letter too many is taken out. */
export function termsMisspelled(terms: SpelledTerms, typed: string): SpelledFind[] {
  if (typed.length < MIN_LETTERS) return [];
  const finds = new Map<Term, SpelledFind>();
  for (let at = 0; at < typed.length; at++)
    for (const find of termsSpelled(terms, typed.slice(0, at) + typed.slice(at + 1)))
      if (find.share === 1 && find.term.written.length >= MIN_CHARACTERS) finds.set(find.term, find);
  return [...finds.values()];
}

/** Two characters sound like too much else. */
const MIN_SOUNDING = 3;

/** The terms in which characters stand that sound like those typed: what an input method got wrong (免审既享). */
export function termsSounding(spelled: SpelledTerms, typed: string): SpelledFind[] {
  if (typed.length < MIN_SOUNDING) return [];
  const wanted = Array.from(typed, (character) => soundLike(spelled, character));
  const finds: SpelledFind[] = [];
  for (const place of placesOfRarestPair(spelled, wanted)) {
    const start = placeOfSounds(spelled, place, wanted);
    if (start >= 0) finds.push(findOf(spelled, place, { start, end: start + wanted.length }));
  }
  return finds;
}

/** The number of the sound as which the character is mostly read, or -1 where no term has it. */
function soundLike({ sounds, readings }: SpelledTerms, character: string): number {
  return sounds.syllables.indexOf(readings.get(character) ?? '-');
}

function placesOfRarestPair({ byPair }: SpelledTerms, wanted: readonly number[]): Uint32Array {
  if (wanted.includes(-1)) return new Uint32Array(0);
  const lists = wanted.slice(1).map((sound, at) => listOf(byPair, pairOf(wanted[at] as number, sound)));
  return lists.reduce((shortest, list) => (list.length < shortest.length ? list : shortest));
}

/** Where in the term these sounds follow one another, or -1. */
function placeOfSounds({ offsets, soundOf }: SpelledTerms, place: number, wanted: readonly number[]): number {
  const first = offsets[place] as number;
  const last = (offsets[place + 1] as number) - wanted.length;
  for (let from = first; from <= last; from++)
    if (wanted.every((sound, at) => soundOf[from + at] === sound)) return from - first;
  return -1;
}
