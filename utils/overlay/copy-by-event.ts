/**
 * Puts plain text on the clipboard; whether that worked. To be called inside a click or key press. Pages without
 * encryption have no other clipboard: the browser is told to copy, and the text is laid before it, whatever is selected.
 */
export function copyByEvent(window: Window, text: string): boolean {
  let isCopied = false;
  const lay = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    // The page's own listeners add their source, or forbid it.
    event.stopImmediatePropagation();
    isCopied = event.clipboardData !== null;
  };
  window.addEventListener('copy', lay, { capture: true, once: true });
  const isDone = window.document.execCommand('copy');
  window.removeEventListener('copy', lay, { capture: true });
  return isDone && isCopied;
}
