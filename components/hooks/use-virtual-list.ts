import {
  defaultRangeExtractor,
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';

export interface VirtualListOptions {
  /** Of all rows, in their order; each once. */
  readonly keys: readonly string[];
  /** Height a row is taken to have until it has been drawn, in pixels. */
  readonly estimate: number;
  /** Key of a row that stays drawn wherever the list is scrolled to: the one with the focus. */
  readonly pinned: string | undefined;
}

export interface VirtualRow {
  readonly key: string;
  /** From 0, among all rows. */
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly top: number;
}

export interface VirtualList {
  /** What scrolls. */
  readonly scroller: RefObject<HTMLDivElement>;
  /** The rows to draw, in their order. */
  readonly rows: readonly VirtualRow[];
  /** Of all rows, in pixels. */
  readonly height: number;
  /** To be given the element of each row, with its `data-index`. */
  measure(element: HTMLElement | null): void;
  reveal(index: number): void;
}

/** Rows drawn beyond what is in view, each way: a reader who scrolls sees no gap. */
const OVERSCAN = 6;

type ListVirtualizer = Virtualizer<HTMLDivElement, HTMLElement>;

/** Draws of a long list the rows in view; they may be of any height. */
export function useVirtualList({ keys, estimate, pinned }: VirtualListOptions): VirtualList {
  const scroller = useRef<HTMLDivElement>(null);
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const pinnedAt = useMemo(() => (pinned === undefined ? -1 : keys.indexOf(pinned)), [keys, pinned]);
  const options: VirtualizerOptions<HTMLDivElement, HTMLElement> = {
    count: keys.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => estimate,
    getItemKey: (index) => keys[index] ?? index,
    overscan: OVERSCAN,
    // A row is revealed with some of the next one, so that there is seen to be one.
    scrollPaddingStart: 8,
    scrollPaddingEnd: 24,
    scrollToFn: elementScroll,
    observeElementOffset,
    observeElementRect: observeHeight,
    measureElement: (element, entry, instance) => measureElement(element, entry, instance) || estimate,
    rangeExtractor: (range) => withIndex(defaultRangeExtractor(range), pinnedAt),
    onChange: () => redraw(0),
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  const rows = virtualizer
    .getVirtualItems()
    .map(({ key, index, start }) => ({ key: String(key), index, top: start }));
  return {
    scroller,
    rows,
    height: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    reveal: (index) => virtualizer.scrollToIndex(index),
  };
}

/** What is not laid out yet is taken to be as high as the window. */
function observeHeight(
  instance: ListVirtualizer,
  tell: (rect: { width: number; height: number }) => void,
): (() => void) | undefined {
  return observeElementRect(instance, ({ width, height }) =>
    tell({ width, height: height || window.innerHeight }),
  );
}

function withIndex(indexes: number[], pinned: number): number[] {
  if (pinned < 0 || indexes.includes(pinned)) return indexes;
  return [...indexes, pinned].sort((a, b) => a - b);
}
