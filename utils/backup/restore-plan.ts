import { inSteps, type Steps } from '../in-steps';
import { migrateSnippet } from '../snippets/migrate-snippet';
import type { BackupEntry, StoredRecords } from './backup-file';
import { sameJson } from './canonical-json';
import { leadDraft } from './lead-draft';
import type { Backup } from './read-backup';
import { judgeRecord, keyNow, kindOf, type RecordFault } from './record-kinds';
import { type Twin, twinsOf } from './snippet-twins';

export interface PlannedRecord {
  /** Under which it is or would be kept. */
  readonly key: string;
  /** As the backup has it. */
  readonly record: unknown;
  /** What is kept there now; undefined where nothing is. */
  readonly present: unknown;
  readonly title: string;
}

export interface UnreadableRecord extends PlannedRecord {
  readonly fault: RecordFault;
}

/** What a restore would come to; each record of the backup in one of the lists, in the order of their keys. */
export interface RestorePlan {
  readonly new: readonly PlannedRecord[];
  readonly same: readonly PlannedRecord[];
  /** Kept here too, but otherwise. */
  readonly changed: readonly PlannedRecord[];
  /** Not readable by this edition, and not kept here just so. */
  readonly unreadable: readonly UnreadableRecord[];
}

/** What the reader decides about a plan. */
export interface RestoreChoice {
  /** Whether the backup wins where both have a record; else what is kept now stays. */
  readonly overwrite: boolean;
  /** Whether unreadable records come back as they are, where nothing is kept under their key. */
  readonly withUnreadable: boolean;
}

/** A record to be written, as long as `before` is still what is kept under the key; undefined: nothing. */
export interface PlannedWrite {
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What the reader's choice comes to. Whatever is kept now and not in the list is left alone. */
export function writesOf(plan: RestorePlan, { overwrite, withUnreadable }: RestoreChoice): PlannedWrite[] {
  const chosen = [
    ...plan.new,
    ...(overwrite ? plan.changed : []),
    ...(withUnreadable ? returnable(plan) : []),
  ];
  return chosen.map(({ key, record, present }) => ({ key, before: present, after: record }));
}

/** The unreadable records that could come back without taking the place of anything. */
export function returnable({ unreadable }: RestorePlan): UnreadableRecord[] {
  return unreadable.filter(({ present }) => present === undefined);
}

/**
 * What restoring the backup into what is stored would do; null where it was cancelled. A record is found again by its key;
 * a snippet also by what it was kept of, where the backup has it under another key: then nothing is kept twice, and drafts
 * are led to the one that is here.
 */
export async function planRestore(
  stored: StoredRecords,
  { entries }: Pick<Backup, 'entries'>,
  steps: Steps = {},
): Promise<RestorePlan | null> {
  const twins = await twinsOf(entries, stored, steps);
  if (twins === null) return null;
  const placed: Placed[] = [];
  const place = (entry: BackupEntry) => placed.push(placeOf(entry, stored, twins));
  if (!(await inSteps(entries, place, steps))) return null;
  const listed = (list: Placed['list']) => placed.filter((one) => one.list === list);
  return {
    new: listed('new'),
    same: listed('same'),
    changed: listed('changed'),
    unreadable: placed.filter((one) => one.list === 'unreadable'),
  };
}

type Placed =
  | (PlannedRecord & { readonly list: 'new' | 'same' | 'changed' })
  | (UnreadableRecord & { readonly list: 'unreadable' });

function placeOf(entry: BackupEntry, stored: StoredRecords, twins: ReadonlyMap<string, Twin>): Placed {
  const twin = twins.get(entry.key);
  const key = twin?.key ?? keyNow(entry.key, entry.record);
  const record = twin?.record ?? leadDraft(entry, twins);
  const present = Object.hasOwn(stored, key) ? stored[key] : undefined;
  const { fault, title } = judgeRecord(key, record);
  const planned = { key, record, present, title };
  if (twin) return { ...planned, list: twin.isSame ? 'same' : 'changed' };
  if (isSameRecord(key, record, present)) return { ...planned, list: 'same' };
  if (fault !== null) return { ...planned, fault, list: 'unreadable' };
  return { ...planned, list: present === undefined ? 'new' : 'changed' };
}

/** Whether both say the same, also where one is of an older version. */
function isSameRecord(key: string, record: unknown, present: unknown): boolean {
  if (sameJson(record, present)) return true;
  return kindOf(key) === 'snippet' && sameJson(migrateSnippet(record), migrateSnippet(present));
}
