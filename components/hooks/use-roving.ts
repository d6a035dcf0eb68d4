import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { plainKey } from '@/utils/plain-key';
import { isTyping } from './use-keyboard';

/** What the cards of a list stand for: `measure` are those with `data-measure`, which holds the id. */
export type CardKind = 'measure' | 'snippet' | 'chapter' | 'hidden' | 'draft' | 'folder';

export interface RovingOptions {
  readonly kind?: CardKind;
  /** ArrowUp on the first card. */
  onLeave(): void;
  /** Any other plain key, with the id of the card it is pressed on; returns whether it meant something. */
  onKey?(key: string, id: string): boolean;
}

export interface Roving {
  readonly list: RefObject<HTMLDivElement>;
  onKeyDown(event: KeyboardEvent): void;
}

/** Where a key leads from a place in a list of this length; below 0 is before the first. */
export type Steps = Readonly<Record<string, (at: number, length: number) => number>>;

/** What arrow keys, Home and End do in a list. */
export const STEPS: Steps = {
  ArrowDown: (at, length) => Math.min(at + 1, length - 1),
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, length) => length - 1,
};

/** Arrow keys, Home and End among the cards of a list. */
export function useRoving({ kind = 'measure', onLeave, onKey = () => false }: RovingOptions): Roving {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const card = cardOf(event.target as Element, kind);
    const key = plainKey(event);
    if (!card || key === null || isTyping(event)) return;
    const step = STEPS[key];
    if (step) {
      const cards = cardsIn(list.current, kind);
      const next = step(cards.indexOf(card), cards.length);
      if (next < 0) onLeave();
      else focusCard(cards[next]);
    }
    // A key held down moves on, but saves and copies once.
    if (step || (!event.repeat && onKey(key, card.dataset[kind] ?? ''))) event.preventDefault();
  };
  return { list, onKeyDown };
}

/** The cards under an element, in reading order. */
export function cardsIn(element: Element | null, kind: CardKind = 'measure'): HTMLElement[] {
  return [...(element?.querySelectorAll<HTMLElement>(`[data-${kind}]`) ?? [])];
}

/** The card an element stands in. */
export function cardOf(element: Element, kind: CardKind = 'measure'): HTMLElement | undefined {
  return element.closest<HTMLElement>(`[data-${kind}]`) ?? undefined;
}

/** Moves the focus to the card's title and brings all of the card into view. */
export function focusCard(card: HTMLElement | undefined): void {
  card?.querySelector('button')?.focus();
  // jsdom lays nothing out and lacks this.
  card?.scrollIntoView?.({ block: 'nearest' });
}

/** ArrowDown on the heading of a list leads into it (`enter`), as ArrowUp there leads back (`onLeave`). */
export function leaveHeading(event: KeyboardEvent, enter: () => void): void {
  if (plainKey(event) !== 'ArrowDown' || !(event.target as Element).matches('h1')) return;
  event.preventDefault();
  enter();
}
