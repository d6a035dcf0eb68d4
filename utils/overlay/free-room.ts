/** How far to either side of a paragraph nothing else stands. */
import type { Stretch } from './box';
import type { Level } from './mark-place';

/** Of the elements before and after, so many are looked at: columns stand next to each other in the source. */
const NEIGHBOURS = 6;
/** Rounded edges touch. Pixels. */
const SLACK = 1;
/** So many boxes around a paragraph are looked at: a cell, its row, its table, the column of the page, and some between. */
const MOST_LEVELS = 8;

/** Room beside elements, in the coordinates of their own window, each looked at once. */
export class RoomFinder {
  private readonly known = new Map<Element, Stretch>();

  constructor(private readonly widthOf: (document: Document) => Stretch) {}

  /** The paragraph without its padding, then the boxes around it, each with the room beside it. */
  levelsOf(block: Element): Level[] {
    const levels: Level[] = [{ box: contentOf(block), free: this.freeBeside(block) }];
    let around = block.parentElement;
    while (around && levels.length < MOST_LEVELS && around !== block.ownerDocument.documentElement) {
      levels.push({ box: around.getBoundingClientRect(), free: this.freeBeside(around) });
      around = around.parentElement;
    }
    return levels;
  }

  private freeBeside(element: Element): Stretch {
    const known = this.known.get(element);
    if (known) return known;
    const around = element.parentElement;
    const outer = around ? this.freeBeside(around) : this.widthOf(element.ownerDocument);
    const free = around ? betweenNeighbours(element, outer) : outer;
    this.known.set(element, free);
    return free;
  }
}

function betweenNeighbours(element: Element, outer: Stretch): Stretch {
  const own = element.getBoundingClientRect();
  let { left, right } = outer;
  for (const neighbour of neighboursOf(element)) {
    const box = neighbour.getBoundingClientRect();
    const isBeside = box.width > 0 && box.top < own.bottom - SLACK && box.bottom > own.top + SLACK;
    if (!isBeside) continue;
    if (box.right <= own.left + SLACK) left = Math.max(left, box.right);
    if (box.left >= own.right - SLACK) right = Math.min(right, box.left);
  }
  return { left, right };
}

function neighboursOf(element: Element): Element[] {
  const found: Element[] = [];
  let before = element.previousElementSibling;
  let after = element.nextElementSibling;
  for (let count = 0; count < NEIGHBOURS; count++) {
    if (before) found.push(before);
    if (after) found.push(after);
    before = before?.previousElementSibling ?? null;
    after = after?.nextElementSibling ?? null;
  }
  return found;
}

function contentOf(block: Element): Stretch {
  const { left, right } = block.getBoundingClientRect();
  const style = block.ownerDocument.defaultView?.getComputedStyle(block);
  const pixels = (length: string | undefined) => Number.parseFloat(length ?? '') || 0;
  return { left: left + pixels(style?.paddingLeft), right: right - pixels(style?.paddingRight) };
}
