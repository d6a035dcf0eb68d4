/** Drafts (起草) in `storage.local`, one key each. */
import { type Draft, parseDraft } from '../drafts/draft';
import { byLastChange } from '../drafts/draft-order';
import type { Result } from '../result';
import { keyUnder, type RecordKind, type RecordLibrary } from './record-kind';
import { type Changed, type ChangeFailure, changeRecord, loadLibrary, watchLibrary } from './record-library';
import { type Locks, withKindLock } from './record-lock';
import { removeRecords, type StoreFailure, saveRecords } from './record-store';

const KIND: RecordKind<Draft> = { prefix: 'draft:', parse: parseDraft, compare: byLastChange };
const keyOf = (id: string) => keyUnder(KIND.prefix, id);

/** The one last worked on first. */
export type DraftLibrary = RecordLibrary<Draft>;

export const loadDrafts = (): Promise<DraftLibrary> => loadLibrary(KIND);

/** Calls `onChange` now and after every change made in any window, until `signal` aborts. */
export function watchDrafts(onChange: (library: DraftLibrary) => void, signal: AbortSignal): void {
  watchLibrary(KIND, onChange, signal);
}

/** Writes these as they are, all or none: new ones, those of a backup, and those whose deletion is undone. */
export function writeDrafts(drafts: readonly Draft[], locks?: Locks): Promise<Result<null, StoreFailure>> {
  const records = Object.fromEntries(drafts.map((draft) => [keyOf(draft.id), draft]));
  return withKindLock(KIND.prefix, () => saveRecords(records), locks);
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
  return withKindLock(KIND.prefix, () => removeRecords(ids.map(keyOf)), locks);
}
