/** Background: the badge of a page counts what the reader has not hidden, and follows what is hidden. */
import { visiblePage } from '../hidden/visible-matches';
import type { Library } from '../matching/library';
import type { PageMatches } from '../matching/types';
import { isSamePage } from '../page/page-address';
import { browser } from './api';
import { showBadge } from './badge';
import { loadHiddenOf } from './hidden-store';
import { loadTabPagesOf, type TabPage } from './tab-pages';

/** Titles of this many best matches are named when the pointer rests on the icon. */
const TITLES_IN_ICON = 3;

/** Shows on the tab's icon what is known of its page, less what is hidden. */
export async function showPageBadge(library: Library, tabId: number, page: PageMatches): Promise<void> {
  const hidden = await loadHiddenOf(page);
  const visible = visiblePage(page, hidden);
  const best = visible.status === 'ready' ? visible.matches.slice(0, TITLES_IN_ICON) : [];
  const titles = best.map(({ measureId }) => library.measures.get(measureId)?.measure.title ?? '');
  await showBadge(tabId, visible, titles, hidden.length > 0);
}

/** Shows the badge anew of every tab whose page has to do with one of these measures. */
export async function showBadgesAgain(
  openLibrary: () => Library,
  measureIds: ReadonlySet<string>,
): Promise<void> {
  await Promise.all(
    (await loadTabPagesOf(measureIds)).map(async ([tabId, page]) => {
      if (await isStillShown(tabId, page)) await showPageBadge(openLibrary(), tabId, page.matches);
    }),
  );
}

/** A tab that has gone on keeps its page until the next is read; the badge went with the page. */
async function isStillShown(tabId: number, { url }: TabPage): Promise<boolean> {
  try {
    const tab = await browser.tabs.get(tabId);
    return url !== null && tab.url !== undefined && isSamePage(url, tab.url);
  } catch {
    return false;
  }
}
