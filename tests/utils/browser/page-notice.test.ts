// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { showNotice } from '@/utils/browser/page-notice';
import { give } from './fakes';

interface Injection {
  target: { tabId: number };
  files?: string[];
  func?: (...args: unknown[]) => void;
  args?: unknown[];
}

describe('a notice', () => {
  it('is drawn by a script of its own, with what takes it back', async () => {
    const executeScript = vi.fn(async (_injection: Injection) => {});
    give('scripting', { executeScript });
    const undo = { label: '撤销', message: { type: 'turn-on-selection-button' } } as const;
    await showNotice(7, '不再显示按钮', undo);
    const [[script], [call]] = executeScript.mock.calls as unknown as [[Injection], [Injection]];
    expect(script).toEqual({ target: { tabId: 7 }, files: ['/notice.js'] });
    // It runs in the page: it can use nothing but what it is given.
    const drawn = vi.fn();
    new Function('globalThis', `(${call.func})(...arguments[1])`)({ tashanNotice: drawn }, call.args);
    expect(drawn).toHaveBeenCalledExactlyOnceWith('不再显示按钮', undo);
  });
});

describe('a notice where no script may enter', () => {
  const DURATION = 4_000;
  const icon = async () => [
    await fakeBrowser.action.getBadgeText({ tabId: 7 }),
    await fakeBrowser.action.getTitle({ tabId: 7 }),
  ];

  beforeEach(async () => {
    vi.useFakeTimers();
    give('scripting', { executeScript: () => Promise.reject(new Error('Cannot access a chrome:// URL')) });
    await fakeBrowser.action.setBadgeText({ tabId: 7, text: '5' });
    await fakeBrowser.action.setTitle({ tabId: 7, title: '5 条相关' });
  });
  afterEach(() => void vi.useRealTimers());

  it('is the title of the icon, with a mark on the badge, for as long as it would stand over a page', async () => {
    const shown = showNotice(7, '已收藏到他山');
    await vi.advanceTimersByTimeAsync(DURATION - 1);
    expect(await icon()).toEqual(['!', '已收藏到他山']);
    await vi.advanceTimersByTimeAsync(1);
    await shown;
    expect(await icon()).toEqual(['5', '5 条相关']);
  });

  it('gives way to what the page has come to meanwhile', async () => {
    const shown = showNotice(7, '已收藏到他山');
    await vi.advanceTimersByTimeAsync(1_000);
    await fakeBrowser.action.setBadgeText({ tabId: 7, text: '8' });
    await fakeBrowser.action.setTitle({ tabId: 7, title: '8 条相关' });
    await vi.advanceTimersByTimeAsync(DURATION);
    await shown;
    expect(await icon()).toEqual(['8', '8 条相关']);
  });

  it('after another leaves no mark behind', async () => {
    const first = showNotice(7, '已收藏到他山');
    await vi.advanceTimersByTimeAsync(1_000);
    const second = showNotice(7, '先选中一段文字，再收藏');
    await vi.advanceTimersByTimeAsync(2 * DURATION);
    await Promise.all([first, second]);
    expect(await icon()).toEqual(['5', '5 条相关']);
  });

  it('is given up on where the tab is gone', async () => {
    vi.spyOn(fakeBrowser.action, 'setTitle').mockRejectedValueOnce(new Error('No tab with id: 7.'));
    await expect(showNotice(7, '已收藏到他山')).resolves.toBeUndefined();
  });
});
