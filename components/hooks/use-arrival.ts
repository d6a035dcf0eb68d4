import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** What a value was before it became what it is; undefined while it has never been anything else. */
export function usePrevious<Value>(value: Value): Value | undefined {
  const seen = useRef<{ now: Value; before: Value | undefined }>({ now: value, before: undefined });
  if (seen.current.now !== value) seen.current = { now: value, before: seen.current.now };
  return seen.current.before;
}

/** When this is drawn for the first time, takes a focus that went with what was here before to what is found in it. */
export function useArrivalFocus(
  root: RefObject<HTMLElement>,
  find: (root: HTMLElement) => HTMLElement | null | undefined,
): void {
  useLayoutEffect(() => {
    const { activeElement, body } = document;
    if (activeElement === null || activeElement === body) find(root.current ?? body)?.focus();
  }, []);
}
