/** Edits of a draft that are on their way to storage. */
import { sameJson } from '../backup/canonical-json';
import type { Draft } from '../drafts/draft';
import { type DraftEdit, draftTitleOf, TITLE, wordsIn } from '../drafts/edit-draft';

/** What the reader made of the words that stood in the title or a part. */
export interface Typed {
  readonly into: string;
  readonly before: string;
  readonly text: string;
}

export interface WaitingEdit {
  readonly edit: DraftEdit;
  /** Typing that goes on in one place is one edit while it waits, and one step. */
  readonly typed: Typed | null;
  /** Whether it takes something back, and is itself nothing to take back. */
  readonly isUndo: boolean;
  readonly now: Date;
  isSent: boolean;
  /** What it made of the draft as it was stored; null until it is sent, and where it changed nothing. */
  written: Draft | null;
}

/** The draft with these done to it, in their order. */
export const draftWith = (waiting: readonly WaitingEdit[], draft: Draft): Draft =>
  waiting.reduce((so, { edit }) => edit(so) ?? so, draft);

/** Whether storage, in this draft, tells of this edit. The time alone says nothing: another window may write in the same millisecond. */
export function isIn({ now, written }: WaitingEdit, draft: Draft): boolean {
  const time = now.toISOString();
  return written !== null && draft.changedAt === time && sameJson({ ...written, changedAt: time }, draft);
}

/** Whether somebody else has written where this was typed. */
export function isForeign({ into, before, text }: Typed, draft: Draft): boolean {
  const kept = (words: string) => (into === TITLE ? draftTitleOf(words) : words);
  const words = wordsIn(draft, into);
  return words !== null && words !== kept(before) && words !== kept(text);
}
