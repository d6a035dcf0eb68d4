import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { storedRecords } from '@/utils/browser/backup-records';
import type { Locks } from '@/utils/browser/record-lock';

const STORED = { 'snippet:a': { version: 2 }, 'setting:b': 1, 'backup:last': 'x', other: 2 };

describe('the stored records', () => {
  it('are those that belong in a backup, all or some', async () => {
    await fakeBrowser.storage.local.set(STORED);
    const store = storedRecords();
    expect(await store.read()).toEqual({ ok: true, value: { 'snippet:a': { version: 2 }, 'setting:b': 1 } });
    expect(await store.read(['setting:b', 'setting:c'])).toEqual({ ok: true, value: { 'setting:b': 1 } });
    expect(await store.read([])).toEqual({ ok: true, value: {} });
  });

  it('are written and removed', async () => {
    await fakeBrowser.storage.local.set(STORED);
    const store = storedRecords();
    expect(await store.write({ 'snippet:c': 'new' })).toEqual({ ok: true, value: null });
    expect(await store.remove(['snippet:a'])).toEqual({ ok: true, value: null });
    const { 'snippet:a': _removed, ...left } = STORED;
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ ...left, 'snippet:c': 'new' });
  });

  it('that the browser cannot read or write are a failure, not an error', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('IO error'));
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const store = storedRecords();
    expect(await store.read()).toEqual({ ok: false, reason: 'storage-failed' });
    expect(await store.write({ 'setting:a': 1 })).toEqual({ ok: false, reason: 'storage-full' });
  });

  it('are had alone under the locks of all kinds, always in the same order', async () => {
    const asked: string[] = [];
    const locks: Locks = {
      request: (name, { mode }, act) => {
        asked.push(`${name} ${mode}`);
        return act();
      },
    };
    expect(await storedRecords(locks).alone(async () => asked.length)).toEqual({ ok: true, value: 5 });
    expect(asked).toEqual(
      ['snippet:', 'folder:', 'draft:', 'hidden:', 'setting:'].map((prefix) => `${prefix} exclusive`),
    );
  });
});
