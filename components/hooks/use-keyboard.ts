import { useEffect, useRef } from 'preact/hooks';

/** What to do by key: `Escape`, `/`. */
export type KeyHandlers = Readonly<Record<string, () => void>>;

/** The key, or null where it belongs to an input method or comes with Ctrl, Alt or Cmd. */
export function plainKey(event: KeyboardEvent): string | null {
  // While an input method composes, Enter and the arrows choose among its candidates. 229: Safari and old Chromium.
  if (event.isComposing || event.keyCode === 229) return null;
  return event.ctrlKey || event.altKey || event.metaKey ? null : event.key;
}

/** A listener that does this at Escape, which goes no further. */
export const onEscape = (act: () => void) => (event: KeyboardEvent) => {
  if (plainKey(event) !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  act();
};

/** Whether keys typed here write text. */
export function isTyping({ target }: Event): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');
}

/**
 * Listens to the whole window. A single character is left alone where it is being typed into a field. Where `first`,
 * whoever else listens for these keys is passed over.
 */
export function useKeyboard(handlers: KeyHandlers, first = false): void {
  const latest = useRef(handlers);
  latest.current = handlers;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = plainKey(event);
      if (key === null || event.defaultPrevented || (key.length === 1 && isTyping(event))) return;
      const handle = latest.current[key];
      if (!handle) return;
      event.preventDefault();
      if (first) event.stopPropagation();
      handle();
    };
    window.addEventListener('keydown', onKeyDown, first);
    return () => window.removeEventListener('keydown', onKeyDown, first);
  }, [first]);
}
