/** Misspellings, found by Fuse.js among the short terms of the vocabulary that come near; on prose it finds everything. */
import Fuse from 'fuse.js';
import { similarTerms, type TermIndex } from './term-index';
import type { Term } from './vocabulary';

export interface NearMiss {
  readonly term: Term;
  /** 0 to 1: share of the characters that are as they should be. */
  readonly similarity: number;
}

/**
 * One wrong character in four passes, one in three does not. At Fuse's own 0.6 ten of sixteen phrases that name no
 * measure hit one (不动声色 → 不动产登记), at 0.3 one does; at 0.2 seven of ten true misspellings are lost.
 */
const THRESHOLD = 0.3;

/** Below four characters one wrong character leaves too little to go by. */
const MIN_LENGTH = 4;
/** Fuse cuts longer patterns into pieces and averages them; a sentence is not a misspelt term. */
const MAX_LENGTH = 24;

/** Terms that differ from what was typed by more than this many characters in length are other terms. */
const MAX_LENGTH_DIFFERENCE = 4;

/**
 * As many terms as Fuse is given: those that share most bigrams. Four characters of which one is wrong always share one
 * with the right ones, so the term that was meant is among them.
 */
const CANDIDATES = 48;

/** The terms that the text nearly is, none where it is short or long. */
export function nearMisses(index: TermIndex, text: string): NearMiss[] {
  if (text.length < MIN_LENGTH || text.length > MAX_LENGTH) return [];
  const fuse = new Fuse(similarTerms(index, text, CANDIDATES), {
    keys: ['text'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: THRESHOLD,
  });
  return fuse
    .search(text)
    .filter(({ item }) => Math.abs(item.text.length - text.length) <= MAX_LENGTH_DIFFERENCE)
    .map(({ item }) => ({ term: item, similarity: similarityOf(text, item.text) }))
    .filter(({ similarity }) => similarity >= 1 - THRESHOLD);
}

/**
 * Share of `typed` that appears in `term` in the same order (longest common subsequence over the length of what was
 * typed). Fuse's own score is a distance its threshold does not bound, so it is replaced, not converted.
 */
function similarityOf(typed: string, term: string): number {
  let row = new Uint8Array(term.length + 1);
  for (const char of typed) {
    const next = new Uint8Array(term.length + 1);
    for (let at = 1; at <= term.length; at++)
      next[at] = char === term[at - 1] ? (row[at - 1] ?? 0) + 1 : Math.max(row[at] ?? 0, next[at - 1] ?? 0);
    row = next;
  }
  return (row[term.length] ?? 0) / typed.length;
}
