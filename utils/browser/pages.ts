/** The extension's own pages and the browser's. */
import { browser, extensionAddress } from './api';

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** The options, where hidden measures are listed. */
export async function openHidden(): Promise<void> {
  await browser.tabs.create({ url: extensionAddress('options.html#hidden') });
}

/** The options, where backups are made and restored. */
export async function openBackup(): Promise<void> {
  await browser.tabs.create({ url: extensionAddress('options.html#backup') });
}

export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: extensionAddress('welcome.html') });
}

/** Shows a search of the compendium in a tab of its own. */
export async function openSearch(query: string): Promise<void> {
  await browser.tabs.create({ url: extensionAddress(`sidepanel.html#search=${encodeURIComponent(query)}`) });
}

/** The library in a tab of its own, at one snippet where its id is given. */
export async function openLibraryPage(snippetId?: string): Promise<void> {
  const at = snippetId === undefined ? '' : `=${encodeURIComponent(snippetId)}`;
  await browser.tabs.create({ url: extensionAddress(`library.html#library${at}`) });
}

/** A draft in a tab of its own. */
export async function openDraftPage(draftId: string): Promise<void> {
  await browser.tabs.create({ url: extensionAddress(`library.html#draft=${encodeURIComponent(draftId)}`) });
}

export async function openAddress(url: string): Promise<void> {
  await browser.tabs.create({ url });
}

/** A keyboard command and the keys set for it, empty where the reader has removed them. */
export interface CommandShortcut {
  readonly name: string;
  readonly keys: string;
}

export async function loadShortcuts(): Promise<CommandShortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}
