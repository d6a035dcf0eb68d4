/** Records of one kind in `storage.local`: a prefix for the kind, one key each, parsed on read. */
import { failed, ok, type Result } from '../result';
import { browser } from './api';

export type StoreFailure = 'storage-full' | 'storage-failed';

/** A record that cannot be read: kept as it is, shown, never deleted by itself. */
export interface DamagedRecord {
  readonly key: string;
  readonly record: unknown;
}

export interface Records<Kind> {
  readonly sound: Kind[];
  readonly damaged: readonly DamagedRecord[];
}

/** The records under keys that begin with `prefix`, or under just `keys`, however much else is stored. */
export async function loadRecords<Kind>(
  prefix: string,
  parse: (record: unknown, key: string) => Kind | null,
  keys: string[] | null = null,
): Promise<Records<Kind>> {
  const sound: Kind[] = [];
  const damaged: DamagedRecord[] = [];
  const area: ListingArea = browser.storage.local;
  const wanted = keys ?? (area.getKeys ? await keysUnder(prefix, area.getKeys()) : null);
  for (const [key, record] of Object.entries(await browser.storage.local.get(wanted))) {
    if (!key.startsWith(prefix) || record === undefined) continue;
    const parsed = parse(record, key);
    if (parsed === null) damaged.push({ key, record });
    else sound.push(parsed);
  }
  return { sound, damaged };
}

/** What types leave out: Chrome has it since 130, Firefox since 143. */
interface ListingArea {
  getKeys?(): Promise<string[]>;
}

/** The keys that begin with the prefix, so that three folders are read without 10,000 snippets. */
async function keysUnder(prefix: string, keys: Promise<string[]>): Promise<string[]> {
  return (await keys).filter((key) => key.startsWith(prefix));
}

/** Writes the records under their keys, all of them or none. */
export async function saveRecords(
  records: Readonly<Record<string, unknown>>,
): Promise<Result<null, StoreFailure>> {
  try {
    await browser.storage.local.set(records);
    return ok(null);
  } catch (error) {
    // Neither browser has a code for it.
    return failed(/quota/i.test(String(error)) ? 'storage-full' : 'storage-failed');
  }
}

export async function removeRecords(keys: string[]): Promise<Result<null, StoreFailure>> {
  try {
    await browser.storage.local.remove(keys);
    return ok(null);
  } catch {
    return failed('storage-failed');
  }
}

/**
 * Calls `handle` with the keys under `prefix` that have changed, and their records before, in any window, until `signal`
 * aborts.
 */
export function onRecordsChanged(
  prefix: string,
  handle: (keys: readonly string[], before: Readonly<Record<string, unknown>>) => void,
  signal?: AbortSignal,
): void {
  const listener = (changes: Record<string, { oldValue?: unknown }>) => {
    const keys = Object.keys(changes).filter((key) => key.startsWith(prefix));
    const before = Object.fromEntries(keys.map((key) => [key, changes[key]?.oldValue]));
    if (keys.length > 0) handle(keys, before);
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
}

/** Calls `onChange` with what `load` resolves to, now and after every change under `prefix`, until `signal` aborts. */
export function watchRecords<Library>(
  prefix: string,
  load: () => Promise<Library>,
  onChange: (library: Library) => void,
  signal: AbortSignal,
): void {
  let latest = 0;
  const refresh = async () => {
    const turn = ++latest;
    const library = await load();
    // Reads may end in another order than they began: an older one knows less.
    if (turn === latest && !signal.aborted) onChange(library);
  };
  onRecordsChanged(prefix, () => void refresh(), signal);
  void refresh();
}
