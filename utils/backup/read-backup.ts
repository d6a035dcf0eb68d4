import { inSteps, type Steps } from '../in-steps';
import { isFields } from '../is-fields';
import { type BackupEntry, inKeyOrder, isBackedUp } from './backup-file';
import { canonicalJson, isNestedWithin } from './canonical-json';
import { checksumOf } from './checksum';
import { fileText, type ReadableFile } from './file-text';
import { type BackupContent, parseBackup, type Unread, unread } from './parse-backup';

export type { BackupFailure } from './parse-backup';

/** Some 150,000 passages; what is longer could not be held in memory twice, once as text and once as records. */
export const MAX_BACKUP_BYTES = 200 * 1024 * 1024;
/** Records of ours have four levels. */
const MAX_LEVELS = 32;

export interface Backup {
  /** ISO 8601, UTC; null where the file does not say. */
  readonly createdAt: string | null;
  /** Whether the checksum is right; else the file has been changed since it was written, by hand or by a fault. */
  readonly isIntact: boolean;
  /** In the order of their keys, each key once. */
  readonly entries: readonly BackupEntry[];
  /** How many entries are none of ours: under other keys, under one that was there already, or misshapen. */
  readonly ignored: number;
}

export type BackupReading = { readonly ok: true; readonly value: Backup } | Unread;

/**
 * The file as a backup, or why it is none. Nothing of it is trusted: records are judged by whoever takes them up. A file
 * whose checksum is wrong is read all the same, and says so: it may be the reader's only copy, and every record of it is
 * shown before anything is written.
 */
export async function readBackup(
  file: ReadableFile,
  { signal }: Pick<Steps, 'signal'> = {},
): Promise<BackupReading> {
  if (file.size > MAX_BACKUP_BYTES) return unread('too-large');
  const text = await fileText(file, signal);
  if (text === null) return unread('file-failed');
  if (signal?.aborted) return unread('cancelled');
  const content = await parseBackup(text, signal);
  return content.ok ? takeUp(content.value, signal) : content;
}

async function takeUp(
  { createdAt, checksum, records }: BackupContent,
  signal?: AbortSignal,
): Promise<BackupReading> {
  const shapely: (BackupEntry & { text: string })[] = [];
  const take = (entry: unknown) => {
    if (isEntry(entry)) shapely.push({ key: entry.key, record: entry.record, text: canonicalJson(entry) });
  };
  if (!(await inSteps(records, take, { signal }))) return unread('cancelled');
  const ordered = inKeyOrder(shapely);
  const texts = ordered.map(({ text }) => text);
  const found = await checksumOf(texts, { signal });
  if (found === null) return unread('cancelled');
  const entries = ordered.filter(({ key }, at) => isBackedUp(key) && ordered[at - 1]?.key !== key);
  if (entries.length === 0) return unread('no-records');
  const value: Backup = {
    createdAt: isTime(createdAt) ? createdAt : null,
    isIntact: shapely.length === records.length && found === checksum,
    entries: entries.map(({ key, record }) => ({ key, record })),
    ignored: records.length - entries.length,
  };
  return { ok: true, value };
}

function isEntry(entry: unknown): entry is BackupEntry {
  return (
    isFields(entry) &&
    typeof entry.key === 'string' &&
    Object.hasOwn(entry, 'record') &&
    isNestedWithin(MAX_LEVELS, entry)
  );
}

const isTime = (value: unknown): value is string =>
  typeof value === 'string' && !Number.isNaN(Date.parse(value));
