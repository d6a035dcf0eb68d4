/** Between the words of a page, as numbers, and the places of its document: there and back. */
import { SPACE_RUNS, withoutSpace } from '../page/fold-space';
import type { PageWords, WordSpan } from './page-words';

/** The words of a span as a range of the page; null where the page has taken them away. */
export function rangeOf({ nodes, starts }: PageWords, { start, end }: WordSpan): Range | null {
  const first = placeOf(starts, start);
  const last = placeOf(starts, end - 1);
  const [from, to] = [nodes[first], nodes[last]];
  if (!from?.isConnected || !to?.isConnected) return null;
  const range = from.ownerDocument.createRange();
  const startOffset = offsetOf(from, start - (starts[first] ?? 0));
  const endOffset = endOffsetOf(to, end - (starts[last] ?? 0));
  if (startOffset === null || endOffset === null) return null;
  range.setStart(from, startOffset);
  range.setEnd(to, endOffset);
  return range;
}

/** The place of the last of these ascending numbers that is not greater. */
export function placeOf(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the first so many characters of a node's data end, white space not counted; null where it has fewer. */
export function endOffsetOf(node: Text, count: number): number | null {
  const last = offsetOf(node, count - 1);
  return last === null ? null : last + 1;
}

/** Where a node's character with this number stands, white space not counted; null where it has fewer. */
export const offsetOf = (node: Text, number: number): number | null => placesIn(node)[number] ?? null;

const known = new WeakMap<Text, { readonly data: string; readonly places: Uint32Array }>();

/** Where a node's characters stand, white space left out; found once, as all the words of a page may be in one node. */
function placesIn(node: Text): Uint32Array {
  const { data } = node;
  const before = known.get(node);
  if (before?.data === data) return before.places;
  const all = new Uint32Array(data.length);
  let count = 0;
  let from = 0;
  const takeTo = (to: number) => {
    for (let at = from; at < to; at++) all[count++] = at;
  };
  for (const { 0: space, index } of data.matchAll(SPACE_RUNS)) {
    takeTo(index);
    from = index + space.length;
  }
  takeTo(data.length);
  const places = all.subarray(0, count);
  known.set(node, { data, places });
  return places;
}

/** The words of a range that lies in the one root that was walked; null where it has none of them. */
export function spanOf({ nodes, starts, text }: PageWords, range: Range): WordSpan | null {
  // A page that was drawn anew under the walk has no place any more for what was found.
  if (!nodes.every(({ isConnected }) => isConnected)) return null;
  const first = firstWhere(nodes, (node) => range.comparePoint(node, node.length) >= 0);
  const last = firstWhere(nodes, (node) => range.comparePoint(node, 0) > 0) - 1;
  const [from, to] = [nodes[first], nodes[last]];
  if (!from || !to) return null;
  const start = wordsBefore(from, from === range.startContainer ? range.startOffset : 0);
  const end = wordsBefore(to, to === range.endContainer ? range.endOffset : to.length);
  const span = { start: (starts[first] ?? 0) + start, end: (starts[last] ?? 0) + end };
  return span.start < span.end && span.end <= text.length ? span : null;
}

const wordsBefore = ({ data }: Text, offset: number) => withoutSpace(data.slice(0, offset)).length;

/** The place of the first node, in document order, of which this is true; it is true of all after it. */
function firstWhere(nodes: readonly Text[], isTrue: (node: Text) => boolean): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(nodes[middle] as Text)) high = middle;
    else low = middle + 1;
  }
  return low;
}
