/** Puts plain text on the clipboard; resolves to whether that worked. To be called inside a click or key press. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** What came of a copy that has a form: all of it, the plain text alone, or nothing. */
export type FormattedCopy = 'formatted' | 'plain' | 'failed';

/**
 * Puts markup on the clipboard, with plain text for programs that take no markup. Where the browser takes no markup
 * either, the plain text alone. To be called inside a click or key press.
 * @param html escaped by whoever made it; it goes to the clipboard and nowhere else
 */
export async function copyFormatted(html: string, plain: string): Promise<FormattedCopy> {
  try {
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([plain], { type: 'text/plain' }),
    });
    await navigator.clipboard.write([item]);
    return 'formatted';
  } catch {
    return (await copyText(plain)) ? 'plain' : 'failed';
  }
}
