/** Whether whatever had the focus is gone from the document. */
export function focusIsLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
