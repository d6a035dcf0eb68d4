import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { focusIsLost } from './focus-is-lost';

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
    if (focusIsLost()) find(root.current ?? document.body)?.focus();
  }, []);
}
