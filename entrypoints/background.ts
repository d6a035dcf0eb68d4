import { defineBackground } from 'wxt/utils/define-background';
import { onCommand, onInstalled, onSitesChanged } from '@/utils/browser/events';
import { moveHidden, onHiddenChanged } from '@/utils/browser/hidden-store';
import { lendLocks } from '@/utils/browser/lent-locks';
import { storePageOfTab } from '@/utils/browser/match-tab';
import { createMenus, onMenuClicked } from '@/utils/browser/menus';
import { onMessage } from '@/utils/browser/messages';
import { setUpOmnibox } from '@/utils/browser/omnibox';
import { applySettings, enterOpenPages } from '@/utils/browser/open-pages';
import { hideCard, keepCard, marginMarksOf, showMarginsAgain } from '@/utils/browser/overlay';
import { showBadgesAgain } from '@/utils/browser/page-badge';
import { registerPageScripts } from '@/utils/browser/page-scripts';
import { openWelcome } from '@/utils/browser/pages';
import { openPanel } from '@/utils/browser/panel';
import { requestPanelQuery } from '@/utils/browser/panel-query';
import { keepStorageFromPages } from '@/utils/browser/record-store';
import { findRelatedInTab, showRelated } from '@/utils/browser/related-words';
import { saveSelection } from '@/utils/browser/selection';
import { turnOffSelectionButton, turnOnSelectionButton } from '@/utils/browser/selection-setting';
import { onSettingsChanged } from '@/utils/browser/settings-store';
import { loadReadablePatterns } from '@/utils/browser/sites';
import { onKeptMeasuresChanged } from '@/utils/browser/snippet-store';
import { forgetTabPage, onTabClosed } from '@/utils/browser/tab-pages';
import { forgetTakenOut } from '@/utils/browser/taken-out';
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

    void keepStorageFromPages();
    onMessage({
      'page-read': ({ page }, { tabId }) => storePageOfTab(library(), tabId, judgePage(page)),
      'margin-marks': ({ page }) => marginMarksOf(library(), page),
      'keep-card': ({ measureId, kept }, { tabId }) => keepCard(library(), tabId, measureId, kept),
      'hide-card': ({ measureId, hidden }, { tabId }) => hideCard(library(), tabId, measureId, hidden),
      'show-related': ({ text }, frame) => showRelated(library(), frame, text),
      'save-selection': (_, { tabId, frameId }) => saveSelection({ tabId, frameId, text: '', tab: {} }),
      'turn-off-selection-button': (_, { tabId }) => turnOffSelectionButton(tabId),
      'turn-on-selection-button': (_, { tabId }) => turnOnSelectionButton(tabId),
    });
    lendLocks();
    onHiddenChanged((measureIds) => {
      void showBadgesAgain(library, measureIds);
      void showMarginsAgain(measureIds);
    });
    onKeptMeasuresChanged((measureIds) => void showMarginsAgain(measureIds));
    onTabClosed((tabId) => {
      void forgetTabPage(tabId);
      void forgetTakenOut(tabId);
    });
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
      'find-related': (tab) => findRelatedInTab(library, tab),
      'save-selection': (tab) => {
        if (tab.id !== undefined) void saveSelection({ tabId: tab.id, frameId: null, text: '', tab });
      },
    });
    setUpOmnibox(library);
    onSitesChanged(async (added) => {
      await registerPageScripts();
      await enterOpenPages(added);
    });
    onSettingsChanged(async (before) => {
      await registerPageScripts();
      await applySettings(before);
    });
    onInstalled(async (reason) => {
      if (reason === 'install') await openWelcome();
      else await moveHidden();
      await createMenus();
      await registerPageScripts();
      await enterOpenPages(await loadReadablePatterns());
    });
  },
});
