import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { cardsIn, focusCard, leaveHeading } from './use-roving';

export interface KeptFocus {
  /** What holds the heading and the cards. */
  readonly root: RefObject<HTMLDivElement>;
  toHeading(): void;
  /** To be called before a snippet is removed. */
  removing(id: string): void;
  /** ArrowDown on the heading leads into the list under it. */
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * Keeps the focus in the list when the card that has it goes: on to the one that takes its place, or to the heading
 * when none is left; back to the card itself when the removal is undone.
 */
export function useKeptFocus(ids: readonly string[]): KeptFocus {
  const root = useRef<HTMLDivElement>(null);
  const removed = useRef<{ id: string; at: number } | null>(null);
  const toHeading = () => root.current?.querySelector('h1')?.focus();
  // A string, so that it runs when the list changes and only then.
  const listed = ids.join(' ');
  useLayoutEffect(() => {
    if (removed.current === null || !focusIsLost()) return;
    const { id, at } = removed.current;
    const cards = cardsIn(root.current, 'snippet');
    const again = cards.find(({ dataset }) => dataset.snippet === id);
    const next = again ?? cards[Math.min(at, cards.length - 1)];
    if (next) focusCard(next);
    else toHeading();
  }, [listed]);
  const removing = (id: string) => {
    removed.current = { id, at: ids.indexOf(id) };
  };
  const onKeyDown = (event: KeyboardEvent) => leaveHeading(event, root.current, 'snippet');
  return { root, toHeading, removing, onKeyDown };
}

/** Whatever had the focus is gone from the document. */
function focusIsLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
