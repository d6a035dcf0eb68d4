import { useEffect, useState } from 'preact/hooks';
import { backupEntries, backupText } from '@/utils/backup/backup-file';
import { storedRecords } from '@/utils/browser/backup-records';
import { downloadFile } from '@/utils/browser/download-file';
import { t } from '@/utils/browser/i18n';
import { noteBackup, watchLastBackup } from '@/utils/browser/last-backup';
import type { Steps } from '@/utils/in-steps';
import { dayForFileName } from '@/utils/text/local-day';
import { type Progress, useTask } from './use-task';

export type BackupOutcome =
  | { readonly status: 'made'; readonly records: number; readonly name: string }
  | { readonly status: 'nothing' | 'failed' | 'cancelled' };

export interface BackupMaker {
  /** ISO 8601; null: none yet; undefined until known. */
  readonly lastBackup: string | null | undefined;
  /** Null while no backup is being made. */
  readonly progress: Progress | null;
  /** Of the last attempt, null before the first. */
  readonly outcome: BackupOutcome | null;
  make(): void;
  cancel(): void;
}

/** Makes backups of all that is stored, and knows when the last was made. */
export function useBackup(): BackupMaker {
  const [lastBackup, setLastBackup] = useState<string | null | undefined>(undefined);
  const [outcome, setOutcome] = useState<BackupOutcome | null>(null);
  const { progress, run, cancel } = useTask();
  useEffect(() => {
    const watching = new AbortController();
    watchLastBackup(setLastBackup, watching.signal);
    return () => watching.abort();
  }, []);
  const make = () => {
    setOutcome(null);
    run((steps) => makeBackup(new Date(), steps), setOutcome);
  };
  return { lastBackup, progress, outcome, make, cancel };
}

async function makeBackup(now: Date, steps: Steps): Promise<BackupOutcome> {
  const stored = await storedRecords().read();
  if (!stored.ok) return { status: 'failed' };
  const records = backupEntries(stored.value).length;
  if (records === 0) return { status: 'nothing' };
  const text = await backupText(stored.value, now, steps);
  if (text === null) return { status: 'cancelled' };
  const name = t('backupFileName', dayForFileName(now));
  downloadFile(new Blob(text, { type: 'application/json' }), name);
  // Where this fails, only the date shown is older than it could be.
  await noteBackup(now);
  return { status: 'made', records, name };
}
