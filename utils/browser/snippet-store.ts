/** Kept snippets in `storage.local`, one key each, so that two windows never overwrite each other. */
import { failed, ok, type Result } from '../result';
import { parseSnippet, type Snippet } from '../snippets/snippet';
import { browser } from './api';

const PREFIX = 'snippet:';
const keyOf = (id: string) => PREFIX + id;

export type StoreFailure = 'storage-full' | 'storage-failed';

/** A record under a snippet's key that cannot be read: kept as it is, shown, never deleted by itself. */
export interface DamagedRecord {
  readonly key: string;
  readonly record: unknown;
}

export interface SnippetLibrary {
  /** Newest first. */
  readonly snippets: readonly Snippet[];
  readonly damaged: readonly DamagedRecord[];
}

export async function loadSnippets(): Promise<SnippetLibrary> {
  const stored = await browser.storage.local.get(null);
  const snippets: Snippet[] = [];
  const damaged: DamagedRecord[] = [];
  for (const [key, record] of Object.entries(stored)) {
    if (!key.startsWith(PREFIX)) continue;
    const snippet = parseSnippet(record);
    if (snippet && keyOf(snippet.id) === key) snippets.push(snippet);
    else damaged.push({ key, record });
  }
  return { snippets: snippets.sort((a, b) => b.savedAt.localeCompare(a.savedAt)), damaged };
}

/** Writes the snippet under its own key; also what undoes a deletion. */
export async function saveSnippet(snippet: Snippet): Promise<Result<Snippet, StoreFailure>> {
  try {
    await browser.storage.local.set({ [keyOf(snippet.id)]: snippet });
    return ok(snippet);
  } catch (error) {
    return failed(/quota/i.test(String(error)) ? 'storage-full' : 'storage-failed');
  }
}

export async function removeSnippet(id: string): Promise<Result<string, StoreFailure>> {
  try {
    await browser.storage.local.remove(keyOf(id));
    return ok(id);
  } catch {
    return failed('storage-failed');
  }
}

/** Calls `onChange` now and after every change made in any window, until `signal` aborts. */
export function watchSnippets(onChange: (library: SnippetLibrary) => void, signal: AbortSignal): void {
  let latest = 0;
  const refresh = async () => {
    const turn = ++latest;
    const library = await loadSnippets();
    // Reads may end in another order than they began: an older one knows less.
    if (turn === latest && !signal.aborted) onChange(library);
  };
  const listener = (changes: Record<string, unknown>) => {
    if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) void refresh();
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
  void refresh();
}
