import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { type ActivePage, loadActivePage, matchesOfTab, watchActivePage } from '@/utils/browser/active-page';
import { PAGE_SCRIPT } from '@/utils/browser/inject';
import { saveTabPage, type TabPage } from '@/utils/browser/tab-pages';
import type { PageMatches } from '@/utils/matching/types';
import { give, giveTabs } from './fakes';

const URL_READ = 'http://www.gov.cn/1.htm';
const unreadable = (reason: 'no-access' | 'restricted' | 'no-text'): PageMatches => ({
  status: 'unreadable',
  reason,
});
const READING: PageMatches = { status: 'reading' };
const NO_TEXT = unreadable('no-text');
const storedAt = (url: string | null, matches: PageMatches = NO_TEXT): TabPage => ({ url, matches });

describe('what is shown of a tab', () => {
  it.each<[string, string | null, TabPage | null, boolean, PageMatches]>([
    ['whose page was read', URL_READ, storedAt(URL_READ), true, NO_TEXT],
    ['whose page was read, at another fragment', `${URL_READ}#2`, storedAt(`${URL_READ}#1`), true, NO_TEXT],
    [
      'whose page was read after a click',
      'http://example.org/',
      storedAt('http://example.org/'),
      false,
      NO_TEXT,
    ],
    ['on a listed site, not yet read', URL_READ, null, true, READING],
    ['that went on to another page', URL_READ, storedAt('http://www.gov.cn/2.htm'), true, READING],
    ['that went on to another query', `${URL_READ}?p=2`, storedAt(`${URL_READ}?p=1`), true, READING],
    ['on another site', 'http://example.org/', null, false, unreadable('no-access')],
    [
      'that left a read page for another site',
      'http://example.org/',
      storedAt(URL_READ),
      false,
      unreadable('no-access'),
    ],
    ['of unknown address', null, null, false, unreadable('no-access')],
    ['of unknown address, read before', null, storedAt(URL_READ, READING), false, unreadable('no-access')],
    [
      'of unknown address that refused',
      null,
      storedAt(null, unreadable('restricted')),
      false,
      unreadable('restricted'),
    ],
    [
      'known to have refused',
      URL_READ,
      storedAt(URL_READ, unreadable('restricted')),
      true,
      unreadable('restricted'),
    ],
    [
      'that came here from a page that refused',
      URL_READ,
      storedAt(null, unreadable('restricted')),
      true,
      READING,
    ],
    [
      'that left a page that refused for another site',
      'http://example.org/',
      storedAt(null, unreadable('restricted')),
      false,
      unreadable('no-access'),
    ],
    ['of the browser’s settings', 'chrome://settings', null, false, unreadable('restricted')],
    ['of Edge’s settings', 'edge://settings', null, false, unreadable('restricted')],
    ['of a blank page', 'about:blank', null, false, unreadable('restricted')],
    ['of this extension', 'moz-extension://1/sidepanel.html', null, false, unreadable('restricted')],
    ['of a file', 'file:///tmp/a.html', null, true, unreadable('restricted')],
    ['of a source view', `view-source:${URL_READ}`, storedAt(URL_READ), true, unreadable('restricted')],
  ])('%s', (_tab, url, stored, mayRead, expected) => {
    expect(matchesOfTab(url, stored, mayRead)).toEqual(expected);
  });
});

describe('the active page', () => {
  let tabs: ReturnType<typeof giveTabs>;
  let sent: ReturnType<typeof vi.fn>;
  const watching = () => {
    const pages: (ActivePage | null)[] = [];
    const watch = new AbortController();
    watchActivePage((page) => pages.push(page), watch.signal);
    return { pages, stop: () => watch.abort() };
  };

  beforeEach(() => {
    vi.useFakeTimers();
    tabs = giveTabs();
    sent = vi.fn(async () => [{ frameId: 0 }]);
    give('scripting', { executeScript: sent });
    give('permissions', {
      contains: async ({ origins }: { origins: string[] }) => /gov\.cn/.test(String(origins)),
    });
  });
  afterEach(() => vi.useRealTimers());

  it('is nothing in a window without tabs', async () => {
    expect(await loadActivePage()).toBeNull();
  });

  it('has no address where the browser does not tell it', async () => {
    await tabs.show({ id: 3, windowId: 1 });
    expect(await loadActivePage()).toEqual({
      tabId: 3,
      windowId: 1,
      url: null,
      matches: unreadable('no-access'),
    });
  });

  it('is followed from tab to tab, and to what becomes known of it', async () => {
    await tabs.show({ id: 1, windowId: 1, url: URL_READ });
    const { pages } = watching();
    await vi.advanceTimersByTimeAsync(0);
    await saveTabPage(1, storedAt(URL_READ));
    await vi.advanceTimersByTimeAsync(0);
    await tabs.show({ id: 2, windowId: 1, url: 'http://example.org/' });
    await vi.advanceTimersByTimeAsync(0);
    expect(pages.map((page) => [page?.tabId, page?.matches])).toEqual([
      [1, READING],
      [1, NO_TEXT],
      [2, unreadable('no-access')],
    ]);
  });

  it('is told once where several things change at the same time', async () => {
    await tabs.show({ id: 1, windowId: 1, url: URL_READ });
    const { pages } = watching();
    void fakeBrowser.tabs.onUpdated.trigger(1, {} as never, {} as never);
    void fakeBrowser.tabs.onActivated.trigger({ tabId: 1, windowId: 1 } as never);
    await vi.advanceTimersByTimeAsync(0);
    expect(pages).toHaveLength(1);
  });

  it('is asked to be read again, once, where it stays silent', async () => {
    await tabs.show({ id: 1, windowId: 1, url: URL_READ });
    watching();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.mock.calls).toEqual([[{ target: { tabId: 1 }, files: [PAGE_SCRIPT] }]]);
  });

  it('is left alone where it tells of itself in time', async () => {
    await tabs.show({ id: 1, windowId: 1, url: URL_READ });
    watching();
    await vi.advanceTimersByTimeAsync(1_000);
    await saveTabPage(1, storedAt(URL_READ));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).not.toHaveBeenCalled();
  });

  it('is followed no more, nor asked for, after an abort', async () => {
    await tabs.show({ id: 1, windowId: 1, url: URL_READ });
    const { pages, stop } = watching();
    await vi.advanceTimersByTimeAsync(0);
    stop();
    await tabs.show({ id: 2, windowId: 1, url: URL_READ });
    await saveTabPage(2, storedAt(URL_READ));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(pages).toHaveLength(1);
    expect(sent).not.toHaveBeenCalled();
  });
});
