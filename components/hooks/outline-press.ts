import type { OutlinePress } from '@/components/drafts/outline-keys';
import type { DraftPart } from '@/utils/drafts/draft';
import { placeOf } from '@/utils/drafts/outline';
import { isComposed } from '@/utils/plain-key';
import type { OutlineFocus } from './use-outline-focus';

/** A key pressed on a row's own field or button; null anywhere else, and while an input method composes. */
export function pressOf(
  event: KeyboardEvent,
  parts: readonly DraftPart[],
  focus: Pick<OutlineFocus, 'holdsTab'>,
): OutlinePress | null {
  const target = event.target as HTMLElement;
  if (isComposed(event) || !target.matches('[data-part-focus]')) return null;
  const id = target.closest<HTMLElement>('[data-part]')?.dataset.part ?? '';
  const part = parts[placeOf(parts, id)];
  if (!part) return null;
  const { key, shiftKey: shift, altKey: alt, ctrlKey, metaKey } = event;
  const command = ctrlKey || metaKey;
  return { key, shift, alt, command, part, holdsTab: focus.holdsTab(id), ...caretIn(target) };
}

function caretIn(target: HTMLElement): Pick<OutlinePress, 'atStart' | 'atEnd'> {
  if (!(target instanceof HTMLTextAreaElement)) return { atStart: true, atEnd: true };
  const { selectionStart, selectionEnd, value } = target;
  return { atStart: selectionEnd === 0, atEnd: selectionStart === value.length };
}
