/** What belongs in a backup, in `storage.local`, as it is stored. */
import { BACKUP_PREFIXES, isBackedUp, type StoredRecords } from '../backup/backup-file';
import type { RecordStore } from '../backup/replace-records';
import { failed, ok, type Result } from '../result';
import { browser } from './api';
import { type Locks, withKindLock } from './record-lock';
import { orStorageFailed, removeRecords, type StoreFailure, saveRecords } from './record-store';

/** The records of this browser; no other window changes one of them while they are had alone. */
export function storedRecords(locks?: Locks): RecordStore {
  return {
    read: readRecords,
    write: saveRecords,
    remove: (keys) => removeRecords([...keys]),
    alone: (act) => orStorageFailed(withAllKinds(BACKUP_PREFIXES, async () => ok(await act()), locks)),
  };
}

async function readRecords(keys?: readonly string[]): Promise<Result<StoredRecords, StoreFailure>> {
  try {
    const stored = Object.entries(await browser.storage.local.get(keys ? [...keys] : null));
    return ok(Object.fromEntries(stored.filter(([key]) => isBackedUp(key))));
  } catch {
    return failed('storage-failed');
  }
}

/** One lock after the other, always in the same order, so that two windows never wait for each other. */
function withAllKinds<Value>(
  [prefix, ...others]: readonly string[],
  act: () => Promise<Value>,
  locks?: Locks,
): Promise<Value> {
  if (prefix === undefined) return act();
  return withKindLock(prefix, () => withAllKinds(others, act, locks), locks);
}
