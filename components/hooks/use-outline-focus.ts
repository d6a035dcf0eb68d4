import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { focusIsLost } from './focus-is-lost';

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
  useFocusKept(root, ids, focused);
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

/** Where the row with the focus goes, taken out in another window, the one that stood before it gets the focus. */
function useFocusKept(root: RefObject<HTMLDivElement>, ids: readonly string[], focused: string): void {
  const before = useRef(ids);
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    const at = before.current.indexOf(focused);
    const isLost = hadFocus.current && focusIsLost();
    if (isLost && at >= 0 && !ids.includes(focused)) {
      const left = before.current.slice(0, at).findLast((id) => ids.includes(id)) ?? ids[0];
      const target = left === undefined ? '[data-outline-last]' : '[data-part-focus]';
      const row = left === undefined ? root.current : rowOf(root.current, left);
      row?.querySelector<HTMLElement>(target)?.focus();
    }
    before.current = ids;
    hadFocus.current = root.current?.contains(document.activeElement) ?? false;
  });
}

function rowOf(root: Element | null, id: string): HTMLElement | undefined {
  return [...(root?.querySelectorAll<HTMLElement>('[data-part]') ?? [])].find(
    ({ dataset }) => dataset.part === id,
  );
}
