import { inSteps } from '../in-steps';
import { isFields } from '../is-fields';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup-file';

export type BackupFailure =
  | { readonly reason: 'newer-version'; readonly version: number }
  | {
      readonly reason:
        | 'too-large'
        | 'file-failed'
        | 'empty'
        /** It breaks off. */
        | 'cut-off'
        /** It has its end, and something inside is no JSON. */
        | 'garbled'
        | 'not-json'
        | 'not-a-backup'
        | 'no-records'
        | 'cancelled';
    };
export type Unread = { readonly ok: false } & BackupFailure;
export const unread = (reason: Exclude<BackupFailure['reason'], 'newer-version'>): Unread => ({
  ok: false,
  reason,
});

/** What a backup says, not yet looked into. */
export interface BackupContent {
  readonly createdAt: unknown;
  readonly checksum: unknown;
  readonly records: readonly unknown[];
}
type Content = { readonly ok: true; readonly value: BackupContent } | Unread;

/** The text as the content of a backup, or why it is none. */
export async function parseBackup(text: string, signal?: AbortSignal): Promise<Content> {
  if (text.trim() === '') return unread('empty');
  if (!isMarked(text)) return unread(seemsJson(text) ? 'not-a-backup' : 'not-json');
  const content = (await parseLines(text, signal)) ?? parseJson(text);
  if (signal?.aborted) return unread('cancelled');
  return content === undefined ? unread(faultOf(text.trim())) : contentOf(content);
}

/** Looked through or parsed at once in a few milliseconds, in UTF-16 units; 100 MB hold a window up for seconds. */
const SOON_PARSED = 1 << 18;

/**
 * Whether the text could be a backup, or the beginning of one that was cut in its first words. The mark stands in front of
 * the records, also where a tool has put the fields in alphabetical order.
 */
function isMarked(text: string): boolean {
  return text.slice(0, SOON_PARSED).includes(`"${BACKUP_FORMAT}"`) || BEGINNING.startsWith(text.trim());
}

/** Whether the text is JSON; of a long one, whether it begins like it. */
function seemsJson(text: string): boolean {
  return text.length > SOON_PARSED ? /^\s*[[{]/.test(text) : parseJson(text) !== undefined;
}

/** Undefined where it is no JSON; no JSON is undefined. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The same, line by line and letting the window answer in between, where the text is laid out as backups are written: the
 * head up to the bracket of the records, a record on each line, the closing brackets. Undefined where it is not.
 */
async function parseLines(text: string, signal?: AbortSignal): Promise<unknown> {
  const [head = '', ...lines] = text.trimEnd().split('\n');
  if (!head.startsWith(BEGINNING) || !head.endsWith('"records":[') || lines.pop() !== ']}') return undefined;
  const content = parseJson(`${head}]}`);
  const records: unknown[] = [];
  let isSound = isFields(content);
  const parse = (line: string) => {
    const isLast = records.length === lines.length - 1;
    const record =
      isSound && line.endsWith(',') !== isLast ? parseJson(isLast ? line : line.slice(0, -1)) : undefined;
    isSound = record !== undefined;
    records.push(record);
  };
  const isWhole = await inSteps(lines, parse, { signal });
  return isWhole && isSound && isFields(content) ? { ...content, records } : undefined;
}

const BEGINNING = `{"format":"${BACKUP_FORMAT}"`;
/** Longer than the beginning with any white space an editor might put into it. */
const LONGEST_BEGINNING = 200;

/** Why the text is no JSON: it begins like a backup and breaks off, it is spoilt inside, or it never was one. */
function faultOf(text: string): 'cut-off' | 'garbled' | 'not-json' {
  const beginning = text.slice(0, LONGEST_BEGINNING).replace(/\s/g, '');
  if (BEGINNING.startsWith(beginning)) return 'cut-off';
  if (!beginning.startsWith(BEGINNING)) return 'not-json';
  return isClosed(text) ? 'garbled' : 'cut-off';
}

/** Whether it ends with the brackets that close a backup, these on a line of their own, as no string of JSON has it. */
function isClosed(text: string): boolean {
  const records = text.slice(0, -1).trimEnd();
  const space = records.slice(records.slice(0, -1).trimEnd().length, -1);
  return text.endsWith('}') && records.endsWith(']') && space.includes('\n');
}

function contentOf(content: unknown): Content {
  if (!isFields(content) || content.format !== BACKUP_FORMAT) return unread('not-a-backup');
  const { version, createdAt, checksum, records } = content;
  if (!Number.isSafeInteger(version)) return unread('not-a-backup');
  if ((version as number) > BACKUP_VERSION)
    return { ok: false, reason: 'newer-version', version: version as number };
  if (version !== BACKUP_VERSION || !Array.isArray(records)) return unread('not-a-backup');
  return records.length === 0 ? unread('no-records') : { ok: true, value: { createdAt, checksum, records } };
}
