/**
 * A compact inverted index: for each term the documents that hold it and how much each does, in typed arrays. Scores
 * are BM25F (Robertson and Zaragoza 2009); the part of a score that does not depend on the query is computed when the
 * index is built and kept in one byte, as in impact-ordered indexes (Anh and Moffat 2002, Lin and Trotman 2015).
 */
import { type KeyTable, ordinalOf } from './key-table';

export interface InvertedIndex {
  readonly terms: KeyTable;
  /** Postings of term t are those from `offsets[t]` up to, not including, `offsets[t + 1]`. */
  readonly offsets: Uint32Array;
  /** Document of each posting, ascending within a term. */
  readonly documents: Uint32Array;
  /** Saturated, length-normalised frequency of each posting, quantised: 255 is `MAX_IMPACT`. */
  readonly impacts: Uint8Array;
  /** The greatest impact of each term: what it can add to any document at most. */
  readonly maxImpacts: Uint8Array;
  readonly documentCount: number;
}

/**
 * Saturation and length normalisation of BM25 (Robertson and Zaragoza 2009, 3.4). Measures are short and written to
 * one length, so length says little: b is below the usual 0.75.
 */
export const K1 = 1.2;
export const B = 0.4;

/** The supremum of frequency · (k1 + 1) / (frequency + k1 · norm). */
export const MAX_IMPACT = K1 + 1;

/** What one step of a quantised impact is worth. */
export const IMPACT_STEP = MAX_IMPACT / 255;

/** Postings of a term as a range of the index's arrays; empty where no document holds it. */
export interface PostingRange {
  readonly start: number;
  readonly end: number;
  /** Quantised. */
  readonly maxImpact: number;
}

const NO_POSTINGS: PostingRange = { start: 0, end: 0, maxImpact: 0 };

export function postingsOf(index: InvertedIndex, key: number): PostingRange {
  const term = ordinalOf(index.terms, key);
  if (term < 0) return NO_POSTINGS;
  return {
    start: index.offsets[term] as number,
    end: index.offsets[term + 1] as number,
    maxImpact: index.maxImpacts[term] as number,
  };
}

/** BM25's inverse document frequency with 1 added inside the logarithm, so that it never falls below 0. */
export function inverseDocumentFrequency(holders: number, documentCount: number): number {
  return Math.log(1 + (documentCount - holders + 0.5) / (holders + 0.5));
}

/** The place of the document's posting in the range, or -1: binary search, the postings are in document order. */
export function findPosting(
  { documents }: InvertedIndex,
  { start, end }: PostingRange,
  document: number,
): number {
  let low = start;
  let high = end - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = documents[middle] as number;
    if (found === document) return middle;
    if (found < document) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
