import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useKeyboard } from './use-keyboard';
import { cardsIn, focusCard, leaveHeading } from './use-roving';

/** The two ways through the compendium. */
export const BROWSE_WAYS = ['case', 'topic'] as const;
export type BrowseWay = (typeof BROWSE_WAYS)[number];

export interface Browsing {
  /** What holds all of it: the overview, or the chapter that is open. */
  readonly root: RefObject<HTMLDivElement>;
  readonly way: BrowseWay;
  /** Id of the chapter that is open (a write-up or a topic, by `way`), null on the overview. */
  readonly opened: string | null;
  choose(way: BrowseWay): void;
  open(id: string): void;
  back(): void;
  toHeading(): void;
  /** ArrowDown on the heading leads into the list under it. */
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * Where the reader is in the compendium. Opening a chapter puts the focus on its heading; the way back, also by
 * Escape while `shown`, leads to where the overview was left.
 */
export function useBrowsing(shown: boolean): Browsing {
  const root = useRef<HTMLDivElement>(null);
  const [way, setWay] = useState<BrowseWay>('case');
  const [opened, setOpened] = useState<string | null>(null);
  const left = useRef<{ id: string; scrolled: number } | null>(null);
  const scroller = () => root.current?.closest('.tab-panel');
  const toHeading = () => root.current?.querySelector('h1')?.focus();
  useLayoutEffect(() => {
    if (left.current === null) return;
    if (opened === null) toCard(root.current, left.current.id);
    else toHeading();
    // After the focus, which may scroll too.
    scroller()?.scrollTo?.(0, opened === null ? left.current.scrolled : 0);
  }, [opened]);
  const open = (id: string) => {
    left.current = { id, scrolled: scroller()?.scrollTop ?? 0 };
    setOpened(id);
  };
  const back = () => setOpened(null);
  useKeyboard(shown && opened !== null ? { Escape: back } : {});
  const onKeyDown = (event: KeyboardEvent) =>
    leaveHeading(event, () => focusCard(cardsIn(root.current, opened === null ? 'chapter' : 'measure')[0]));
  return { root, way, opened, choose: setWay, open, back, toHeading, onKeyDown };
}

function toCard(root: Element | null, id: string): void {
  focusCard(cardsIn(root, 'chapter').find(({ dataset }) => dataset.chapter === id));
}
