import { useEffect, useRef } from 'preact/hooks';
import { plainKey } from '@/utils/plain-key';

/** What to do by key: `Escape`, `/`. */
export type KeyHandlers = Readonly<Record<string, () => void>>;

/** A listener that does this at Escape, which goes no further. */
export const onEscape = (act: () => void) => (event: KeyboardEvent) => {
  if (plainKey(event) !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  act();
};

/** Whether keys typed here write text, or choose by it. */
export function isTyping({ target }: Event): boolean {
  return target instanceof HTMLElement && target.matches(TYPED_INTO);
}

const TYPED_INTO = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

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
