/** Which terms of the vocabulary a page says, where, and how often. */
import { originalSpan } from '../text/normalise';
import { quoteAround } from '../text/quote';
import type { Passage } from './page-passages';
import { scanTerms, type TermScanner } from './term-scanner';
import type { Term } from './vocabulary';

/** A term as the page says it. */
export interface PageTerm {
  readonly term: Term;
  /** The page's own words. */
  readonly phrase: string;
  /** The sentence of its most prominent occurrence. */
  readonly quote: string;
  readonly occurrences: number;
  /** What its most prominent place is worth: see `PROMINENCE`. */
  readonly prominence: number;
  /** 1 where the page says the term, less where it nearly does. */
  readonly similarity: number;
}

/** What a page puts in its title it is about; a heading names a section; the rest may be said in passing. */
export const PROMINENCE = { title: 1.8, heading: 1.35, paragraph: 1 } as const;

/** The terms the passages say, in order of first appearance. */
export function pageTerms(scanner: TermScanner, passages: readonly Passage[]): PageTerm[] {
  const found = new Map<string, PageTerm>();
  for (const passage of passages) {
    for (const { term, start } of scanTerms(scanner, passage.normal.text)) {
      const { from, to } = originalSpan(passage.normal, start, start + term.text.length);
      found.set(term.text, withOccurrence(found.get(term.text), term, passage, from, to));
    }
  }
  return [...found.values()];
}

function withOccurrence(
  known: PageTerm | undefined,
  term: Term,
  passage: Passage,
  from: number,
  to: number,
): PageTerm {
  const prominence = PROMINENCE[passage.kind];
  if (known && known.prominence >= prominence) return { ...known, occurrences: known.occurrences + 1 };
  return {
    term,
    phrase: passage.text.slice(from, to),
    quote: quoteAround(passage.text, from, to),
    occurrences: (known?.occurrences ?? 0) + 1,
    prominence,
    similarity: 1,
  };
}
