/** Background: from a page that has been read to its badge and to what popup and panel show. */
import type { Library } from '../matching/library';
import { matchesOfPage } from '../matching/page-matches';
import type { PageMatches } from '../matching/types';
import type { PageText } from '../page/page-text';
import { isSamePage } from '../page/same-page';
import { browser, type Tab } from './api';
import { showBadge } from './badge';
import { injectPageReader } from './inject';
import { showPageBadge } from './page-badge';
import { forgetTabPage, loadTabPage, saveTabPage, type TabPage } from './tab-pages';

/**
 * Matches the page, stores the result under the tab and shows the badge; resolves to whether it says anything new.
 * What comes of a page that its tab has left, or of a tab closed meanwhile, is nothing.
 */
export async function storePageOfTab(library: Library, tabId: number, page: PageText): Promise<boolean> {
  const tab = await findTab(tabId);
  if (!tab || (tab.url && !isSamePage(tab.url, page.url))) return false;
  const matches = matchesOfPage(library.index, page);
  const isNew = !isSame({ url: page.url, matches }, await loadTabPage(tabId));
  const shown = showPageBadge(library, tabId, matches);
  try {
    if (isNew) await keepTabPage(tabId, { url: page.url, matches });
  } catch (error) {
    // A badge that panel and popup know nothing of would lead nowhere.
    await shown;
    await showBadge(tabId, { status: 'reading' }, []);
    throw error;
  }
  await shown;
  return isNew;
}

const isSame = (one: TabPage, other: TabPage | null) => JSON.stringify(one) === JSON.stringify(other);

/** Stores the page, unless its tab is closed by then: the message of its closing came before, and comes no more. */
async function keepTabPage(tabId: number, page: TabPage): Promise<void> {
  await saveTabPage(tabId, page);
  if (!(await findTab(tabId))) await forgetTabPage(tabId);
}

/** Reads a tab with whatever access there is; where there is none, stores why. */
export async function readTabNow(tabId: number): Promise<void> {
  const injected = await injectPageReader(tabId);
  if (injected.ok) return;
  const tab = await findTab(tabId);
  if (!tab) return;
  const matches: PageMatches = { status: 'unreadable', reason: injected.reason };
  await keepTabPage(tabId, { url: tab.url || null, matches });
  await showBadge(tabId, matches, []);
}

/** The tab, or null where it was closed. */
async function findTab(tabId: number): Promise<Tab | null> {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    return null;
  }
}
