import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { noteBackup, watchLastBackup } from '@/utils/browser/last-backup';

describe('the last backup', () => {
  const watch = () => {
    const seen = vi.fn();
    const watching = new AbortController();
    watchLastBackup(seen, watching.signal);
    return { seen, watching };
  };

  it('is told when one is made, in whatever window', async () => {
    const { seen } = watch();
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith(null));
    await noteBackup(new Date('2026-11-25T08:00:00.000Z'));
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith('2026-11-25T08:00:00.000Z'));
  });

  it.each([[5], ['yesterday'], [null]])('is none where storage says %j', async (said) => {
    await fakeBrowser.storage.local.set({ 'backup:last': said });
    const { seen } = watch();
    await vi.waitFor(() => expect(seen).toHaveBeenCalledWith(null));
  });
});
