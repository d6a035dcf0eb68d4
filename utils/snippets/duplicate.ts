/** Whether something is kept already. */
import { withoutSpace } from '../page/fold-space';
import { pageAddress } from '../page/page-address';
import type { PassageSnippet, Snippet } from './snippet';

/**
 * Of two passages of which one holds the other, how much of it that must be for them to be the same, 0 to 1: a selection
 * missed by a word or two. Less, and somebody has narrowed down what matters.
 */
const ALMOST_WHOLE = 0.9;

/** The snippet of the library that keeps the same measure, or the same words of the same page; null where none does. */
export function duplicateOf(snippet: Snippet, library: Iterable<Snippet>): Snippet | null {
  const isSame = snippet.kind === 'measure' ? isMeasure(snippet.measure.id) : isPassageLike(snippet);
  for (const kept of library) if (isSame(kept)) return kept;
  return null;
}

const isMeasure = (measureId: string) => (kept: Snippet) =>
  kept.kind === 'measure' && kept.measure.id === measureId;

function isPassageLike({ selector, page }: PassageSnippet): (kept: Snippet) => boolean {
  const words = wordsOf(selector.exact);
  const address = pageAddress(page.url);
  return (kept) =>
    kept.kind === 'passage' &&
    pageAddress(kept.page.url) === address &&
    // What the browser gives no address for, a file in its viewer, is told by its title.
    (address !== '' || kept.page.title === page.title) &&
    areSame(wordsOf(kept.selector.exact), words);
}

/** Neither white space nor width makes a difference. */
const wordsOf = (text: string): string => withoutSpace(text.normalize('NFKC'));

function areSame(one: string, other: string): boolean {
  const [shorter, longer] = one.length <= other.length ? [one, other] : [other, one];
  return shorter.length >= ALMOST_WHOLE * longer.length && longer.includes(shorter);
}
