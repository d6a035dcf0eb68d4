/** Finds the paragraphs of marks in the page as it stands. */

import type { Walk } from '../page/walk-page';
import { findPassage } from '../passages/find-passage';
import { walkWords } from '../passages/page-words';
import { rangeOf } from '../passages/word-places';
import type { MarginMark } from './page-card';

/** A mark with its place in the page. */
export interface FoundMark {
  readonly mark: MarginMark;
  /** The words that speak of the measure. */
  readonly words: Range;
  /** The paragraph they stand in. */
  readonly block: Element;
}

/** The marks whose words stand in the page, in the order given; a page that has moved on has fewer. */
export function* findMarks(document: Document, marks: readonly MarginMark[]): Walk<FoundMark[]> {
  const words = yield* walkWords(document);
  const found: FoundMark[] = [];
  for (const mark of marks) {
    const span = findPassage(words, mark.selector);
    const range = span && rangeOf(words, span);
    const block = range && blockAround(range.startContainer);
    if (range && block) found.push({ mark, words: range, block });
    yield;
  }
  return found;
}

/** What stands within a line. */
const INLINE = /^(?:inline|contents|ruby)/;

/** The innermost element around the text that is laid out as a block of its own. */
function blockAround(text: Node): Element | null {
  const view = text.ownerDocument?.defaultView;
  let element = text.parentElement;
  while (element?.parentElement && view && INLINE.test(view.getComputedStyle(element).display))
    element = element.parentElement;
  return element;
}

/** Whether all of these are still in the page. */
export function areStanding(found: readonly FoundMark[]): boolean {
  // A frame that has gone on to another page leaves the old one whole, but without a window.
  const isStanding = ({ words, block }: FoundMark) =>
    block.isConnected && block.ownerDocument.defaultView !== null && !words.collapsed;
  return found.every(isStanding);
}
