/** The terms of the vocabulary by how they are spelled in pinyin. */
import { type SpelledTerm, spell, stretchSpelled } from '../text/pinyin';
import type { Lexicon, Term } from './vocabulary';

export interface SpelledTerms {
  /** A term and its syllables, under the first letter of each of them. */
  readonly byLetter: ReadonlyMap<string, readonly SpelledEntry[]>;
  /** Character → syllable. */
  readonly readings: ReadonlyMap<string, string>;
}

/** Syllables are parted when a query first asks for them: most terms are never spelled. */
interface SpelledEntry {
  readonly term: Term;
  readonly syllables: string;
  spelled?: SpelledTerm;
}

export function spellTerms(
  terms: readonly Term[],
  lexicon: Pick<Lexicon, 'syllables' | 'homophones'>,
): SpelledTerms {
  const byLetter = new Map<string, SpelledEntry[]>();
  for (const term of terms) {
    const entry: SpelledEntry = { term, syllables: lexicon.syllables[term.text] ?? '' };
    const beginnings = [...term.text, ...entry.syllables.split(' ').map((syllable) => syllable.charAt(0))];
    for (const beginning of new Set(beginnings)) {
      const entries = byLetter.get(beginning);
      if (entries) entries.push(entry);
      else byLetter.set(beginning, [entry]);
    }
  }
  const readings = Object.entries(lexicon.homophones).flatMap(([syllable, characters]) =>
    [...characters].map((character) => [character, syllable] as const),
  );
  return { byLetter, readings: new Map(readings) };
}

export interface SpelledFind {
  readonly term: Term;
  /** The characters of the term that what was typed spells. */
  readonly text: string;
  /** Their share of the term, 0 to 1. */
  readonly share: number;
}

/** The terms of which what was typed spells a part. */
export function termsSpelled({ byLetter }: SpelledTerms, typed: string): SpelledFind[] {
  const finds: SpelledFind[] = [];
  for (const entry of byLetter.get(typed.charAt(0)) ?? []) {
    const { term } = entry;
    entry.spelled ??= spell(term.text, entry.syllables);
    const { spelled } = entry;
    const stretch = stretchSpelled(typed, spelled);
    if (stretch === null) continue;
    const characters = spelled.characters.slice(stretch.start, stretch.end);
    finds.push({ term, text: characters.join(''), share: characters.length / spelled.characters.length });
  }
  return finds;
}

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
      if (find.share === 1 && find.term.text.length >= MIN_CHARACTERS) finds.set(find.term, find);
  return [...finds.values()];
}

/** Two characters sound like too much else. */
const MIN_SOUNDING = 3;

/** The terms of which the characters typed are a part by their sound: what an input method got wrong (免审既享). */
export function termsSounding(terms: SpelledTerms, typed: string): SpelledFind[] {
  const syllables = [...typed].map((character) => terms.readings.get(character));
  if (typed.length < MIN_SOUNDING || syllables.includes(undefined)) return [];
  return termsSpelled(terms, syllables.join('')).filter(({ text }) => text.length === typed.length);
}
