/** How much of `storage.local` is used, and how much is left. */
import { browser } from './api';

export interface KindUsage {
  readonly records: number;
  /** As the browser counts them: key and JSON of the value, in UTF-8. */
  readonly bytes: number;
}

export interface StorageUsage {
  /** Bytes. */
  readonly used: number;
  /** Bytes, or null where nothing but the disk sets a limit. */
  readonly quota: number | null;
  readonly snippets: KindUsage;
  readonly folders: KindUsage;
  readonly drafts: KindUsage;
}

/** What types leave out: Firefox counts since 144, and has no limit of its own for what is stored here. */
interface CountingArea {
  readonly QUOTA_BYTES?: number;
  getBytesInUse?(keys: null): Promise<number>;
}

const area = () => browser.storage.local as unknown as CountingArea;

export async function loadStorageUsage(): Promise<StorageUsage> {
  const records = Object.entries(await browser.storage.local.get(null));
  const kind = (prefix: string) => usageOf(records.filter(([key]) => key.startsWith(prefix)));
  return {
    used: (await bytesCounted()) ?? usageOf(records).bytes,
    quota: await quota(),
    snippets: kind('snippet:'),
    folders: kind('folder:'),
    drafts: kind('draft:'),
  };
}

/** What the browser itself counts, or null where it does not. */
async function bytesCounted(): Promise<number | null> {
  try {
    return (await area().getBytesInUse?.(null)) ?? null;
  } catch {
    return null;
  }
}

/** The browser's limit for the extension's storage; where it has none, or the manifest lifts it, the origin's share of the disk. */
async function quota(): Promise<number | null> {
  const isUnlimited = browser.runtime.getManifest().permissions?.includes('unlimitedStorage') ?? false;
  const limit = isUnlimited ? undefined : area().QUOTA_BYTES;
  return limit ?? (await shareOfDisk());
}

async function shareOfDisk(): Promise<number | null> {
  try {
    return (await globalThis.navigator?.storage?.estimate())?.quota ?? null;
  } catch {
    return null;
  }
}

function usageOf(records: readonly (readonly [string, unknown])[]): KindUsage {
  const utf8 = new TextEncoder();
  const bytes = records.reduce(
    (sum, [key, record]) => sum + utf8.encode(key).length + utf8.encode(JSON.stringify(record)).length,
    0,
  );
  return { records: records.length, bytes };
}
