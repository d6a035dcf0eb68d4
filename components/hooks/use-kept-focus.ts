import type { RefObject } from 'preact';
import { useListFocus } from './use-list-focus';
import { leaveHeading } from './use-roving';

export interface KeptFocus {
  /** What holds the heading and the cards. */
  readonly root: RefObject<HTMLDivElement>;
  toHeading(): void;
  /** To be called before a snippet is removed. */
  removing(id: string): void;
  /** ArrowDown on the heading leads into the list under it. */
  onKeyDown(event: KeyboardEvent): void;
}

/** Keeps the focus in the list of what has been kept, under its heading. */
export function useKeptFocus(ids: readonly string[]): KeptFocus {
  const { root, follow } = useListFocus({ kind: 'snippet', ids, last: 'h1' });
  const toHeading = () => root.current?.querySelector('h1')?.focus();
  const onKeyDown = (event: KeyboardEvent) => leaveHeading(event, root.current, 'snippet');
  return { root, toHeading, removing: follow, onKeyDown };
}
