/** The terms of the vocabulary by what stands in them: their bigrams and their characters. */
import { buildInvertedIndex } from '../retrieval/build-index';
import { type InvertedIndex, type PostingRange, postingsOf } from '../retrieval/inverted-index';
import { tokenKeysOf } from '../retrieval/token-keys';
import { topDocuments } from '../retrieval/top-documents';
import type { Term } from './vocabulary';

export interface TermIndex {
  readonly terms: readonly Term[];
  /** Terms are its documents, in the same order. */
  readonly bigrams: InvertedIndex;
  /** Terms by each character that stands in them. */
  readonly characters: ReadonlyMap<string, readonly Term[]>;
}

export function buildTermIndex(terms: readonly Term[]): TermIndex {
  const characters = new Map<string, Term[]>();
  for (const term of terms)
    for (const character of new Set(term.text)) {
      const holders = characters.get(character);
      if (holders) holders.push(term);
      else characters.set(character, [term]);
    }
  const bigrams = buildInvertedIndex(terms.map(({ text }) => [{ text, weight: 1 }]));
  return { terms, bigrams, characters };
}

/** The terms in which the text stands, itself excepted. */
export function termsContaining(index: TermIndex, text: string): Term[] {
  const candidates = text.length === 1 ? (index.characters.get(text) ?? []) : termsOfRarestToken(index, text);
  return candidates.filter((term) => term.text.length > text.length && term.text.includes(text));
}

/** A word is the beginning of longer words (app of apps), so its terms cannot be looked up by its own token. */
function termsOfRarestToken({ bigrams, terms, characters }: TermIndex, text: string): readonly Term[] {
  if (/[a-z0-9]/.test(text)) return characters.get(text.charAt(0)) ?? [];
  const ranges = tokenKeysOf(text).map((key) => postingsOf(bigrams, key));
  const rarest = ranges.reduce((least, range) => (sizeOf(range) < sizeOf(least) ? range : least));
  return [...bigrams.documents.subarray(rarest.start, rarest.end)].map((at) => terms[at] as Term);
}

const sizeOf = ({ start, end }: PostingRange) => end - start;

/** The terms that share most of their bigrams with the text, best first. */
export function similarTerms({ bigrams, terms }: TermIndex, text: string, limit: number): Term[] {
  const query = [...new Set(tokenKeysOf(text))].map((key) => ({ key, weight: 1 }));
  return topDocuments(bigrams, query, limit).map(({ document }) => terms[document] as Term);
}
