import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A modal dialog, open while it is drawn; to be set on the `<dialog>`. The browser keeps the focus inside, and gives it
 * back to what had it when the dialog is closed.
 */
export function useDialog(): { readonly dialog: RefObject<HTMLDialogElement>; close(): void } {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return { dialog, close: () => dialog.current?.close() };
}
