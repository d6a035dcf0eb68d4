/**
 * Sends the `input` that says that what an input method composed is done. Chromium's last one still says `isComposing`,
 * and Firefox sends one more behind the end: with this, a field that goes by `isComposing` hears it in both.
 */
export function tellComposedInput(document: Document): void {
  document.addEventListener('compositionend', ({ target }) => {
    target?.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}
