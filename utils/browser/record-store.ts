/** Records of one kind in `storage.local`: a prefix for the kind, one key each, parsed on read. */
import { failed, ok, type Result } from '../result';
import { browser } from './api';
import { LockBusy } from './record-lock';

/** `storage-busy`: another window has kept all others from writing for too long; nothing was tried. */
export type StoreFailure = 'storage-full' | 'storage-failed' | 'storage-busy';

/** A record that cannot be read: kept as it is, shown, never deleted by itself. */
export interface DamagedRecord {
  readonly key: string;
  readonly record: unknown;
}

export interface Records<Kind> {
  readonly sound: Kind[];
  readonly damaged: readonly DamagedRecord[];
}

/** What types leave out: Chrome has it since 102. Firefox has none (up to 153): there a page's process can ask for what is stored. */
interface GuardedArea {
  setAccessLevel?(options: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

/** Keeps what is stored from scripts in pages; to be called whenever the background starts. */
export async function keepStorageFromPages(): Promise<void> {
  const area: GuardedArea = browser.storage.local;
  await area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** All of them are asked for. */
const EVERY = () => true;

/**
 * The records under keys that begin with `prefix`: those under just these keys, or those whose key is `wanted`. Three folders
 * are read without 10,000 snippets.
 */
export async function loadRecords<Kind>(
  prefix: string,
  parse: (record: unknown, key: string) => Kind | null,
  wanted: string[] | ((key: string) => boolean) = EVERY,
): Promise<Records<Kind>> {
  const sound: Kind[] = [];
  const damaged: DamagedRecord[] = [];
  const isWanted = typeof wanted === 'function' ? wanted : EVERY;
  const area: ListingArea = browser.storage.local;
  const found = typeof wanted === 'function' ? area.getKeys && (await area.getKeys()) : wanted;
  // Where the browser lists no keys, all has to be read.
  const keys = found?.filter((key) => key.startsWith(prefix) && isWanted(key)) ?? null;
  for (const [key, record] of Object.entries(await browser.storage.local.get(keys))) {
    if (!key.startsWith(prefix) || !isWanted(key) || record === undefined) continue;
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

/**
 * What a change comes to; where it was not even refused in due form, because storage could not be read or its lock could not
 * be had, that it failed. Whoever changes a record is told so either way.
 */
export async function orStorageFailed<Value, Failure extends string>(
  changing: Promise<Result<Value, Failure>>,
): Promise<Result<Value, Failure | 'storage-failed' | 'storage-busy'>> {
  try {
    return await changing;
  } catch (error) {
    console.error(error);
    return failed(error instanceof LockBusy ? 'storage-busy' : 'storage-failed');
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
