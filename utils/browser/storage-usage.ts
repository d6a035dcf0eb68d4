/** How much of `storage.local` is used, and how much is left. */
import { browser } from './api';

export interface StorageUsage {
  /** Bytes. */
  readonly used: number;
  /** Bytes, or null where nothing but the disk sets a limit. */
  readonly quota: number | null;
}

/** What types leave out: Firefox counts since 144, and has no limit of its own for what is stored here. */
interface CountingArea {
  readonly QUOTA_BYTES?: number;
  getBytesInUse?(keys: null): Promise<number>;
}

const area = () => browser.storage.local as unknown as CountingArea;

export async function loadStorageUsage(): Promise<StorageUsage> {
  return { used: (await bytesCounted()) ?? (await bytesOfRecords()), quota: await quota() };
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
    return (await navigator.storage.estimate()).quota ?? null;
  } catch {
    return null;
  }
}

/** As browsers count: keys, and values as JSON, in UTF-8. Reads all there is. */
async function bytesOfRecords(): Promise<number> {
  const utf8 = new TextEncoder();
  return Object.entries(await browser.storage.local.get(null)).reduce(
    (sum, [key, record]) => sum + utf8.encode(key).length + utf8.encode(JSON.stringify(record)).length,
    0,
  );
}
