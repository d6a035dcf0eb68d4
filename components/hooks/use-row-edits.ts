import { useMemo, useRef } from 'preact/hooks';
import type { Outline } from './use-outline';

/** What a row does to itself. */
export interface RowEdits extends Pick<Outline, 'write' | 'setLevel' | 'move' | 'remove'> {
  /** The reader works in this row: Tab is his from now on. */
  hold(id: string): void;
}

/** The same functions for as long as the outline is shown, so that rows that have not changed need not be drawn again. */
export function useRowEdits(outline: Outline): RowEdits {
  const latest = useRef(outline);
  latest.current = outline;
  return useMemo<RowEdits>(
    () => ({
      write: (id, text, before) => latest.current.write(id, text, before),
      setLevel: (id, level) => latest.current.setLevel(id, level),
      move: (id, by) => latest.current.move(id, by),
      remove: (id) => latest.current.remove(id),
      hold: (id) => latest.current.focus.hold(id),
    }),
    [],
  );
}
