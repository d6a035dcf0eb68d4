import { inSteps, type Steps } from '../in-steps';
import { byUnits } from '../text/by-units';
import { canonicalJson } from './canonical-json';
import { checksumOf } from './checksum';

/** What tells a backup from other JSON. */
export const BACKUP_FORMAT = 'tashan-backup';
/** Version of the file's own shape, not of the records in it; raised with every change older editions could not read. */
export const BACKUP_VERSION = 1;
/** What is kept by the reader's own doing, each under a key that begins with its kind. All else in storage can be made again. */
export const RECORD_KINDS = ['snippet', 'folder', 'draft', 'hidden', 'setting'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];
export const BACKUP_PREFIXES = RECORD_KINDS.map((kind) => `${kind}:`);

/** Records by the key they are stored under, as they are stored: also those that cannot be read. */
export type StoredRecords = Readonly<Record<string, unknown>>;

export interface BackupEntry {
  readonly key: string;
  readonly record: unknown;
}

/** Whether what is stored under the key belongs in a backup. */
export function isBackedUp(key: string): boolean {
  return BACKUP_PREFIXES.some((prefix) => key.startsWith(prefix));
}

/** The entries of a backup of what is stored, in the order of their keys, whatever order storage had. */
export function backupEntries(stored: StoredRecords): BackupEntry[] {
  return inKeyOrder(
    Object.entries(stored).flatMap(([key, record]) => (isBackedUp(key) ? [{ key, record }] : [])),
  );
}

export function inKeyOrder<Entry extends BackupEntry>(entries: readonly Entry[]): Entry[] {
  return [...entries].sort((one, other) => byUnits(one.key, other.key));
}

/**
 * A backup as text, in parts to be put one after the other: JSON with a record on each line, so that two backups can be
 * compared by any tool. Null where it was cancelled.
 */
export async function backupText(
  stored: StoredRecords,
  now: Date,
  steps: Steps = {},
): Promise<string[] | null> {
  const lines: string[] = [];
  if (!(await inSteps(backupEntries(stored), (entry) => lines.push(canonicalJson(entry)), steps)))
    return null;
  const checksum = await checksumOf(lines, { signal: steps.signal });
  if (checksum === null) return null;
  const head = { format: BACKUP_FORMAT, version: BACKUP_VERSION, createdAt: now.toISOString(), checksum };
  const body = lines.map((line, at) => `${line}${at < lines.length - 1 ? ',' : ''}\n`);
  return [`${JSON.stringify(head).slice(0, -1)},"records":[\n`, ...body, ']}\n'];
}
