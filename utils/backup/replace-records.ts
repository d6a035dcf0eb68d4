import { ok, type Result } from '../result';
import type { StoredRecords } from './backup-file';
import { sameJson } from './canonical-json';
import type { PlannedWrite } from './restore-plan';

export type StoreFault = 'storage-full' | 'storage-failed' | 'storage-busy';

/** Where records are kept. */
export interface RecordStore {
  /** Those of the keys that are there; all that belong in a backup where no keys are given. */
  read(keys?: readonly string[]): Promise<Result<StoredRecords, StoreFault>>;
  write(records: StoredRecords): Promise<Result<null, StoreFault>>;
  remove(keys: readonly string[]): Promise<Result<null, StoreFault>>;
  /** Resolves to what `act` does, while nobody else changes a record; fails where others do not let go of theirs. */
  alone<Value>(act: () => Promise<Value>): Promise<Result<Value, StoreFault>>;
}

export interface Replaced {
  /** What was written or, where there is a fault, may have been. */
  readonly tried: readonly PlannedWrite[];
  /** How many were neither as they were to be before nor as they are to be, and left alone. */
  readonly skipped: number;
  readonly fault: StoreFault | null;
}

/** Few enough that a cancel is answered at once, enough that the calls do not count: 10,000 records take 50. */
export const RECORDS_AT_ONCE = 200;

/** The writes, some at a time, and how many are done with these. */
export function* batchesOf(writes: readonly PlannedWrite[]): Iterable<[PlannedWrite[], number]> {
  for (let from = 0; from < writes.length; from += RECORDS_AT_ONCE) {
    const batch = writes.slice(from, from + RECORDS_AT_ONCE);
    yield [batch, from + batch.length];
  }
}

/** Writes each record whose key still holds what it did before, and touches no other. */
export async function replaceRecords(writes: readonly PlannedWrite[], store: RecordStore): Promise<Replaced> {
  const replaced = await store.alone(async () => {
    const stored = await store.read(writes.map(({ key }) => key));
    if (!stored.ok) return { tried: writes, skipped: 0, fault: stored.reason };
    const holds = (key: string, record: unknown) => sameJson(stored.value[key], record);
    const open = writes.filter(({ key, after }) => !holds(key, after));
    const tried = open.filter(({ key, before }) => holds(key, before));
    const result = await writeAll(tried, store);
    const skipped = open.length - tried.length;
    return { tried, skipped, fault: result.ok ? null : result.reason };
  });
  return replaced.ok ? replaced.value : { tried: [], skipped: 0, fault: replaced.reason };
}

/** Removals first: what is written may need their room. */
async function writeAll(
  writes: readonly PlannedWrite[],
  store: RecordStore,
): Promise<Result<null, StoreFault>> {
  const removals = writes.filter(({ after }) => after === undefined).map(({ key }) => key);
  const removed = removals.length > 0 ? await store.remove(removals) : ok(null);
  const others = writes.filter(({ after }) => after !== undefined);
  if (!removed.ok || others.length === 0) return removed;
  return store.write(Object.fromEntries(others.map(({ key, after }) => [key, after])));
}
