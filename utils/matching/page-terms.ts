/** Which terms of the vocabulary a page says, where, and how often. */
import type { PageText } from '../page/page-text';
import { quoteAround } from '../text/quote';
import type { MeasureIndex } from './measure-index';
import { scanTerms } from './term-scanner';
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

interface Passage {
  readonly text: string;
  readonly prominence: number;
}

/** The terms of the page, in order of first appearance. */
export function pageTerms(index: MeasureIndex, page: PageText): PageTerm[] {
  const found = new Map<string, PageTerm>();
  for (const passage of passagesOf(page)) {
    const { text, offsets } = index.normalise(passage.text);
    for (const { term, start } of scanTerms(index.scanner, text)) {
      const from = offsets[start] ?? 0;
      const to = (offsets[start + term.text.length - 1] ?? from) + 1;
      found.set(term.text, withOccurrence(found.get(term.text), term, passage, from, to));
    }
  }
  return [...found.values()];
}

function passagesOf(page: PageText): Passage[] {
  const title = { text: page.title, prominence: PROMINENCE.title };
  return [title, ...page.blocks.map(({ kind, text }) => ({ text, prominence: PROMINENCE[kind] }))];
}

function withOccurrence(
  known: PageTerm | undefined,
  term: Term,
  passage: Passage,
  from: number,
  to: number,
): PageTerm {
  if (known && known.prominence >= passage.prominence)
    return { ...known, occurrences: known.occurrences + 1 };
  return {
    term,
    phrase: passage.text.slice(from, to),
    quote: quoteAround(passage.text, from, to),
    occurrences: (known?.occurrences ?? 0) + 1,
    prominence: passage.prominence,
    similarity: 1,
  };
}
