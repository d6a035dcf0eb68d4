import { defineBackground } from 'wxt/utils/define-background';
import { readOpenPages, registerAllowedSites } from '@/utils/browser/allowed-sites';
import { onCommand, onInstalled, onSitesChanged } from '@/utils/browser/events';
import { onHiddenChanged } from '@/utils/browser/hidden-store';
import { readTabNow, storePageOfTab } from '@/utils/browser/match-tab';
import { createMenus, onMenuClicked } from '@/utils/browser/menus';
import { onMessage } from '@/utils/browser/messages';
import { setUpOmnibox } from '@/utils/browser/omnibox';
import { showBadgesAgain } from '@/utils/browser/page-badge';
import { openWelcome } from '@/utils/browser/pages';
import { openPanel } from '@/utils/browser/panel';
import { requestPanelQuery } from '@/utils/browser/panel-query';
import { saveSelection } from '@/utils/browser/selection';
import { loadReadablePatterns } from '@/utils/browser/sites';
import { forgetTabPage, onTabClosed } from '@/utils/browser/tab-pages';
import { type Library, openLibrary } from '@/utils/matching/library';
import { judgePage } from '@/utils/page/judge-page';

/** Wires what the browser tells to what is to be done; every listener stands before the first await. */
export default defineBackground({
  type: 'module',
  main() {
    // Not state but a cache: a worker that was stopped builds it again when it is first needed.
    let opened: Library | undefined;
    const library = () => {
      opened ??= openLibrary();
      return opened;
    };

    onMessage({
      'read-tab': ({ tabId }) => readTabNow(tabId),
      'page-read': async ({ page }, { tabId, frameId }) => {
        if (tabId === undefined || frameId !== 0) return false;
        return storePageOfTab(library(), tabId, judgePage(page));
      },
    });
    onHiddenChanged((measureIds) => void showBadgesAgain(library, measureIds));
    onTabClosed((tabId) => void forgetTabPage(tabId));
    onMenuClicked({
      findRelated(text, tab) {
        void openPanel(tab.windowId ?? 0);
        void requestPanelQuery(text);
      },
      saveSelection({ frameId = 0, selectionText = '' }, tab) {
        if (tab.id !== undefined) void saveSelection({ tabId: tab.id, frameId, text: selectionText, tab });
      },
    });
    onCommand({
      'open-panel': (tab) => void openPanel(tab.windowId ?? 0),
      'save-selection': (tab) => {
        if (tab.id !== undefined) void saveSelection({ tabId: tab.id, frameId: null, text: '', tab });
      },
    });
    setUpOmnibox(library);
    onSitesChanged(async (added) => {
      await registerAllowedSites();
      await readOpenPages(added);
    });
    onInstalled(async (reason) => {
      if (reason === 'install') await openWelcome();
      await createMenus();
      await registerAllowedSites();
      await readOpenPages(await loadReadablePatterns());
    });
  },
});
