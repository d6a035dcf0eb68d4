/** The page the reader is looking at, followed from tab to tab: what popup and panel draw. */
import type { PageMatches } from '../matching/types';
import { isSamePage } from '../page/page-address';
import { browser, type Tab } from './api';
import { readTab } from './read-tab';
import { mayReadSite } from './sites';
import { loadTabPage, type TabPage, watchTabPages } from './tab-pages';

export interface ActivePage {
  readonly tabId: number;
  readonly windowId: number;
  /** Known only where the extension has access to the tab (listed, allowed, or just clicked). */
  readonly url: string | null;
  readonly matches: PageMatches;
}

/**
 * A page that may be read but has not told anything for this long is read anew: it was open before the extension, or
 * it changed its address without changing its text. Milliseconds; twice what a slow page takes to be idle and quiet.
 */
const SILENCE = 3_000;

/** Pages no extension may read, by their scheme; stores of extensions are told only by trying. */
const RESTRICTED =
  /^(?:chrome|edge|about|devtools|view-source|chrome-extension|moz-extension|resource|file):/;

/**
 * What to show of a tab.
 * @param tabUrl its address, null where it may not be known
 * @param mayRead whether the site is listed or allowed, so that a page not yet told of is on its way
 */
export function matchesOfTab(tabUrl: string | null, stored: TabPage | null, mayRead: boolean): PageMatches {
  if (tabUrl !== null && RESTRICTED.test(tabUrl)) return { status: 'unreadable', reason: 'restricted' };
  if (tabUrl === null)
    return stored?.matches.status === 'unreadable'
      ? stored.matches
      : { status: 'unreadable', reason: 'no-access' };
  // One stored without an address was of a page that hid its own: the tab has gone on since.
  if (stored?.url && isSamePage(stored.url, tabUrl)) return stored.matches;
  return mayRead ? { status: 'reading' } : { status: 'unreadable', reason: 'no-access' };
}

async function activePageOf(tab: Tab): Promise<ActivePage | null> {
  if (tab.id === undefined || tab.windowId === undefined) return null;
  const url = tab.url || null;
  const [stored, mayRead] = await Promise.all([loadTabPage(tab.id), mayReadSite(url)]);
  return { tabId: tab.id, windowId: tab.windowId, url, matches: matchesOfTab(url, stored, mayRead) };
}

/** The page in the current window's active tab, or null in a window without tabs. */
export async function loadActivePage(): Promise<ActivePage | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? activePageOf(tab) : null;
}

/**
 * Calls `onChange` now and whenever the active tab, its address or its matches change, until `signal` aborts.
 * Runs only while popup or panel is open: nothing listens to tabs in the background.
 */
export function watchActivePage(onChange: (page: ActivePage | null) => void, signal: AbortSignal): void {
  let latest = 0;
  let silence: ReturnType<typeof setTimeout> | undefined;
  const refresh = async () => {
    const turn = ++latest;
    const page = await loadActivePage();
    if (turn !== latest || signal.aborted) return;
    clearTimeout(silence);
    if (page?.matches.status === 'reading') silence = setTimeout(() => void readTab(page.tabId), SILENCE);
    onChange(page);
  };
  const onTabChanged = () => void refresh();
  browser.tabs.onActivated.addListener(onTabChanged);
  browser.tabs.onUpdated.addListener(onTabChanged);
  watchTabPages(onTabChanged, signal);
  signal.addEventListener('abort', () => {
    clearTimeout(silence);
    browser.tabs.onActivated.removeListener(onTabChanged);
    browser.tabs.onUpdated.removeListener(onTabChanged);
  });
  void refresh();
}
