import { type PageWords, type WordSpan, walkWords } from '../passages/page-words';
import { placeOf, spanOf } from '../passages/word-places';
import { type WrittenWords, writtenWords } from '../passages/written-words';
import type { SourcePage, TextQuoteSelector } from '../snippets/snippet';
import { readHead } from './read-head';
import { selectionIn } from './selection-in';
import type { PageHead } from './skeleton';
import { inSlices, untilFree } from './slices';
import type { TextRoot, Walk } from './walk-page';

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

/** The selection with the words around it, or null where nothing is selected. Runs in the page. */
export async function readSelection(window: Window): Promise<SelectionReading | null> {
  const selection = selectionIn(window);
  const said = selection?.toString().trim() ?? '';
  // Where a field has the selection, Chromium tells its text, but there is nothing between the ends.
  if (!selection || selection.isCollapsed || said === '') return null;
  const ranges = Array.from({ length: selection.rangeCount }, (_, at) =>
    selection.getRangeAt(at).cloneRange(),
  );
  const { signal } = new AbortController();
  const selector = await inSlices(selectorOf(ranges), window, signal, untilFree);
  return {
    selector: selector ?? { exact: said.slice(0, MAX_PASSAGE_LENGTH), prefix: '', suffix: '' },
    head: readHead(window.document),
    isFocused: window.document.hasFocus(),
  };
}

/**
 * The words of the ranges as the walk holds them that finds passages again: a selection tells what is drawn, readings over
 * characters, capitals and all. Null where the walk holds none of them.
 */
function* selectorOf(ranges: readonly Range[]): Walk<TextQuoteSelector | null> {
  const root = ranges[0]?.startContainer.getRootNode() as TextRoot;
  const page = yield* walkWords(root, false);
  const spans = joined(
    ranges.flatMap((range) => spanOf(page, range) ?? []),
    page,
  );
  const written: WrittenWords[] = [];
  let left = MAX_PASSAGE_LENGTH;
  for (const { start, end } of spans) {
    // What is cut off follows the passage, or it could not be found again.
    const kept = { start, end: wholeEnd(page, Math.min(end, start + left)) };
    if (kept.start < kept.end) written.push(yield* writtenWords(page, kept, CONTEXT_LENGTH));
    left -= kept.end - kept.start;
  }
  const [first, last] = [written[0], written.at(-1)];
  if (!first || !last) return null;
  // Lines add to what is counted without them.
  const exact = written
    .map(({ words }) => words)
    .join('\n')
    .slice(0, MAX_PASSAGE_LENGTH);
  return { exact, prefix: first.before, suffix: last.after };
}

/** Spans with nothing between them that could have been selected are one: Firefox leaves such parts out. */
function joined(spans: readonly WordSpan[], page: PageWords): WordSpan[] {
  const whole: WordSpan[] = [];
  for (const span of spans) {
    const before = whole.at(-1);
    const isOne = before && textsOf(page, before.end, span.start).every(isUnselectable);
    if (isOne) whole[whole.length - 1] = { start: before.start, end: span.end };
    else whole.push(span);
  }
  return whole;
}

const textsOf = ({ nodes, starts }: PageWords, start: number, end: number) =>
  nodes.slice(placeOf(starts, start), end > start ? placeOf(starts, end - 1) + 1 : 0);

function isUnselectable(text: Text): boolean {
  const view = text.ownerDocument.defaultView;
  let element = text.parentElement;
  while (element && view && view.getComputedStyle(element).userSelect === 'auto')
    element = element.parentElement;
  return element !== null && view?.getComputedStyle(element).userSelect === 'none';
}

/** The end, not in the middle of a character of two units. */
const wholeEnd = ({ text }: PageWords, end: number) =>
  /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end - 1 : end;
