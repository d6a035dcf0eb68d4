/** Background: the measures related to just the words that are selected, beside them in the page. */
import type { Library } from '../matching/library';
import type { Tab } from './api';
import { t } from './i18n';
import { relatedCards, showRelatedCards } from './overlay';
import { showNotice } from './page-notice';
import { openPanel } from './panel';
import { requestPanelQuery } from './panel-query';
import { readSelectionOf } from './read-selections';
import { sitePatternOf } from './sites';

interface Frame {
  readonly tabId: number;
  readonly frameId: number;
}

/** Shows the measures related to these words in the frame they stand in; resolves to whether the page let that be done. */
export async function showRelated(library: Library, frame: Frame, words: string): Promise<boolean> {
  return showRelatedCards(frame, await relatedCards(library, words), words);
}

/**
 * Shows what is related to the tab's selection; where no script may enter, the panel's search, which must be opened
 * inside the key press.
 */
export function findRelatedInTab(library: () => Library, { id, url, windowId }: Tab): void {
  if (id !== undefined && url && sitePatternOf(url) !== null) return void showRelatedToSelection(library, id);
  void openPanel(windowId ?? 0);
  void requestPanelQuery('');
}

async function showRelatedToSelection(library: () => Library, tabId: number): Promise<void> {
  const selected = await readSelectionOf(tabId, null);
  if (!selected) return showNotice(tabId, t(selected === null ? 'noticeNoWords' : 'noticeWordsUnreadable'));
  const { frameId, reading } = selected;
  const isShown = await showRelated(library(), { tabId, frameId }, reading.selector.exact);
  if (!isShown) await showNotice(tabId, t('noticeWordsUnreadable'));
}
