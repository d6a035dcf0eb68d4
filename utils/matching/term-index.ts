/** The terms of the vocabulary by what stands in them: their bigrams and their characters. */
import { buildInvertedIndex, type Field } from '../retrieval/build-index';
import { type InvertedIndex, type PostingRange, postingsOf } from '../retrieval/inverted-index';
import { type KeyedLists, KeyedListsBuilder, listOf } from '../retrieval/keyed-lists';
import { tokenKeysOf } from '../retrieval/token-keys';
import { topDocuments } from '../retrieval/top-documents';
import { shortestOf } from './shortest';
import type { Term } from './vocabulary';

export interface TermIndex {
  readonly terms: readonly Term[];
  /** Terms are its documents, in the same order. */
  readonly bigrams: InvertedIndex;
  /** Places of the terms by each character that stands in them. */
  readonly characters: KeyedLists;
}

export function buildTermIndex(terms: readonly Term[]): TermIndex {
  const characters = new KeyedListsBuilder();
  terms.forEach(({ text }, place) => {
    for (let at = 0; at < text.length; at++) characters.add(text.charCodeAt(at), place);
  });
  return { terms, bigrams: buildInvertedIndex(fieldsOf(terms)), characters: characters.finish() };
}

function* fieldsOf(terms: readonly Term[]): Generator<readonly Field[]> {
  for (const { text } of terms) yield [{ text, weight: 1 }];
}

/**
 * As many terms as are taken for one text, the shortest, of which it is most. The bundled corpus has 2,500 in all; in a
 * vocabulary of 200,000 a common character stands in a tenth.
 */
const MOST_CONTAINING = 4_096;

/** The terms in which the text stands, itself excepted. */
export function termsContaining(index: TermIndex, text: string): readonly Term[] {
  const found: Term[] = [];
  for (const place of text.length === 1 ? holdersOf(index, text) : holdersOfRarestToken(index, text)) {
    const term = index.terms[place] as Term;
    if (term.text.length > text.length && term.text.includes(text)) found.push(term);
  }
  return shortestOf(found, (term) => term.text.length, MOST_CONTAINING);
}

const holdersOf = ({ characters }: TermIndex, text: string) => listOf(characters, text.charCodeAt(0));

/** A word is the beginning of longer words (app of apps), so its terms cannot be looked up by its own token. */
function holdersOfRarestToken(index: TermIndex, text: string): Uint32Array {
  if (/[a-z0-9]/.test(text)) return holdersOf(index, text);
  const ranges = tokenKeysOf(text).map((key) => postingsOf(index.bigrams, key));
  const rarest = ranges.reduce((least, range) => (sizeOf(range) < sizeOf(least) ? range : least));
  return index.bigrams.documents.subarray(rarest.start, rarest.end);
}

const sizeOf = ({ start, end }: PostingRange) => end - start;

/** The terms that share most of their bigrams with the text, best first. */
export function similarTerms({ bigrams, terms }: TermIndex, text: string, limit: number): Term[] {
  const query = [...new Set(tokenKeysOf(text))].map((key) => ({ key, weight: 1 }));
  return topDocuments(bigrams, query, limit).map(({ document }) => terms[document] as Term);
}
