import { DRAFT_VERSION, parseDraft } from '../drafts/draft';
import { HIDDEN_VERSION, hiddenIdOf, hiddenIdsOf, parseHiddenMeasure } from '../hidden/hidden-measure';
import { isFields } from '../is-fields';
import { isSetting, parseSetting, SETTINGS_VERSION } from '../settings';
import { FOLDER_VERSION, parseFolder } from '../snippets/folder';
import { parseSnippet, SNIPPET_VERSION, type Snippet } from '../snippets/snippet';
import { RECORD_KINDS, type RecordKind } from './backup-file';

/** Why a record cannot be read. */
export type RecordFault = 'newer-version' | 'misshapen' | 'wrong-key';

/** What a record is called where it is listed; empty where it has no name of its own. */
export type RecordJudgement =
  | { readonly fault: null; readonly title: string }
  | { readonly fault: RecordFault; readonly title: '' };

/** The id it says it has, and its title; null where it is not of this kind. */
type Reader = (record: unknown) => { readonly id: string; readonly title: string } | null;

const READERS: Readonly<Record<Exclude<RecordKind, 'setting'>, { version: number; read: Reader }>> = {
  snippet: {
    version: SNIPPET_VERSION,
    read: (record) => titled(parseSnippet(record), (snippet) => [snippet.id, titleOf(snippet)]),
  },
  folder: {
    version: FOLDER_VERSION,
    read: (record) => titled(parseFolder(record), ({ id, name }) => [id, name]),
  },
  draft: {
    version: DRAFT_VERSION,
    read: (record) => titled(parseDraft(record), ({ id, title }) => [id, title]),
  },
  hidden: {
    version: HIDDEN_VERSION,
    read: (record) =>
      titled(parseHiddenMeasure(record), (hidden) => [hiddenIdOf(hidden), hidden.measure.title]),
  },
};

function titled<Kind>(parsed: Kind | null, say: (parsed: Kind) => [id: string, title: string]) {
  if (parsed === null) return null;
  const [id, title] = say(parsed);
  return { id, title: shortened(title) };
}

/** No more of a title is shown in a list, in characters. */
const MAX_TITLE_LENGTH = 80;

function shortened(title: string): string {
  const characters = [...title.slice(0, 2 * (MAX_TITLE_LENGTH + 1))];
  if (characters.length <= MAX_TITLE_LENGTH) return title;
  return `${characters.slice(0, MAX_TITLE_LENGTH - 1).join('')}…`;
}

const titleOf = (snippet: Snippet) =>
  snippet.kind === 'measure' ? snippet.measure.title : snippet.selector.exact;

/** What is kept under the key: `snippet:…` → `snippet`. */
export function kindOf(key: string): RecordKind {
  return RECORD_KINDS.find((kind) => key.startsWith(`${kind}:`)) ?? 'setting';
}

/** What the key says after its kind. */
export const idIn = (key: string): string => key.slice(key.indexOf(':') + 1);

/** Whether the record can be read, and what it is called. */
export function judgeRecord(key: string, record: unknown): RecordJudgement {
  const kind = kindOf(key);
  if (kind === 'setting') return judgeSetting(idIn(key), record);
  const { version, read } = READERS[kind];
  const found = read(record);
  if (found === null) return { fault: isNewer(record, version) ? 'newer-version' : 'misshapen', title: '' };
  return found.id === idIn(key) ? { fault: null, title: found.title } : { fault: 'wrong-key', title: '' };
}

/** A setting that this edition has not is one of a newer edition. */
function judgeSetting(name: string, record: unknown): RecordJudgement {
  if (!isSetting(name)) return { fault: 'newer-version', title: '' };
  if (parseSetting(name, record)) return { fault: null, title: name };
  return { fault: isNewer(record, SETTINGS_VERSION) ? 'newer-version' : 'misshapen', title: '' };
}

function isNewer(record: unknown, version: number): boolean {
  return isFields(record) && Number.isSafeInteger(record.version) && (record.version as number) > version;
}

/** The key under which this edition keeps the record: that of a hidden measure was another once. */
export function keyNow(key: string, record: unknown): string {
  const hidden = kindOf(key) === 'hidden' ? parseHiddenMeasure(record) : null;
  return hidden && hiddenIdsOf(hidden).includes(idIn(key)) ? `hidden:${hiddenIdOf(hidden)}` : key;
}
