import type { TextQuoteSelector } from '../snippets/snippet';

/** Words of a page as a reason tells them: the words themselves, and the page's sentence around them. */
export interface QuotedWords {
  readonly phrase: string;
  /** At most 120 characters, with … where the sentence was cut. Holds `phrase`. */
  readonly quote: string;
}

const CUT_MARKS = /^…|…$/g;

/** What finds the words again in the page: themselves, with the sentence before and after them as their surroundings. */
export function selectorOfQuote({ phrase, quote }: QuotedWords): TextQuoteSelector {
  const at = quote.indexOf(phrase);
  if (at < 0 || phrase === '')
    return { exact: phrase || quote.replace(CUT_MARKS, ''), prefix: '', suffix: '' };
  return {
    exact: phrase,
    prefix: quote.slice(0, at).replace(CUT_MARKS, ''),
    suffix: quote.slice(at + phrase.length).replace(CUT_MARKS, ''),
  };
}
