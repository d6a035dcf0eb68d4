import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { plainKey } from '@/utils/plain-key';
import { cardOf, cardsIn, STEPS } from './use-roving';
import { useVirtualList, type VirtualList } from './use-virtual-list';

/** What a card is high, in pixels, with a title of one line and a quote of two. */
const CARD_HEIGHT = 100;

export interface PickerList {
  readonly list: VirtualList;
  /** Id of the one card that Tab reaches. */
  readonly stop: string | undefined;
  /** What stands at the list: arrow keys, Home and End move among all cards, drawn or not. */
  readonly events: {
    readonly ref: RefObject<HTMLDivElement>;
    onKeyDown(event: KeyboardEvent): void;
    onFocusIn(event: FocusEvent): void;
    onDragStart(event: DragEvent): void;
    onDragEnd(): void;
  };
}

/** Cards of which those in view are drawn; `onLeave`: ArrowUp on the first. Cards have `data-snippet` and one button. */
export function usePickerList(ids: readonly string[], onLeave: () => void): PickerList {
  const [focused, setFocused] = useState('');
  const [dragged, setDragged] = useState<string | null>(null);
  const wanted = useRef<string | null>(null);
  const stop = useMemo(() => (ids.includes(focused) ? focused : ids[0]), [ids, focused]);
  // A card that is dragged has to stay, or the browser never tells that it was dropped.
  const list = useVirtualList({ keys: ids, estimate: CARD_HEIGHT, pinned: dragged ?? stop });
  useLayoutEffect(() => {
    const card = cardsIn(list.scroller.current, 'snippet').find(
      ({ dataset }) => dataset.snippet === wanted.current,
    );
    if (!card) return;
    wanted.current = null;
    card.querySelector('button')?.focus({ preventScroll: true });
  });
  const focusAt = (at: number) => {
    const id = ids[at];
    if (id === undefined) return;
    wanted.current = id;
    setFocused(id);
    list.reveal(at);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[plainKey(event) ?? ''];
    const id = idAt(event);
    if (!step || id === null) return;
    event.preventDefault();
    const next = step(ids.indexOf(id), ids.length);
    if (next < 0) onLeave();
    else focusAt(next);
  };
  return {
    list,
    stop,
    events: {
      ref: list.scroller,
      onKeyDown,
      onFocusIn: (event) => setFocused(idAt(event) ?? ''),
      onDragStart: (event) => setDragged(idAt(event)),
      onDragEnd: () => setDragged(null),
    },
  };
}

const idAt = ({ target }: Event): string | null =>
  cardOf(target as Element, 'snippet')?.dataset.snippet ?? null;
