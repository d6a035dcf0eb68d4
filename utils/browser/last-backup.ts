/** When the last backup was made. */
import type { Result } from '../result';
import { browser } from './api';
import { type StoreFailure, saveRecords, watchRecords } from './record-store';

/** No part of a backup: it says when this browser made one. */
const LAST_BACKUP_KEY = 'backup:last';

export function noteBackup(madeAt: Date): Promise<Result<null, StoreFailure>> {
  return saveRecords({ [LAST_BACKUP_KEY]: madeAt.toISOString() });
}

/** Calls `onChange` now and after every backup with when the last was made, ISO 8601, or null; until `signal` aborts. */
export function watchLastBackup(onChange: (madeAt: string | null) => void, signal: AbortSignal): void {
  watchRecords(LAST_BACKUP_KEY, loadLastBackup, onChange, signal);
}

async function loadLastBackup(): Promise<string | null> {
  const { [LAST_BACKUP_KEY]: madeAt } = await browser.storage.local.get(LAST_BACKUP_KEY);
  return typeof madeAt === 'string' && !Number.isNaN(Date.parse(madeAt)) ? madeAt : null;
}
