/** How well a word of a query is found in the snippets of a segment. */
import { type InvertedIndex, inverseDocumentFrequency, postingsOf } from '../retrieval/inverted-index';
import { topDocuments } from '../retrieval/top-documents';
import type { FindSpelled } from '../text/spellings';
import { documentAt, type Segment } from './search-segment';

/** By document, how well the word is found in it; 0 where it is not. */
export type Found = Float64Array;

const noneIn = ({ postings }: Segment): Found => new Float64Array(postings.documentCount);

/** A token of a word with how rare it is among all snippets. */
export interface SearchedToken {
  readonly key: number;
  readonly idf: number;
}

/** The tokens with their rarity over all segments together. */
export function searchedTokens(segments: readonly Segment[], keys: readonly number[]): SearchedToken[] {
  const documents = segments.reduce((sum, { postings }) => sum + postings.documentCount, 0);
  return [...new Set(keys)].map((key) => {
    const holders = segments.reduce((sum, { postings }) => sum + holdersOf(postings, key), 0);
    return { key, idf: inverseDocumentFrequency(holders, documents) };
  });
}

function holdersOf(postings: InvertedIndex, key: number): number {
  const { start, end } = postingsOf(postings, key);
  return end - start;
}

/**
 * How much of a word, by the rarity of its tokens, a snippet must hold: of a term of four characters more than its commoner
 * half, of a sentence the better part.
 */
const LEAST_SHARE = 0.6;

/** The snippets that hold enough of the tokens, by BM25 with the rarities given. */
export function foundByTokens(segment: Segment, tokens: readonly SearchedToken[]): Found {
  const { postings } = segment;
  const masses = new Float64Array(postings.documentCount);
  for (const { key, idf } of tokens) {
    const { start, end } = postingsOf(postings, key);
    for (let at = start; at < end; at++) {
      const document = postings.documents[at] as number;
      masses[document] = (masses[document] as number) + idf;
    }
  }
  const least = LEAST_SHARE * tokens.reduce((sum, { idf }) => sum + idf, 0);
  const query = tokens.map(({ key, idf }) => ({ key, weight: idf / ownRarity(postings, key) }));
  const found = noneIn(segment);
  for (const { document, score } of topDocuments(postings, query, postings.documentCount))
    if ((masses[document] as number) >= least) found[document] = score;
  return found;
}

/** The rarity that the segment itself would go by. */
function ownRarity(postings: InvertedIndex, key: number): number {
  return inverseDocumentFrequency(holdersOf(postings, key), postings.documentCount);
}

/** What a hit counts: in a title, tag or note that it is what the snippet is about. */
const [IN_TELLING, IN_REST] = [3, 1];

/** The snippets in which the word stands as it is: parts of words and numbers, and single characters. */
export function foundLiterally(segment: Segment, word: string): Found {
  const found = noneIn(segment);
  const { text } = segment;
  for (let place = text.indexOf(word); place >= 0; )
    place = text.indexOf(word, markAt(segment, place, found));
  return found;
}

/** The snippets that hold characters read as was typed, in any of the ways it may be read. */
export function foundSpelled(segment: Segment, find: FindSpelled): Found {
  const found = noneIn(segment);
  find(segment.read, (start) => markAt(segment, start, found));
  return found;
}

/** Marks the snippet at the place; answers where the next one begins, as one hit each is enough. */
function markAt(segment: Segment, place: number, found: Found): number {
  const document = documentAt(segment, place);
  const isTelling = place < (segment.tellingEnds[document] as number);
  found[document] = Math.max(isTelling ? IN_TELLING : IN_REST, found[document] as number);
  return segment.starts[document + 1] as number;
}
