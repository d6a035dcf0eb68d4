/** What a key means in an outline; pure, so that it can be read as a table. */
import type { DraftPart } from '@/utils/drafts/draft';

export type OutlineAct =
  | 'previous'
  | 'next'
  | 'move-up'
  | 'move-down'
  | 'deeper'
  | 'higher'
  | 'release'
  | 'add-heading'
  | 'add-paragraph'
  | 'as-paragraph'
  | 'remove'
  /** And back to the row before. */
  | 'remove-back';

export interface OutlinePress {
  readonly key: string;
  readonly shift: boolean;
  readonly alt: boolean;
  /** Ctrl or Cmd. */
  readonly command: boolean;
  readonly part: DraftPart;
  /** Whether Tab belongs to this heading: not where the reader only passes through, or has said that he leaves. */
  readonly holdsTab: boolean;
  /** Whether the caret stands before and after everything that is written. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
}

/** What the key is to do; null where it keeps its usual meaning. */
export function outlineAct(press: OutlinePress): OutlineAct | null {
  const { key, alt, command, shift, part } = press;
  if (alt) return !command && !shift ? movesOf(key) : null;
  if (key === 'Enter') return enterOf(press);
  if (command) return null;
  if (key === 'Tab' || key === 'Escape') return part.kind === 'heading' ? tabOf(press, part.level) : null;
  if (shift) return null;
  if (key === 'ArrowUp') return part.kind === 'paragraph' && !press.atStart ? null : 'previous';
  if (key === 'ArrowDown') return part.kind === 'paragraph' && !press.atEnd ? null : 'next';
  if (key !== 'Delete' && key !== 'Backspace') return null;
  if (part.kind === 'snippet') return 'remove';
  if (part.text !== '') return null;
  return key === 'Delete' ? 'remove' : 'remove-back';
}

function movesOf(key: string): OutlineAct | null {
  if (key === 'ArrowUp') return 'move-up';
  return key === 'ArrowDown' ? 'move-down' : null;
}

function enterOf({ command, shift, part }: OutlinePress): OutlineAct | null {
  if (shift) return null;
  if (command) return 'add-paragraph';
  if (part.kind !== 'heading') return null;
  return part.text.trim() === '' ? 'as-paragraph' : 'add-heading';
}

/** At the last level Tab moves on by itself, as it does once Escape has been pressed. */
function tabOf({ key, shift, holdsTab }: OutlinePress, level: number): OutlineAct | null {
  if (!holdsTab) return null;
  if (key === 'Escape') return 'release';
  if (shift) return level > 1 ? 'higher' : null;
  return level < 4 ? 'deeper' : null;
}
