import type { SourcePage, TextQuoteSelector } from '../snippets/snippet';
import { readHead } from './read-head';
import { selectionIn } from './selection-in';
import type { PageHead } from './skeleton';

/** A passage selected on a page. */
export interface SelectedPassage {
  readonly selector: TextQuoteSelector;
  readonly page: SourcePage;
}

/** What is selected in one frame, as the page gives it. */
export interface SelectionReading {
  readonly selector: TextQuoteSelector;
  readonly head: PageHead;
  /** Whether keys go to this frame, or to one inside it. */
  readonly isFocused: boolean;
}

/** How much is kept on either side of a quote, to find it again. Characters; as Hypothesis does. */
export const CONTEXT_LENGTH = 32;

/** The most of a selection that is kept: more is a copy of the page, not a passage. Characters. */
export const MAX_PASSAGE_LENGTH = 5_000;

const folded = (text: string) => text.replace(/\s+/g, ' ');

/** The selection with the words around it, or null where nothing is selected. Runs in the page. */
export function readSelection(window: Window): SelectionReading | null {
  const selection = selectionIn(window);
  const exact = selection?.toString().trim() ?? '';
  if (!selection || selection.rangeCount === 0 || exact === '') return null;
  const range = selection.getRangeAt(0);
  // What was cut off follows the passage, or it could not be found again.
  const after = exact.slice(MAX_PASSAGE_LENGTH) + textAfter(range);
  return {
    selector: {
      exact: exact.slice(0, MAX_PASSAGE_LENGTH),
      prefix: textBefore(range).slice(-CONTEXT_LENGTH),
      suffix: folded(after).slice(0, CONTEXT_LENGTH),
    },
    head: readHead(window.document),
    isFocused: window.document.hasFocus(),
  };
}

/** The text of the surrounding block before the selection, white space folded. */
function textBefore(range: Range): string {
  const before = range.cloneRange();
  before.setStart(blockAround(range.startContainer), 0);
  before.setEnd(range.startContainer, range.startOffset);
  return folded(before.toString());
}

function textAfter(range: Range): string {
  const after = range.cloneRange();
  const block = blockAround(range.endContainer);
  after.setStart(range.endContainer, range.endOffset);
  after.setEnd(block, block.childNodes.length);
  return after.toString();
}

const BLOCKS = 'p,li,td,th,dd,dt,blockquote,h1,h2,h3,h4,h5,h6,div,section,article,body';

function blockAround(node: Node): Node {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(BLOCKS) ?? node;
}
