/** Drafts (起草) in `storage.local`, one key each. */
import { type Draft, parseDraft } from '../drafts/draft';
import { byLastChange } from '../drafts/draft-order';
import type { Result } from '../result';
import { keyUnder, type RecordKind, type RecordLibrary } from './record-kind';
import {
  type Changed,
  type ChangeFailure,
  changeRecord,
  loadLibrary,
  removeFromLibrary,
  watchLibrary,
  writeRecords,
} from './record-library';
import type { Locks } from './record-lock';
import type { StoreFailure } from './record-store';

const KIND: RecordKind<Draft> = { prefix: 'draft:', parse: parseDraft, compare: byLastChange };

/** The one last worked on first. */
export type DraftLibrary = RecordLibrary<Draft>;

export const loadDrafts = (): Promise<DraftLibrary> => loadLibrary(KIND);

/** Calls `onChange` now and after every change made in any window, until `signal` aborts. */
export function watchDrafts(onChange: (library: DraftLibrary) => void, signal: AbortSignal): void {
  watchLibrary(KIND, onChange, signal);
}

/** The same with one draft, or why there is none. */
export function watchDraft(
  id: string,
  onChange: (draft: Draft | 'not-found' | 'unreadable') => void,
  signal: AbortSignal,
): void {
  let told: Draft | string | undefined;
  const tell = ({ sound, damaged }: DraftLibrary) => {
    const isDamaged = damaged.some(({ key }) => key === keyUnder(KIND.prefix, id));
    const draft = sound.find((one) => one.id === id) ?? (isDamaged ? 'unreadable' : 'not-found');
    if (draft === told) return;
    told = draft;
    onChange(draft);
  };
  watchDrafts(tell, signal);
}

/** Writes these as they are, all or none: new ones, those of a backup, and those whose deletion is undone. */
export function writeDrafts(drafts: readonly Draft[], locks?: Locks): Promise<Result<null, StoreFailure>> {
  return writeRecords(KIND, drafts, locks);
}

/** Changes the draft as it is stored at that moment, and notes when, unless `change` answers null. */
export function changeDraft(
  id: string,
  change: (draft: Draft) => Draft | null,
  now: Date,
  locks?: Locks,
): Promise<Result<Changed<Draft>, ChangeFailure>> {
  const changed = (draft: Draft) => {
    const next = change(draft);
    return next && { ...next, changedAt: now.toISOString() };
  };
  return changeRecord(KIND, id, changed, locks);
}

export function removeDrafts(ids: readonly string[], locks?: Locks): Promise<Result<null, StoreFailure>> {
  return removeFromLibrary(KIND, ids, locks);
}
