/** Kept snippets in `storage.local`, one key each, so that two windows never overwrite each other. */
import { failed, ok, type Result } from '../result';
import { duplicateOf } from '../snippets/duplicate';
import type { SnippetChange } from '../snippets/edit-snippet';
import { parseSnippet, type Snippet } from '../snippets/snippet';
import { isMeasureSnippetId, mayKeepSame, measureSnippetId } from '../snippets/snippet-id';
import { byPosition } from '../snippets/snippet-order';
import { keyUnder, type RecordKind, type RecordLibrary } from './record-kind';
import {
  type Changed,
  type ChangeFailure,
  changeRecord,
  changeRecords,
  loadLibrary,
  removeFromLibrary,
  watchLibrary,
  writeRecords,
} from './record-library';
import { type Locks, withKindLock } from './record-lock';
import {
  loadRecords,
  onRecordsChanged,
  orStorageFailed,
  type StoreFailure,
  saveRecords,
} from './record-store';

const KIND: RecordKind<Snippet> = { prefix: 'snippet:', parse: parseSnippet, compare: byPosition };
const keyOf = (id: string) => keyUnder(KIND.prefix, id);

/** In the order by hand, which begins as newest first. */
export type SnippetLibrary = RecordLibrary<Snippet>;

export const loadSnippets = (): Promise<SnippetLibrary> => loadLibrary(KIND);

/** The snippet as it is stored; null where there is none that can be read. */
export async function loadSnippet(id: string): Promise<Snippet | null> {
  return (await loadRecords(KIND.prefix, parseSnippet, [keyOf(id)])).sound[0] ?? null;
}

/** Ids of the measures that are kept; however many passages are, none of them is read. */
export async function loadKeptMeasures(): Promise<ReadonlySet<string>> {
  const { sound } = await loadLibrary(KIND, isMeasureSnippetId);
  return new Set(sound.flatMap((snippet) => (snippet.kind === 'measure' ? [snippet.measure.id] : [])));
}

/** Calls `onChange` now and after every change made in any window, until `signal` aborts. */
export function watchSnippets(onChange: (library: SnippetLibrary) => void, signal: AbortSignal): void {
  watchLibrary(KIND, onChange, signal);
}

/** Calls `handle` with the ids of measures that are kept, changed or taken out, in any window. */
export function onKeptMeasuresChanged(handle: (measureIds: ReadonlySet<string>) => void): void {
  const prefix = keyOf(measureSnippetId(''));
  onRecordsChanged(prefix, (keys) => handle(new Set(keys.map((key) => key.slice(prefix.length)))));
}

/** What came of saving. */
export interface SavedSnippet {
  /** As it is stored: where it was kept already, the first one, with its note, tags and place. */
  readonly snippet: Snippet;
  readonly isNew: boolean;
}

/**
 * Writes the snippet under its own key, also to undo a deletion. One that is kept under the same id stays as it is; so does
 * a record there that cannot be read.
 */
export function saveSnippet(snippet: Snippet, locks?: Locks): Promise<Result<SavedSnippet, StoreFailure>> {
  return orStorageFailed(withKindLock(KIND.prefix, () => saveWhereFree(snippet), locks));
}

/** The same, unless the library has its measure, or the same words of the same page, under another id. */
export function saveUnlessKept(snippet: Snippet, locks?: Locks): Promise<Result<SavedSnippet, StoreFailure>> {
  const save = async () => {
    const { sound } = await loadLibrary(KIND, mayKeepSame(snippet));
    const kept = duplicateOf(snippet, sound);
    return kept ? ok({ snippet: kept, isNew: false }) : saveWhereFree(snippet);
  };
  return orStorageFailed(withKindLock(KIND.prefix, save, locks));
}

async function saveWhereFree(snippet: Snippet): Promise<Result<SavedSnippet, StoreFailure>> {
  const key = keyOf(snippet.id);
  const { sound, damaged } = await loadRecords(KIND.prefix, parseSnippet, [key]);
  if (sound[0]) return ok({ snippet: sound[0], isNew: false });
  if (damaged.length > 0) return failed('storage-failed');
  const saved = await saveRecords({ [key]: snippet });
  return saved.ok ? ok({ snippet, isNew: true }) : saved;
}

/** Writes these as they are, all or none, over whatever has their ids: what restores a backup and undoes a deletion of many. */
export function writeSnippets(
  snippets: readonly Snippet[],
  locks?: Locks,
): Promise<Result<null, StoreFailure>> {
  return writeRecords(KIND, snippets, locks);
}

/** Changes the snippet as it is stored at that moment; see `edit-snippet.ts` for what can be done to it. */
export function changeSnippet(
  id: string,
  change: SnippetChange,
  locks?: Locks,
): Promise<Result<Changed<Snippet>, ChangeFailure>> {
  return changeRecord(KIND, id, change, locks);
}

/** The same for many at once, all or none; resolves to those that changed. */
export function changeSnippets(
  ids: readonly string[],
  change: SnippetChange,
  locks?: Locks,
): Promise<Result<readonly Changed<Snippet>[], StoreFailure>> {
  return changeRecords(KIND, ids, change, locks);
}

export async function removeSnippet(id: string, locks?: Locks): Promise<Result<string, StoreFailure>> {
  const removed = await removeSnippets([id], locks);
  return removed.ok ? ok(id) : removed;
}

/** Removes these; an edit under way in another window ends before, and does not bring one back. */
export function removeSnippets(ids: readonly string[], locks?: Locks): Promise<Result<null, StoreFailure>> {
  return removeFromLibrary(KIND, ids, locks);
}
