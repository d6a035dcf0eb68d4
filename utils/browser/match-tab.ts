/** Background: from a page that has been read to its badge and to what popup and panel show. */
import type { Library } from '../matching/library';
import { matchesOfPage } from '../matching/page-matches';
import { isSamePage } from '../page/page-address';
import type { PageText } from '../page/page-text';
import { showBadge } from './badge';
import { showPageBadge } from './page-badge';
import { findTab, keepTabPage, loadTabPage, type TabPage } from './tab-pages';

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
