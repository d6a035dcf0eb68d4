import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface Sheet {
  readonly open: boolean;
  readonly opener: RefObject<HTMLButtonElement>;
  /** What gets the focus when the sheet opens. */
  readonly first: RefObject<HTMLInputElement>;
  toggle(): void;
  close(): void;
}

/** A sheet that takes the focus when it is opened, and gives it back to its opener when it is closed. */
export function useSheet(): Sheet {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    if (open) first.current?.focus();
    else if (wasOpen.current) opener.current?.focus();
    wasOpen.current = open;
  }, [open]);
  return { open, opener, first, toggle: () => setOpen(!open), close: () => setOpen(false) };
}
