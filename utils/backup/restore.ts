import type { Steps } from '../in-steps';
import { batchesOf, type RecordStore, replaceRecords, type StoreFault } from './replace-records';
import type { PlannedWrite } from './restore-plan';

/** What was written, so that it can be taken back: under each key what was there before and what is there now. */
export type Journal = readonly PlannedWrite[];

export type RestoreOutcome =
  /** `skipped`: changed in another window since the plan was made, and left as they are. */
  | { readonly status: 'done'; readonly journal: Journal; readonly skipped: number }
  /** Everything is as it was. */
  | { readonly status: 'put-back'; readonly reason: StoreFault | 'cancelled' }
  /** Some could not be put back; the journal says which. */
  | { readonly status: 'half-done'; readonly reason: StoreFault | 'cancelled'; readonly journal: Journal };

/**
 * Writes the records in batches, all or none: where storage fails or the reader cancels midway, what was written is put
 * back. A record that is no longer what the plan saw is left alone.
 */
export async function restoreRecords(
  writes: readonly PlannedWrite[],
  store: RecordStore,
  { signal, onProgress }: Steps = {},
): Promise<RestoreOutcome> {
  const journal: PlannedWrite[] = [];
  let skipped = 0;
  for (const [batch, done] of batchesOf(writes)) {
    if (signal?.aborted) return putBack(journal, 'cancelled', store);
    const written = await replaceRecords(batch, store);
    skipped += written.skipped;
    // Also after a failure: nothing says that a batch that failed has written nothing.
    journal.push(...written.tried);
    if (written.fault) return putBack(journal, written.fault, store);
    onProgress?.(done, writes.length);
  }
  return { status: 'done', journal, skipped };
}

async function putBack(
  journal: Journal,
  reason: StoreFault | 'cancelled',
  store: RecordStore,
): Promise<RestoreOutcome> {
  const { left } = await undoRestore(journal, store);
  return left.length === 0 ? { status: 'put-back', reason } : { status: 'half-done', reason, journal: left };
}

export interface UndoOutcome {
  /** Changed since they were restored, and left as they are. */
  readonly skipped: number;
  /** What could not be put back for want of room or by a fault, to be tried again. */
  readonly left: Journal;
}

/** Puts back what was there before the restore, batch by batch, unless it has been changed since. */
export async function undoRestore(
  journal: Journal,
  store: RecordStore,
  { onProgress }: Pick<Steps, 'onProgress'> = {},
): Promise<UndoOutcome> {
  const left: PlannedWrite[] = [];
  let skipped = 0;
  for (const [batch, done] of batchesOf(undoingWrites(journal))) {
    const undone = await replaceRecords(batch, store);
    skipped += undone.skipped;
    if (undone.fault) left.push(...undone.tried.map(reversed));
    onProgress?.(done, journal.length);
  }
  return { skipped, left };
}

const reversed = ({ key, before, after }: PlannedWrite): PlannedWrite => ({
  key,
  before: after,
  after: before,
});

/** What takes the journal back; removals first, so that what was there before finds its room again. */
function undoingWrites(journal: Journal): PlannedWrite[] {
  const writes = journal.map(reversed);
  return [...writes.filter(isRemoval), ...writes.filter((write) => !isRemoval(write))];
}

const isRemoval = ({ after }: PlannedWrite) => after === undefined;
