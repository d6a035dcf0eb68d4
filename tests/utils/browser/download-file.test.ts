// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest';
import { downloadFile } from '@/utils/browser/download-file';

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
