/** Puts plain text on the clipboard; resolves to whether that worked. To be called inside a click or key press. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
