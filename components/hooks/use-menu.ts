import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { menuPlace } from '@/components/common/menu-place';
import '@/components/common/menu.css';

export interface Menu {
  readonly isOpen: boolean;
  /** Gives the focus back to what opened it. */
  close(): void;
  /** What makes a button the one that opens it: a click, ArrowDown and ArrowUp. */
  readonly openerProps: {
    readonly ref: RefObject<HTMLButtonElement>;
    readonly 'aria-haspopup': 'menu';
    readonly 'aria-expanded': boolean;
    onClick(): void;
    onKeyDown(event: KeyboardEvent): void;
  };
  /**
   * What makes an element the menu: a popover, drawn while it is open, which lies over everything, whatever its list cuts
   * off. Arrow keys, Home and End go among its items; Escape is the browser's.
   */
  readonly menuProps: {
    readonly ref: RefObject<HTMLDivElement>;
    readonly role: 'menu';
    readonly 'aria-label': string;
    readonly popover: 'auto';
    readonly tabIndex: -1;
    onKeyDown(event: KeyboardEvent): void;
  };
}

const STEPS: Readonly<Record<string, (at: number, length: number) => number>> = {
  ArrowDown: (at, length) => (at + 1) % length,
  ArrowUp: (at, length) => (at - 1 + length) % length,
  Home: () => 0,
  End: (_, length) => length - 1,
};

/** A menu of this name under a button; the item that is checked, or the first, has the focus when it opens. */
export function useMenu(label: string): Menu {
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const itemsOf = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];
  const close = () => menu.current?.hidePopover();
  useLayoutEffect(() => {
    const shown = menu.current;
    if (!isOpen || shown === null) return;
    const onToggle = (event: Event) => {
      if ((event as ToggleEvent).newState === 'closed') setOpen(false);
    };
    shown.addEventListener('toggle', onToggle);
    const placeIt = () => place(shown, opener.current);
    // It would stay where it is while the button moves away.
    addEventListener('scroll', close, { capture: true, passive: true });
    // What opened it may be drawn elsewhere in a window of another width: looked at once it is.
    const onResize = () => requestAnimationFrame(placeIt);
    addEventListener('resize', onResize);
    shown.showPopover();
    placeIt();
    (itemsOf().find(({ ariaChecked }) => ariaChecked === 'true') ?? itemsOf()[0])?.focus();
    return () => {
      shown.removeEventListener('toggle', onToggle);
      removeEventListener('scroll', close, { capture: true });
      removeEventListener('resize', onResize);
    };
  }, [isOpen]);

  const onOpenerKey = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    stop(event);
    setOpen(true);
  };
  const onMenuKey = (event: KeyboardEvent) => {
    const items = itemsOf();
    const next = STEPS[event.key]?.(items.indexOf(document.activeElement as HTMLElement), items.length);
    if (next !== undefined) stop(event);
    // What lies under the menu has keys of its own.
    else event.stopPropagation();
    items[next ?? -1]?.focus();
  };
  const onClick = () => (isOpen ? close() : setOpen(true));
  return {
    isOpen,
    close,
    openerProps: {
      ref: opener,
      'aria-haspopup': 'menu',
      'aria-expanded': isOpen,
      onClick,
      onKeyDown: onOpenerKey,
    },
    menuProps: {
      ...{ ref: menu, role: 'menu', popover: 'auto', tabIndex: -1 },
      ...{ 'aria-label': label, onKeyDown: onMenuKey },
    },
  };
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

function place(menu: HTMLElement, opener: HTMLElement | null): void {
  if (opener === null) return;
  const view = { width: innerWidth, height: innerHeight };
  const { left, top } = menuPlace(opener.getBoundingClientRect(), menu.getBoundingClientRect(), view);
  menu.style.left = `${left}px`;
  menu.style.top = `${top}px`;
}
