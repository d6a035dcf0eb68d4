import { type KeyTable, KeyTableBuilder, ordinalOf } from '../retrieval/key-table';
import { type KeyedLists, KeyedListsBuilder, listOf } from '../retrieval/keyed-lists';
import { bigramKey } from '../retrieval/token-keys';
import { isDigit } from '../text/characters';
import type { Term } from './vocabulary';

/** A term found in normalised text: `start` to `start + term.text.length`. */
export interface TermHit {
  readonly term: Term;
  readonly start: number;
}

/**
 * Terms by their first two characters, and by the hash of all of them. Nearly every position of a text is dismissed by
 * one look-up; at the others the text is hashed on as far as terms with that beginning reach, however many these are.
 */
export interface TermScanner {
  readonly terms: readonly Term[];
  readonly heads: KeyTable;
  /** By head, the lengths of its terms: bit n for n characters, the last bit for `LONG` or more. */
  readonly lengths: Uint32Array;
  /** By head, the length of its longest term. */
  readonly longest: Uint32Array;
  /** Places of the terms by hash. */
  readonly byHash: KeyedLists;
}

const HEAD = 2;
const LONG = 31;

/** Terms of fewer than two characters, or of none, are never found. */
export function buildTermScanner(terms: readonly Term[]): TermScanner {
  const heads = new KeyTableBuilder();
  const byHash = new KeyedListsBuilder();
  const headOf = Uint32Array.from(terms, ({ text }) => heads.add(headAt(text, 0)));
  const lengths = new Uint32Array(heads.size);
  const longest = new Uint32Array(heads.size);
  terms.forEach(({ text }, place) => {
    const head = headOf[place] as number;
    lengths[head] = (lengths[head] as number) | lengthBit(text.length);
    longest[head] = Math.max(longest[head] as number, text.length);
    byHash.add(hashOf(text), place);
  });
  const { keys, ordinals, size } = heads;
  return { terms, heads: { keys, ordinals, size }, lengths, longest, byHash: byHash.finish() };
}

/** All terms in the text, from left to right, the longest at each place; hits never overlap. */
export function scanTerms(scanner: TermScanner, text: string): TermHit[] {
  const hits: TermHit[] = [];
  let start = 0;
  while (start + HEAD <= text.length) {
    const head = ordinalOf(scanner.heads, headAt(text, start));
    const term = head < 0 ? undefined : longestTermAt(scanner, head, text, start);
    if (term && isWholeToken(text, start, term.text.length)) {
      hits.push({ term, start });
      start += term.text.length;
    } else start += 1;
  }
  return hits;
}

function longestTermAt(scanner: TermScanner, head: number, text: string, start: number): Term | undefined {
  const lengths = scanner.lengths[head] as number;
  const end = Math.min(text.length, start + (scanner.longest[head] as number));
  let hash = HASH_SEED;
  let longest: Term | undefined;
  for (let at = start; at < end; at++) {
    hash = hashedOn(hash, text.charCodeAt(at));
    if (lengths & lengthBit(at + 1 - start)) longest = termOf(scanner, hash, text, start, at + 1) ?? longest;
  }
  return longest;
}

function termOf(
  { terms, byHash }: TermScanner,
  hash: number,
  text: string,
  start: number,
  end: number,
): Term | undefined {
  for (const place of listOf(byHash, hash >>> 0)) {
    const term = terms[place] as Term;
    if (term.text.length === end - start && text.startsWith(term.text, start)) return term;
  }
  return undefined;
}

const headAt = (text: string, at: number) => bigramKey(text.charCodeAt(at), text.charCodeAt(at + 1));

/** A length of 1 never asks: its bit is that of no term. */
const lengthBit = (length: number) => 1 << Math.min(length, LONG);

/** FNV-1a over the code units (Fowler, Noll, Vo). */
const HASH_SEED = 0x811c9dc5;
const hashedOn = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193);

function hashOf(text: string): number {
  let hash = HASH_SEED;
  for (let at = 0; at < text.length; at++) hash = hashedOn(hash, text.charCodeAt(at));
  return hash >>> 0;
}

const isLetterOrDigit = (code: number) => isDigit(code) || (code >= 0x61 && code <= 0x7a);

/** A term that begins or ends with a letter or digit is not cut out of a longer word or number (832 in 1832). */
function isWholeToken(text: string, start: number, length: number): boolean {
  const end = start + length;
  const cutsBefore = isLetterOrDigit(text.charCodeAt(start)) && isLetterOrDigit(text.charCodeAt(start - 1));
  const cutsAfter = isLetterOrDigit(text.charCodeAt(end - 1)) && isLetterOrDigit(text.charCodeAt(end));
  return !cutsBefore && !cutsAfter;
}
