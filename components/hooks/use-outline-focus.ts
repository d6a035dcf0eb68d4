import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface OutlineFocus {
  /** What holds the rows: each has `data-part` with its id, and in it one element with `data-part-focus`. */
  readonly root: RefObject<HTMLDivElement>;
  /** Id of the row that Tab reaches: the last one that had the focus, else the first; undefined where there is none. */
  readonly current: string | undefined;
  /** To the row with this id, as soon as it is drawn; null: to what comes last when no row is left. */
  toRow(id: string | null): void;
  /** Id of the row that had the focus last; null where none had. It may be gone. */
  latest(): string | null;
  /** Makes this row the current one, and leaves the focus where it is. */
  mark(id: string): void;
  /** Whether Tab changes the level of this heading. */
  holdsTab(id: string): boolean;
  /** The reader works in this row: Tab is his from now on. */
  hold(id: string): void;
  /** Tab moves on again. */
  release(): void;
  onFocusIn(event: FocusEvent): void;
}

/** Where the focus is in an outline, and whose the Tab key is. */
export function useOutlineFocus(ids: readonly string[]): OutlineFocus {
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<string | null | undefined>(undefined);
  const held = useRef<string | null>(null);
  const latest = useRef<string | null>(null);
  const [focused, setFocused] = useState('');
  const mark = (id: string) => {
    latest.current = id;
    setFocused(id);
  };
  const [, redraw] = useState(0);
  useLayoutEffect(() => {
    if (wanted.current === undefined) return;
    const row = wanted.current === null ? null : rowOf(root.current, wanted.current);
    if (wanted.current !== null && !row) return;
    held.current = wanted.current;
    wanted.current = undefined;
    const target = row
      ? row.querySelector<HTMLElement>('[data-part-focus]')
      : root.current?.querySelector<HTMLElement>('[data-outline-last]');
    target?.focus();
    // jsdom lays nothing out and lacks this.
    row?.scrollIntoView?.({ block: 'nearest' });
  });
  const toRow = (id: string | null) => {
    wanted.current = id;
    redraw((times) => times + 1);
  };
  const onFocusIn = ({ target }: FocusEvent) => {
    const id = (target as Element).closest<HTMLElement>('[data-part]')?.dataset.part;
    if (id === undefined) return;
    if (held.current !== id) held.current = null;
    mark(id);
  };
  return {
    root,
    current: ids.includes(focused) ? focused : ids[0],
    toRow,
    latest: () => latest.current,
    mark,
    holdsTab: (id) => held.current === id,
    hold: (id) => {
      held.current = id;
    },
    release: () => {
      held.current = null;
    },
    onFocusIn,
  };
}

function rowOf(root: Element | null, id: string): HTMLElement | undefined {
  return [...(root?.querySelectorAll<HTMLElement>('[data-part]') ?? [])].find(
    ({ dataset }) => dataset.part === id,
  );
}
