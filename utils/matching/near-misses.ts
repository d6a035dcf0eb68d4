/** Misspellings, found by Fuse.js among the short terms of the vocabulary that come near; on prose it finds everything. */
import Fuse from 'fuse.js/basic';
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
 * As many terms as are compared: those that share most bigrams. Four characters of which one is wrong always share one
 * with the right ones, so the term that was meant is among them.
 */
const CANDIDATES = 48;

/** The terms that the text nearly is, none where it is short or long. */
export function nearMisses(index: TermIndex, text: string): NearMiss[] {
  if (text.length < MIN_LENGTH || text.length > MAX_LENGTH) return [];
  const near = similarTerms(index, text, CANDIDATES)
    .filter((term) => Math.abs(term.text.length - text.length) <= MAX_LENGTH_DIFFERENCE)
    .map((term) => ({ text: term.text, term, similarity: similarityOf(text, term.text) }))
    .filter(({ similarity }) => similarity >= 1 - THRESHOLD);
  if (near.length === 0) return [];
  const fuse = new Fuse(near, {
    keys: ['text'],
    includeScore: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    threshold: THRESHOLD,
  });
  return fuse.search(text).map(({ item: { term, similarity } }) => ({ term, similarity }));
}

/**
 * Share of `typed` that appears in `term` in the same order (longest common subsequence over the length of what was
 * typed). Fuse's own score is a distance its threshold does not bound, so it is replaced, not converted.
 */
function similarityOf(typed: string, term: string): number {
  const row = new Uint8Array(term.length + 1);
  for (let from = 0; from < typed.length; from++) {
    const code = typed.charCodeAt(from);
    let diagonal = 0;
    for (let at = 1; at <= term.length; at++) {
      const above = row[at] as number;
      row[at] = code === term.charCodeAt(at - 1) ? diagonal + 1 : Math.max(above, row[at - 1] as number);
      diagonal = above;
    }
  }
  return (row[term.length] as number) / typed.length;
}
