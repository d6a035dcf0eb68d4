/** What work on a draft tells whoever shows it. */
import type { Draft, DraftPart } from '../drafts/draft';
import type { ChangeFailure } from './record-library';
import type { StoreFailure } from './record-store';

/** What is shown. */
export interface DraftState {
  /** With the edits that are still to be written; null where there is none, undefined until that is known. */
  readonly draft: Draft | null | undefined;
  /** Why there is none, where that is known. */
  readonly missing: 'not-found' | 'unreadable' | null;
  readonly canUndo: boolean;
  /** Whether the draft was shown before it was gone, so that it can be written once more. */
  readonly canRestore: boolean;
  /** Whether anything done is not written yet. */
  readonly isWriting: boolean;
  /** Why it is not, where storage has refused it; it is tried again with whatever is done next. */
  readonly refused: StoreFailure | null;
}

/** What another window did to that on which the reader is at work. */
export type DraftNews =
  /** It wrote where he was writing; both stay. */
  | { readonly kind: 'merged' }
  /** It took out the part into which he was writing, here as he had it; `after` is the one that stood before it. */
  | { readonly kind: 'taken-out'; readonly part: DraftPart; readonly after: string | null };

export interface DraftListener {
  onChange(state: DraftState): void;
  /** What was done came to nothing: the draft is gone. */
  onFailure(reason: ChangeFailure): void;
  onNews(news: DraftNews): void;
}
