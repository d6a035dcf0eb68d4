// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { showNotice } from '@/utils/browser/page-notice';
import { give } from './fakes';

interface Injection {
  target: { tabId: number };
  func: (...args: unknown[]) => void;
  args: unknown[];
}

describe('a notice', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('stands over the page, tells a screen reader, and takes itself away', async () => {
    // Closed to the page; opened here to look inside.
    const attach = vi.spyOn(Element.prototype, 'attachShadow');
    give('scripting', { executeScript: async ({ func, args }: Injection) => func(...args) });
    const before = document.documentElement.childElementCount;
    await showNotice(7, '已收藏 <b>到他山</b>');
    const root = attach.mock.results[0]?.value as ShadowRoot;
    expect(root.mode).toBe('closed');
    expect(root.querySelector('[role=status]')?.textContent).toBe('已收藏 <b>到他山</b>');
    vi.advanceTimersByTime(3_999);
    expect(document.documentElement.childElementCount).toBe(before + 1);
    vi.advanceTimersByTime(1);
    expect(document.documentElement.childElementCount).toBe(before);
  });

  it('uses nothing but what it is given: it runs in the page', async () => {
    const executeScript = vi.fn(async (_injection: Injection) => {});
    give('scripting', { executeScript });
    await showNotice(7, '已收藏到他山');
    const [injection] = executeScript.mock.calls[0] ?? [];
    const alone = new Function('document', 'setTimeout', `return (${injection?.func})(...arguments[2])`);
    expect(() => alone(document, setTimeout, injection?.args)).not.toThrow();
    expect(injection?.target).toEqual({ tabId: 7 });
    vi.runAllTimers();
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
