/** Kept snippets in `storage.local`, one key each, so that two windows never overwrite each other. */
import { ok, type Result } from '../result';
import { parseSnippet, type Snippet } from '../snippets/snippet';
import {
  type DamagedRecord,
  loadRecords,
  removeRecords,
  type StoreFailure,
  saveRecords,
  watchRecords,
} from './record-store';

const PREFIX = 'snippet:';
const keyOf = (id: string) => PREFIX + id;

export interface SnippetLibrary {
  /** Newest first. */
  readonly snippets: readonly Snippet[];
  readonly damaged: readonly DamagedRecord[];
}

export async function loadSnippets(): Promise<SnippetLibrary> {
  const { sound, damaged } = await loadRecords(PREFIX, parseUnder);
  return { snippets: sound.sort((a, b) => b.savedAt.localeCompare(a.savedAt)), damaged };
}

/** The record, where it is sound and stands under its own key. */
function parseUnder(record: unknown, key: string): Snippet | null {
  const snippet = parseSnippet(record);
  return snippet && keyOf(snippet.id) === key ? snippet : null;
}

/** Writes the snippet under its own key; also what undoes a deletion. */
export async function saveSnippet(snippet: Snippet): Promise<Result<Snippet, StoreFailure>> {
  const saved = await saveRecords({ [keyOf(snippet.id)]: snippet });
  return saved.ok ? ok(snippet) : saved;
}

export async function removeSnippet(id: string): Promise<Result<string, StoreFailure>> {
  const removed = await removeRecords([keyOf(id)]);
  return removed.ok ? ok(id) : removed;
}

/** Calls `onChange` now and after every change made in any window, until `signal` aborts. */
export function watchSnippets(onChange: (library: SnippetLibrary) => void, signal: AbortSignal): void {
  watchRecords(PREFIX, loadSnippets, onChange, signal);
}
