import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { poll, readStoredPage, settledTabState } from '../../scripts/browsers/tab-state.mjs';

describe('polling', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it.each([
    ['at once where it is done at once', [3], 3, 1],
    ['as soon as it is done', [1, 2, 3], 3, 3],
  ])('answers %s', async (_what, answers, expected, times) => {
    const ask = vi.fn(async () => answers.shift());
    const polled = poll(ask, (answer: unknown) => answer === 3, 10_000);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await polled).toBe(expected);
    expect(ask).toHaveBeenCalledTimes(times);
  });

  it('gives the last answer when patience ends', async () => {
    let count = 0;
    const polled = poll(
      async () => ++count,
      () => false,
      1_000,
    );
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await polled).toBe(21);
  });

  it('fails where asking fails', async () => {
    await expect(
      poll(
        () => Promise.reject(new Error('the browser is gone')),
        () => true,
        1_000,
      ),
    ).rejects.toThrow('gone');
  });

  it('waits for a page until it has been read and its icon tells of it', async () => {
    const ready = { stored: { matches: { status: 'ready' } } };
    const states = [
      { title: '他山', stored: null },
      { title: '正在读', stored: { matches: { status: 'reading' } } },
      { title: '正在读', ...ready },
      { title: '他山', ...ready },
      { title: '有关', ...ready },
    ];
    const settled = settledTabState(async () => states.shift(), ['他山', '正在读'], 10_000);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await settled).toEqual({ title: '有关', ...ready });
  });
});

describe('what is stored of a page', () => {
  const TABS = [
    { id: 1, url: 'chrome-extension://1/popup.html' },
    { id: 2, url: 'http://www.gov.cn/1.htm' },
    { id: 3 },
    { id: 4, url: 'moz-extension://1/sidepanel.html' },
  ];
  const giveTabs = (tabs: object[]) => vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(tabs as never);
  beforeEach(async () => {
    vi.stubGlobal('browser', fakeBrowser);
    for (const { id } of TABS) await fakeBrowser.storage.session.set({ [`page:${id}`]: { tab: id } });
  });
  afterEach(() => void vi.unstubAllGlobals());

  it.each([
    ['is found by its address', TABS, 'http://www.gov.cn/1.htm', { tab: 2 }],
    ['is that of the page whose address may not be known', TABS, 'http://example.org/', { tab: 3 }],
    ['is nothing where only the extension has pages', TABS.slice(3), 'http://example.org/', null],
    ['is nothing before the page was read', [{ id: 9 }], 'http://example.org/', null],
    ['is nothing where there is no tab', [], 'http://example.org/', null],
  ])('%s', async (_what, tabs, url, stored) => {
    giveTabs(tabs);
    expect(await readStoredPage(url)).toEqual(stored);
  });

  it('is asked of Chrome by its own name', async () => {
    vi.stubGlobal('browser', undefined);
    vi.stubGlobal('chrome', fakeBrowser);
    giveTabs(TABS);
    expect(await readStoredPage('http://www.gov.cn/1.htm')).toEqual({ tab: 2 });
  });
});
