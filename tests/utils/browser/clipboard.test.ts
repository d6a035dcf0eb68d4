import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from '@/utils/browser/clipboard';

afterEach(() => vi.unstubAllGlobals());

it.each([
  [true, async () => {}],
  [false, () => Promise.reject(new DOMException('not allowed', 'NotAllowedError'))],
])('tells whether the text is on the clipboard: %s', async (expected, writeText) => {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect(await copyText('容缺受理')).toBe(expected);
});
