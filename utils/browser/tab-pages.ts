/**
 * What is known of each tab's page, in `storage.session` under `page:<tabId>`: the worker may die at any
 * moment, so it holds nothing in memory.
 */
import type { Match, PageMatches } from '../matching/types';
import { browser, type Tab } from './api';

/** A tab's page as last read. `url` is the address it was read at, null where it could not be known. */
export interface TabPage {
  readonly url: string | null;
  readonly matches: PageMatches;
}

/** As it is stored; `savedAt` (milliseconds since 1970) tells which page to forget first. */
interface StoredTabPage extends TabPage {
  readonly savedAt: number;
}

const PREFIX = 'page:';
const keyOf = (tabId: number) => PREFIX + tabId;

/**
 * Stores the page under its tab. Where the session's storage is full (10 MB), pages of other tabs make room, the oldest
 * first: they are read again when their tab is looked at. Rather than nothing, matches are kept without their quotes.
 */
export async function saveTabPage(tabId: number, page: TabPage): Promise<void> {
  const stored = { ...page, savedAt: Date.now() };
  try {
    await setMakingRoom(keyOf(tabId), stored);
  } catch (error) {
    if (!isQuotaError(error)) throw error;
    await browser.storage.session.set({
      [keyOf(tabId)]: { ...stored, matches: withoutQuotes(page.matches) },
    });
  }
}

/** Neither browser has a code for it. */
const isQuotaError = (error: unknown) => /quota/i.test(String(error));

async function setMakingRoom(key: string, page: StoredTabPage): Promise<void> {
  for (;;) {
    try {
      return await browser.storage.session.set({ [key]: page });
    } catch (error) {
      if (!isQuotaError(error) || !(await forgetOldest(key))) throw error;
    }
  }
}

/** Forgets the older half of all pages but one; resolves to whether there were any. */
async function forgetOldest(kept: string): Promise<boolean> {
  const stored = Object.entries(await browser.storage.session.get(null)) as [string, StoredTabPage][];
  const others = stored.filter(([key]) => key.startsWith(PREFIX) && key !== kept);
  const byAge = others.sort(([, a], [, b]) => a.savedAt - b.savedAt).map(([key]) => key);
  await browser.storage.session.remove(byAge.slice(0, Math.ceil(byAge.length / 2)));
  return byAge.length > 0;
}

function withoutQuotes(page: PageMatches): PageMatches {
  if (page.status !== 'ready') return page;
  const bare = (match: Match) => ({ ...match, evidence: match.evidence.map((it) => ({ ...it, quote: '' })) });
  return { ...page, matches: page.matches.map(bare) };
}

export async function loadTabPage(tabId: number): Promise<TabPage | null> {
  const { [keyOf(tabId)]: stored } = await browser.storage.session.get(keyOf(tabId));
  if (stored === undefined) return null;
  const { url, matches } = stored as StoredTabPage;
  return { url, matches };
}

/** The pages that have to do with one of these measures, with the ids of their tabs. */
export async function loadTabPagesOf(
  measureIds: ReadonlySet<string>,
): Promise<[tabId: number, page: TabPage][]> {
  const stored = Object.entries(await browser.storage.session.get(null)) as [string, StoredTabPage][];
  const pages = stored.filter(([key, page]) => key.startsWith(PREFIX) && hasAny(page, measureIds));
  return pages.map(([key, { url, matches }]) => [Number(key.slice(PREFIX.length)), { url, matches }]);
}

function hasAny({ matches: page }: TabPage, measureIds: ReadonlySet<string>): boolean {
  return page.status === 'ready' && page.matches.some(({ measureId }) => measureIds.has(measureId));
}

export async function forgetTabPage(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Stores the page, unless its tab is closed by then: the message of its closing came before, and comes no more. */
export async function keepTabPage(tabId: number, page: TabPage): Promise<void> {
  await saveTabPage(tabId, page);
  if (!(await findTab(tabId))) await forgetTabPage(tabId);
}

/** The tab, or null where it was closed. */
export async function findTab(tabId: number): Promise<Tab | null> {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    return null;
  }
}

/** Calls `onChange` with the tab's id whenever what is known of its page changes, until `signal` aborts. */
export function watchTabPages(onChange: (tabId: number) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    for (const key of Object.keys(changes))
      if (key.startsWith(PREFIX)) onChange(Number(key.slice(PREFIX.length)));
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}

/** Calls `handle` when a tab has been closed. */
export function onTabClosed(handle: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => handle(tabId));
}
