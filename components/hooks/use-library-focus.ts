import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { focusIsLost } from './focus-is-lost';
import { cardOf, cardsIn } from './use-roving';
import { useVirtualList, type VirtualList } from './use-virtual-list';

/** What a card of the library is high, in pixels, where its quote takes two lines. */
const CARD_HEIGHT = 150;

export interface LibraryFocus {
  readonly list: VirtualList;
  /** What holds list and heading. */
  readonly root: RefObject<HTMLDivElement>;
  /** Id of the one card that Tab reaches. */
  readonly stop: string | undefined;
  onFocusIn(event: FocusEvent): void;
  /** Brings the card into view and moves the focus to it. */
  focusAt(index: number): void;
  /** To be called before a card moves, goes, or comes back: the focus goes with it, or to the one in its place. */
  follow(id: string): void;
}

/** The focus in a list of which only a part is drawn: one tab stop, kept where it is while cards move and go. */
export function useLibraryFocus(ids: readonly string[]): LibraryFocus {
  const root = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState('');
  const wanted = useRef<string | null>(null);
  const followed = useRef<{ id: string; at: number } | null>(null);
  const stop = useMemo(() => (ids.includes(focused) ? focused : ids[0]), [ids, focused]);
  const list = useVirtualList({ keys: ids, estimate: CARD_HEIGHT, pinned: stop });

  const focusAt = (index: number) => {
    const id = ids[index];
    if (id === undefined) return;
    wanted.current = id;
    setFocused(id);
    list.reveal(index);
    if (focusCardOf(root.current, id)) wanted.current = null;
  };
  // A card that was not drawn is by now.
  useLayoutEffect(() => {
    if (wanted.current !== null && focusCardOf(root.current, wanted.current)) wanted.current = null;
  });
  const order = useMemo(() => ids.join(' '), [ids]);
  useLayoutEffect(() => {
    if (followed.current === null || !focusIsLost()) return;
    const { id, at } = followed.current;
    const place = ids.indexOf(id);
    const next = place >= 0 ? place : Math.min(at, ids.length - 1);
    if (next >= 0) focusAt(next);
    else root.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [order]);

  const onFocusIn = ({ target }: FocusEvent) => {
    const card = cardOf(target as Element, 'snippet');
    if (card?.dataset.snippet) setFocused(card.dataset.snippet);
  };
  const follow = (id: string) => {
    followed.current = { id, at: Math.max(ids.indexOf(id), 0) };
  };
  return { list, root, stop, onFocusIn, focusAt, follow };
}

/** Whether the card is drawn, and now has the focus. */
function focusCardOf(root: Element | null, id: string): boolean {
  const card = cardsIn(root, 'snippet').find(({ dataset }) => dataset.snippet === id);
  const title = card?.querySelector<HTMLElement>('.match-card-title button');
  title?.focus({ preventScroll: true });
  return title !== null && title !== undefined;
}
