import type { Steps } from '../in-steps';
import type { ReadableFile } from './file-text';
import { type Backup, type BackupFailure, readBackup } from './read-backup';
import type { RecordStore } from './replace-records';
import { planRestore, type RestorePlan } from './restore-plan';

/** A backup that has been read, and what restoring it would do. */
export interface PreparedRestore {
  readonly backup: Backup;
  readonly plan: RestorePlan;
}

/** `store-failed`: what is here could not be read, to be compared with the file. */
export type PrepareFailure = BackupFailure | { readonly reason: 'store-failed' };

export type Preparation =
  | { readonly ok: true; readonly value: PreparedRestore }
  | { readonly ok: false; readonly failure: PrepareFailure };

/** Reads the file and compares it with what is stored. Changes nothing. */
export async function prepareRestore(
  file: ReadableFile,
  store: Pick<RecordStore, 'read'>,
  { signal }: Pick<Steps, 'signal'> = {},
): Promise<Preparation> {
  const reading = await readBackup(file, { signal });
  if (!reading.ok) return { ok: false, failure: reading };
  const stored = await store.read();
  if (!stored.ok) return { ok: false, failure: { reason: 'store-failed' } };
  const plan = await planRestore(stored.value, reading.value, { signal });
  if (plan === null) return { ok: false, failure: { reason: 'cancelled' } };
  return { ok: true, value: { backup: reading.value, plan } };
}
