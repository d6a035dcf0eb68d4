import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusIsLost } from './focus-is-lost';
import { type CardKind, cardsIn, focusCard } from './use-roving';

export interface ListFocusOptions {
  readonly kind: CardKind;
  /** Of the cards. */
  readonly ids: readonly string[];
  /** Ids of what else may take the focus with it when it goes or comes: a toast's button. */
  readonly others?: readonly string[];
  /** Selector of what gets the focus when no card is left. */
  readonly last: string;
}

export interface ListFocus {
  /** What holds the cards, and what comes last. */
  readonly root: RefObject<HTMLDivElement>;
  /** To be called before the card goes, or comes back. */
  follow(id: string): void;
}

/**
 * Keeps the focus in a list when the card that has it goes: on to the one that takes its place, or to what comes last
 * when none is left; back to the card itself when it comes back.
 */
export function useListFocus({ kind, ids, others = [], last }: ListFocusOptions): ListFocus {
  const root = useRef<HTMLDivElement>(null);
  const followed = useRef<{ id: string; at: number } | null>(null);
  const cards = () => cardsIn(root.current, kind);
  const placeOf = (id: string) => cards().findIndex(({ dataset }) => dataset[kind] === id);
  // A string, so that it runs when the list changes and only then.
  const listed = [...ids, '', ...others].join(' ');
  useLayoutEffect(() => {
    if (followed.current === null || !focusIsLost()) return;
    const { id, at } = followed.current;
    const left = cards();
    const next = left[placeOf(id)] ?? left[Math.min(at, left.length - 1)];
    if (next) focusCard(next);
    else root.current?.querySelector<HTMLElement>(last)?.focus();
  }, [listed]);
  const follow = (id: string) => {
    followed.current = { id, at: Math.max(placeOf(id), 0) };
  };
  return { root, follow };
}
