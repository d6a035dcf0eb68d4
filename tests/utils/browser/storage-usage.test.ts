import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { loadStorageUsage } from '@/utils/browser/storage-usage';

const area = fakeBrowser.storage.local as unknown as {
  QUOTA_BYTES?: number;
  getBytesInUse?: (keys: null) => Promise<number>;
};
const limit = area.QUOTA_BYTES;
const permitting = (...permissions: string[]) =>
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ permissions }) });

beforeEach(async () => {
  permitting('storage');
  area.QUOTA_BYTES = 10_485_760;
  // {"v":"字"}: nine bytes of ASCII but for the character of three.
  await fakeBrowser.storage.local.set({ 'snippet:a': { v: '字' }, 'draft:a': 1, other: true });
});
afterEach(() => {
  area.QUOTA_BYTES = limit;
  delete area.getBytesInUse;
  vi.unstubAllGlobals();
});

describe('storage', () => {
  it('is used as its records are long, in UTF-8 with their keys', async () => {
    expect(await loadStorageUsage()).toEqual({
      used: 9 + 11 + 7 + 1 + 5 + 4,
      quota: 10_485_760,
    });
  });

  it('is used as the browser counts, where it does, and then nothing is read', async () => {
    area.getBytesInUse = async () => 1_234;
    const get = vi.spyOn(fakeBrowser.storage.local, 'get');
    expect((await loadStorageUsage()).used).toBe(1_234);
    expect(get).not.toHaveBeenCalled();
    area.getBytesInUse = async () => Promise.reject(new Error('not implemented'));
    expect((await loadStorageUsage()).used).toBe(37);
  });

  it.each([
    ['the manifest lifts the limit', ['storage', 'unlimitedStorage'], 10_485_760, 5e9, 5e9],
    ['the browser has no limit of its own', ['storage'], undefined, 5e9, 5e9],
    ['nothing is known of the disk', ['storage'], undefined, undefined, null],
    ['there is a limit', ['storage'], 10_485_760, 5e9, 10_485_760],
  ])('where %s', async (_what, permissions, quotaBytes, disk, quota) => {
    permitting(...permissions);
    area.QUOTA_BYTES = quotaBytes;
    vi.stubGlobal('navigator', { storage: { estimate: async () => ({ quota: disk }) } });
    expect((await loadStorageUsage()).quota).toBe(quota);
  });
});
