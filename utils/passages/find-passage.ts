/**
 * Finds words of a page again, as Hypothesis does: by themselves, told apart by what stands around them, and where the
 * page has changed, by what is most like them.
 */
import { SPACE_RUNS, withoutSpace } from '../page/fold-space';
import type { Walk } from '../page/walk-page';
import type { TextQuoteSelector } from '../snippets/snippet';
import { mostLike, type WordSpan } from './most-like';
import { occurrences } from './occurrences';
import { type PageWords, ROOT_END } from './page-words';

export type { WordSpan } from './most-like';

/** How far to either side surroundings are compared. Characters without white space; what selectors carry. */
const CONTEXT = 32;

/** So many characters are their own proof: no page says a sentence of this length twice with different meaning. */
const TELLING = 16;

/** Of the surroundings a selector names, this much must still stand there for a short word to be the one meant. */
const LEAST_CONTEXT = 0.25;

/**
 * Where the selector's words stand, in the surroundings most like those it names; the first of several alike. Null where
 * they stand nowhere, or, being short, only in other surroundings: that is another passage.
 */
export function findPassage({ text }: Pick<PageWords, 'text'>, selector: TextQuoteSelector): WordSpan | null {
  const { exact, prefix, suffix } = squeezed(selector);
  if (exact === '') return null;
  const named = prefix.length + suffix.length;
  const needed = exact.length >= TELLING ? 0 : Math.ceil(named * LEAST_CONTEXT);
  let best: WordSpan | null = null;
  let most = needed - 1;
  for (const start of occurrences(text, exact)) {
    const end = start + exact.length;
    const alike = alikeBefore(text, start, prefix) + alikeAfter(text, end, suffix);
    if (alike > most) [best, most] = [{ start, end }, alike];
    if (alike === named) break;
  }
  return best;
}

/** Of the characters of a passage with its surroundings, this many may have changed. Hypothesis allows half, for English. */
const MOST_CHANGED = 0.25;

/** Half of what a selector names on either side is enough to look for; the search is over 32 characters at a time. */
const CHANGED_CONTEXT = 12;

/** The most of a passage that is looked for, in characters; the rest is what follows. */
const MOST_LOOKED_FOR = 96;

/**
 * Where words most like the selector's stand, together with their surroundings; null where nothing is like them. Takes
 * time in proportion to text and passage: some 50 ms for 200,000 characters, in slices.
 */
export function* findChangedPassage(
  words: Pick<PageWords, 'text'>,
  selector: TextQuoteSelector,
): Walk<WordSpan | null> {
  const { exact, prefix, suffix } = squeezed(selector);
  if (exact === '') return null;
  const head = exact.slice(0, MOST_LOOKED_FOR);
  const before = prefix.slice(-CHANGED_CONTEXT);
  const after = head.length < exact.length ? '' : suffix.slice(0, CHANGED_CONTEXT);
  const found = yield* changedIn(words.text, before + head + after);
  if (found === null) return null;
  const inside = words.text.slice(found.start, found.end);
  const at = inside.indexOf(head);
  const core = at >= 0 ? { start: at, end: at + head.length } : yield* changedIn(inside, head);
  if (core === null) return null;
  const end = found.start + core.end;
  return { start: found.start + core.start, end: end + rest(words.text, end, exact.length - head.length) };
}

/** How much of a root's text follows, `length` at most. */
function rest(text: string, from: number, length: number): number {
  const rootEnd = text.indexOf(ROOT_END, from);
  return Math.min(length, (rootEnd < 0 ? text.length : rootEnd) - from);
}

const changedIn = (text: string, pattern: string) =>
  mostLike(text, pattern, Math.floor(pattern.length * MOST_CHANGED));

/** The words of a span as a range of the page; null where the page has taken them away. */
export function rangeOf({ nodes, starts }: PageWords, { start, end }: WordSpan): Range | null {
  const first = placeOf(starts, start);
  const last = placeOf(starts, end - 1);
  const [from, to] = [nodes[first], nodes[last]];
  if (!from?.isConnected || !to?.isConnected) return null;
  const range = from.ownerDocument.createRange();
  const startOffset = offsetOf(from, start - (starts[first] ?? 0));
  const endOffset = offsetOf(to, end - 1 - (starts[last] ?? 0));
  if (startOffset === null || endOffset === null) return null;
  range.setStart(from, startOffset);
  range.setEnd(to, endOffset + 1);
  return range;
}

/** The place of the last of these ascending numbers that is not greater. */
function placeOf(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where a node's character with this number stands, white space not counted; null where it has fewer. */
const offsetOf = (node: Text, number: number): number | null => placesIn(node)[number] ?? null;

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

function squeezed({ exact, prefix, suffix }: TextQuoteSelector): TextQuoteSelector {
  return {
    exact: withoutSpace(exact),
    prefix: withoutSpace(prefix).slice(-CONTEXT),
    suffix: withoutSpace(suffix).slice(0, CONTEXT),
  };
}

function alikeBefore(text: string, end: number, prefix: string): number {
  let alike = 0;
  while (alike < prefix.length && text.charAt(end - 1 - alike) === prefix.at(-1 - alike)) alike += 1;
  return alike;
}

function alikeAfter(text: string, start: number, suffix: string): number {
  let alike = 0;
  while (alike < suffix.length && text.charAt(start + alike) === suffix.charAt(alike)) alike += 1;
  return alike;
}
