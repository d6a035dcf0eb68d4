import { browser, type MenuClick, type Tab } from './api';
import { t } from './i18n';

const FIND_RELATED = 'find-related';
const SAVE_SELECTION = 'save-selection';

/** Creates the menu on selected text anew; to be called when the extension was installed or updated. */
export async function createMenus(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: FIND_RELATED, title: t('menuFindRelated'), contexts: ['selection'] });
  browser.contextMenus.create({ id: SAVE_SELECTION, title: t('menuSaveSelection'), contexts: ['selection'] });
}

export interface MenuActions {
  /** Called inside the click, so that the panel may be opened. */
  findRelated(text: string, tab: Tab): void;
  saveSelection(info: MenuClick, tab: Tab): void;
}

export function onMenuClicked(actions: MenuActions): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (!tab) return;
    if (info.menuItemId === FIND_RELATED) actions.findRelated(info.selectionText ?? '', tab);
    if (info.menuItemId === SAVE_SELECTION) actions.saveSelection(info, tab);
  });
}
