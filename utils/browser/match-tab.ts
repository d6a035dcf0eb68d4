/** Background: from a page that has been read to its badge and to what popup and panel show. */
import type { Library } from '../matching/library';
import { matchPage } from '../matching/match-page';
import type { PageMatches } from '../matching/types';
import { MIN_PAGE_CHARACTERS, type PageText, summaryOf } from '../page/page-text';
import { browser, type Tab } from './api';
import { showBadge } from './badge';
import { injectPageReader } from './inject';
import { saveTabPage } from './tab-pages';

/** Titles of this many best matches are named when the pointer rests on the icon. */
const TITLES_IN_ICON = 3;

/** What a page's text comes to. */
export function matchesOfPage(library: Library, page: PageText): PageMatches {
  const summary = summaryOf(page);
  if (summary.characters < MIN_PAGE_CHARACTERS) return { status: 'unreadable', reason: 'no-text' };
  return { status: 'ready', page: summary, matches: matchPage(library.index, page) };
}

/** Matches the page, shows the badge and stores the result under the tab. */
export async function storePageOfTab(library: Library, tabId: number, page: PageText): Promise<void> {
  const matches = matchesOfPage(library, page);
  const best = matches.status === 'ready' ? matches.matches.slice(0, TITLES_IN_ICON) : [];
  const titles = best.map(({ measureId }) => library.measures.get(measureId)?.measure.title ?? '');
  await Promise.all([saveTabPage(tabId, { url: page.url, matches }), showBadge(tabId, matches, titles)]);
}

/** Reads a tab with whatever access there is; where there is none, stores why. */
export async function readTabNow(tabId: number): Promise<void> {
  const injected = await injectPageReader(tabId);
  if (injected.ok) return;
  const tab = await findTab(tabId);
  if (!tab) return;
  const matches: PageMatches = { status: 'unreadable', reason: injected.reason };
  await Promise.all([saveTabPage(tabId, { url: tab.url || null, matches }), showBadge(tabId, matches, [])]);
}

/** The tab, or null where it was closed meanwhile: what is stored of it then would never be forgotten. */
async function findTab(tabId: number): Promise<Tab | null> {
  try {
    return await browser.tabs.get(tabId);
  } catch {
    return null;
  }
}
