/** Brings words into the middle of the view, through every box and frame around them that scrolls. */
import { frameAround, viewOf } from './page-view';

type Extent = Pick<DOMRect, 'top' | 'bottom' | 'left' | 'right'>;

/**
 * Scrolls so that the range stands in the middle, at once. `scrollIntoView` would do for its element, which may be a
 * paragraph longer than the window.
 */
export function scrollToRange(range: Range): void {
  const start = range.startContainer;
  // From the inside out: each box moves the words in those around it.
  for (let element = around(start); element !== null; element = around(element))
    if (isRoot(element) || scrolls(element)) scrollBox(element, extentIn(element.ownerDocument, range));
}

function scrollBox(element: Element, words: Extent): void {
  const box = boxOf(element);
  const top = (words.top + words.bottom - box.top - box.bottom) / 2;
  element.scrollBy({ top, left: overhang(words, box), behavior: 'instant' });
}

/** How far words stand out of a box to one side; where they do not fit, their beginning counts. */
function overhang(words: Extent, box: Extent): number {
  if (words.left < box.left) return words.left - box.left;
  return Math.max(0, Math.min(words.right - box.right, words.left - box.left));
}

/** Where the range is in the window of a document that it, or a frame around it, stands in. */
function extentIn(document: Document, range: Range): Extent {
  let inner = range.startContainer.ownerDocument;
  let { top, bottom, left, right } = range.getBoundingClientRect();
  while (inner && inner !== document) {
    const frame = frameAround(inner);
    if (!frame) break;
    const box = frame.getBoundingClientRect();
    const [x, y] = [box.left + frame.clientLeft, box.top + frame.clientTop];
    [top, bottom, left, right] = [top + y, bottom + y, left + x, right + x];
    inner = frame.ownerDocument;
  }
  return { top, bottom, left, right };
}

/** Whether anything in the element can be out of its sight; what is `hidden` can be scrolled by a script. */
function scrolls(element: Element): boolean {
  if (element.scrollHeight <= element.clientHeight && element.scrollWidth <= element.clientWidth)
    return false;
  const style = viewOf(element)?.getComputedStyle(element);
  return /auto|scroll|hidden/.test(`${style?.overflowY} ${style?.overflowX}`);
}

/** Whether it scrolls the whole window. */
const isRoot = (element: Element) => element === rootOf(element.ownerDocument);
const rootOf = (document: Document) => document.scrollingElement ?? document.documentElement;

function boxOf(element: Element): Extent {
  const view = viewOf(element);
  if (isRoot(element) && view) return { top: 0, left: 0, bottom: view.innerHeight, right: view.innerWidth };
  return element.getBoundingClientRect();
}

/** What a node is shown in: out of its slot, its shadow root, its frame. */
function around(node: Node): Element | null {
  if (node === node.ownerDocument?.documentElement) return frameAround(node.ownerDocument);
  return (
    (node as Element).assignedSlot ?? node.parentElement ?? (node.getRootNode() as ShadowRoot).host ?? null
  );
}
