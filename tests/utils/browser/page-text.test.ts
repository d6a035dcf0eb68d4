import { describe, expect, it, vi } from 'vitest';
import { readPageText, SKELETON_SCRIPT } from '@/utils/browser/page-text';
import { give, PAGE, SKELETON } from './fakes';

const injecting = (result: unknown) => give('scripting', { executeScript: vi.fn(async () => [{ result }]) });

describe('the whole text of a page', () => {
  it('is read by a script in the top frame and judged here', async () => {
    const { executeScript } = injecting(SKELETON);
    const read = await readPageText(7);
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: [SKELETON_SCRIPT] });
    expect(read).toMatchObject({ ok: true, value: { url: PAGE.url, publishedOn: '2024-05-14' } });
    expect(read.ok && read.value.blocks.map(({ text }) => text).join('')).toContain('当场容缺受理');
  });

  it.each([
    ['kept changing under the walk', null],
    ['gave nothing', undefined],
    ['has next to no text', { ...SKELETON, roots: [{ head: SKELETON.roots[0]?.head, content: '' }] }],
  ])('of a page that %s is none', async (_what, result) => {
    injecting(result);
    expect(await readPageText(7)).toEqual({ ok: false, reason: 'no-text' });
  });

  it.each([
    ['Missing host permission for the tab', 'no-access'],
    ['Cannot access a chrome:// URL', 'restricted'],
    ['No tab with id: 7', 'restricted'],
  ])('is not to be had where the browser says “%s”', async (error, reason) => {
    give('scripting', { executeScript: () => Promise.reject(new Error(error)) });
    expect(await readPageText(7)).toEqual({ ok: false, reason });
  });
});
