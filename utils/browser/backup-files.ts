/** Files between the reader's disk and the backup; and when the last was made. */
import type { Result } from '../result';
import { browser } from './api';
import { type StoreFailure, saveRecords, watchRecords } from './record-store';

/** Long after the browser has begun to read what is behind the link. */
const LINK_LIVES_MS = 60_000;

/** Hands the content to the browser as a download of this name; to be called where the page is in front. */
export function downloadFile(content: Blob, name: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), LINK_LIVES_MS);
}

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
