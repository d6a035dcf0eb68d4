/** What is selected, where measures may be related to it. */
import { selectionIn } from './selection-in';

/** Selected words of a page, and where they stand. */
export interface SelectedWords {
  readonly text: string;
  readonly range: Range;
  /** Whether it was made from its end to its beginning, so that the reader is at the beginning. */
  readonly isBackward: boolean;
}

/** As many as are kept of a passage; who selects more wants a copy of the page, and to lay it out would take long. */
const MOST_WORDS = 5_000;

/** Two Chinese characters: less is no word of the trade, and other languages do not stand in the compendium. */
const WORDS = /\p{Script=Han}.*\p{Script=Han}/su;

/** What is selected in this window; null where it is too little or too much, or text that somebody is writing. */
export function selectedWords(window: Window): SelectedWords | null {
  const selection = selectionIn(window);
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const text = selection.toString().trim();
  if (text.length > MOST_WORDS || !WORDS.test(text) || isWritten(selection, window.document)) return null;
  // Firefox has several where cells of a table were picked one by one.
  const range = selection.getRangeAt(selection.rangeCount - 1);
  const { focusNode, focusOffset } = selection;
  return { text, range, isBackward: focusNode === range.startContainer && focusOffset === range.startOffset };
}

/** Whether it stands in a field or in an editor: what is selected there is about to be changed. */
function isWritten({ anchorNode }: Selection, { activeElement, designMode }: Document): boolean {
  const around = (anchorNode?.nodeType === 1 ? anchorNode : anchorNode?.parentElement) as HTMLElement | null;
  if (designMode === 'on' || around?.isContentEditable) return true;
  return (activeElement?.shadowRoot?.activeElement ?? activeElement)?.matches('input,textarea') ?? false;
}
