// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { downloadFile, noteBackup, watchLastBackup } from '@/utils/browser/backup-files';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('a file is handed over through a link, which is let go of later', () => {
  vi.useFakeTimers();
  const content = new Blob(['{}']);
  const made = vi.fn(() => 'blob:x');
  const revoked = vi.fn();
  Object.assign(URL, { createObjectURL: made, revokeObjectURL: revoked });
  const clicked: HTMLAnchorElement[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push(this);
  });
  downloadFile(content, '他山备份-20261125.json');
  expect(made).toHaveBeenCalledWith(content);
  expect(clicked.map(({ href, download }) => [href, download])).toEqual([
    ['blob:x', '他山备份-20261125.json'],
  ]);
  expect(document.querySelector('a')).toBeNull();
  expect(revoked).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(revoked).toHaveBeenCalledWith('blob:x');
});

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
