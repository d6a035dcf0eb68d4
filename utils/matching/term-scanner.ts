import type { Term } from './vocabulary';

/** A term found in normalised text: `start` to `start + term.text.length`. */
export interface TermHit {
  readonly term: Term;
  readonly start: number;
}

/** Terms by their first two characters, longest first: nearly every position is dismissed by one look-up. */
export type TermScanner = ReadonlyMap<string, readonly Term[]>;

const HEAD = 2;

export function buildTermScanner(vocabulary: Iterable<Term>): TermScanner {
  const byHead = new Map<string, Term[]>();
  for (const term of vocabulary) {
    const head = term.text.slice(0, HEAD);
    byHead.set(head, [...(byHead.get(head) ?? []), term]);
  }
  for (const terms of byHead.values()) terms.sort((a, b) => b.text.length - a.text.length);
  return byHead;
}

/** All terms in the text, from left to right, the longest at each place; hits never overlap. */
export function scanTerms(scanner: TermScanner, text: string): TermHit[] {
  const hits: TermHit[] = [];
  let start = 0;
  while (start + HEAD <= text.length) {
    const candidates = scanner.get(text.slice(start, start + HEAD));
    const term = candidates?.find((candidate) => text.startsWith(candidate.text, start));
    if (term && isWholeToken(text, start, term.text.length)) {
      hits.push({ term, start });
      start += term.text.length;
    } else start += 1;
  }
  return hits;
}

const isLetterOrDigit = (char: string | undefined) => char !== undefined && /[a-z0-9]/.test(char);

/** A term that begins or ends with a letter or digit is not cut out of a longer word or number (832 in 1832). */
function isWholeToken(text: string, start: number, length: number): boolean {
  const cutsBefore = isLetterOrDigit(text[start]) && isLetterOrDigit(text[start - 1]);
  const cutsAfter = isLetterOrDigit(text[start + length - 1]) && isLetterOrDigit(text[start + length]);
  return !cutsBefore && !cutsAfter;
}
