import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface FocusBack {
  readonly field: RefObject<HTMLInputElement>;
  readonly button: RefObject<HTMLButtonElement>;
}

/** Takes the focus to a field when it is opened, all of its text selected, and back to the button when it closes. */
export function useFocusBack(open: boolean): FocusBack {
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(open);
  useLayoutEffect(() => {
    if (open) field.current?.select();
    if (open) field.current?.focus();
    else if (wasOpen.current) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return { field, button };
}
