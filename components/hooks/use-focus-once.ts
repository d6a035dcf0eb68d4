import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A field that has the focus, its text selected, as soon as it appears. */
export function useFocusOnce<Field extends HTMLInputElement | HTMLTextAreaElement>(): RefObject<Field> {
  const field = useRef<Field>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return field;
}
