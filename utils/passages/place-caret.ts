import { viewOf } from './page-view';

/**
 * Puts the caret before the words where nothing is selected and nothing is being written, so that the Tab key and screen
 * readers go on from there. Text that the reader has selected stays so.
 */
export function placeCaret(range: Range): void {
  const view = viewOf(range.startContainer);
  const selection = view?.getSelection();
  if (!view || !selection?.isCollapsed || isWriting(view.document.activeElement)) return;
  selection.collapse(range.startContainer, range.startOffset);
}

/** Whether the keys write text while they go to this element. */
export const isWriting = (element: Element | null | undefined) =>
  element?.matches?.('input,textarea,select') || (element as HTMLElement | null)?.isContentEditable;
