/** Libraries of records: read once, then followed change by change, in whatever window it is made. */
import { failed, ok, type Result } from '../result';
import { browser } from './api';
import {
  keyUnder,
  parseUnder,
  type RecordKind,
  type RecordLibrary,
  recordsAfter,
  type StorageChanges,
} from './record-kind';
import { type Locks, withKindLock, withRecordLock } from './record-lock';
import { loadRecords, orStorageFailed, removeRecords, type StoreFailure, saveRecords } from './record-store';

/** Why a record could not be changed. */
export type ChangeFailure = StoreFailure | 'not-found' | 'unreadable';

type Identified = { readonly id: string };

/** The records of the kind, in their order: all, or those whose id `isWanted`. */
export async function loadLibrary<Kind extends Identified>(
  kind: RecordKind<Kind>,
  isWanted: (id: string) => boolean = () => true,
): Promise<RecordLibrary<Kind>> {
  const { sound, damaged } = await loadRecords(
    kind.prefix,
    (record, key) => parseUnder(kind, record, key),
    (key) => isWanted(key.slice(kind.prefix.length)),
  );
  return { sound: sound.sort(kind.compare), damaged };
}

/**
 * Calls `onChange` with the library now and after every change made in any window, until `signal` aborts. Storage is read
 * once; what changes while it is read is applied afterwards, in its order, so nothing older is told after something newer.
 */
export function watchLibrary<Kind extends Identified>(
  kind: RecordKind<Kind>,
  onChange: (library: RecordLibrary<Kind>) => void,
  signal: AbortSignal,
): void {
  let library: RecordLibrary<Kind> | null = null;
  let waiting: StorageChanges[] = [];
  const apply = (base: RecordLibrary<Kind>, changes: readonly StorageChanges[]) => {
    const next = changes.reduce((known, change) => recordsAfter(kind, known, change), base);
    const isNew = next !== library;
    library = next;
    if (isNew) onChange(next);
  };
  const listener = (changes: StorageChanges) => {
    if (library === null) waiting.push(changes);
    else apply(library, [changes]);
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
  void loadWhenRead(kind, signal).then((loaded) => {
    if (loaded && !signal.aborted) apply(loaded, waiting);
    waiting = [];
  });
}

/** After how long storage that could not be read is asked again, in milliseconds: Firefox opens its database late at times. */
const ASKED_AGAIN_MS = 1_000;

async function loadWhenRead<Kind extends Identified>(
  kind: RecordKind<Kind>,
  signal: AbortSignal,
): Promise<RecordLibrary<Kind> | null> {
  while (!signal.aborted) {
    try {
      return await loadLibrary(kind);
    } catch (error) {
      console.error(error);
      await new Promise((resolve) => setTimeout(resolve, ASKED_AGAIN_MS));
    }
  }
  return null;
}

/** A record before and after a change, the one for undoing it. */
export interface Changed<Kind> {
  readonly before: Kind;
  readonly after: Kind;
}

/**
 * Changes the record as it is stored at that moment, so that two windows changing different fields lose nothing; `change`
 * answers null to leave it. Resolves to the record before and after, which are the same where it was left.
 */
export function changeRecord<Kind extends Identified>(
  kind: RecordKind<Kind>,
  id: string,
  change: (record: Kind) => Kind | null,
  locks?: Locks,
): Promise<Result<Changed<Kind>, ChangeFailure>> {
  const key = keyUnder(kind.prefix, id);
  return orStorageFailed(withRecordLock(kind.prefix, key, () => changeOne(kind, key, change), locks));
}

async function changeOne<Kind extends Identified>(
  kind: RecordKind<Kind>,
  key: string,
  change: (record: Kind) => Kind | null,
): Promise<Result<Changed<Kind>, ChangeFailure>> {
  const { sound, damaged } = await loadRecords(kind.prefix, (record) => parseUnder(kind, record, key), [key]);
  const before = sound[0];
  if (!before) return failed(damaged.length > 0 ? 'unreadable' : 'not-found');
  const after = change(before) ?? before;
  const saved = after === before ? ok(null) : await saveRecords({ [key]: after });
  return saved.ok ? ok({ before, after }) : saved;
}

/** The same for many records, written all or none; those that are gone or cannot be read, and those left, are not among the result. */
export function changeRecords<Kind extends Identified>(
  kind: RecordKind<Kind>,
  ids: readonly string[],
  change: (record: Kind) => Kind | null,
  locks?: Locks,
): Promise<Result<readonly Changed<Kind>[], StoreFailure>> {
  const keys = ids.map((id) => keyUnder(kind.prefix, id));
  return orStorageFailed(withKindLock(kind.prefix, () => changeAll(kind, keys, change), locks));
}

async function changeAll<Kind extends Identified>(
  kind: RecordKind<Kind>,
  keys: string[],
  change: (record: Kind) => Kind | null,
): Promise<Result<readonly Changed<Kind>[], StoreFailure>> {
  const { sound } = await loadRecords(kind.prefix, (record, key) => parseUnder(kind, record, key), keys);
  const changed = sound.flatMap((before) => {
    const after = change(before) ?? before;
    return after === before ? [] : [{ before, after }];
  });
  const saved =
    changed.length > 0
      ? await saveRecords(
          byKey(
            kind,
            changed.map(({ after }) => after),
          ),
        )
      : ok(null);
  return saved.ok ? ok(changed) : saved;
}

/** Writes the records as they are, all or none. */
export function writeRecords<Kind extends Identified>(
  kind: RecordKind<Kind>,
  records: readonly Kind[],
  locks?: Locks,
): Promise<Result<null, StoreFailure>> {
  return orStorageFailed(withKindLock(kind.prefix, () => saveRecords(byKey(kind, records)), locks));
}

/** Removes these; a change under way in another window ends before, and does not bring one back. */
export function removeFromLibrary<Kind extends Identified>(
  { prefix }: RecordKind<Kind>,
  ids: readonly string[],
  locks?: Locks,
): Promise<Result<null, StoreFailure>> {
  const keys = ids.map((id) => keyUnder(prefix, id));
  return orStorageFailed(withKindLock(prefix, () => removeRecords(keys), locks));
}

function byKey<Kind extends Identified>(
  { prefix }: RecordKind<Kind>,
  records: readonly Kind[],
): Record<string, Kind> {
  return Object.fromEntries(records.map((record) => [keyUnder(prefix, record.id), record]));
}
