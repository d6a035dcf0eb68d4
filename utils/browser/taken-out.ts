/**
 * Background: what was taken out of the library from cards in a tab, in `storage.session` until the tab is closed. Kept
 * there again it has its note, tags and place, so that no slip of the hand loses them.
 */
import { parseSnippet, type Snippet } from '../snippets/snippet';
import { browser } from './api';
import { loadSnippet, removeSnippet } from './snippet-store';

const keysUnder = (tabId: number) => `taken-out:${tabId}:`;

/** Takes the snippet out of the library; resolves to whether that worked. */
export async function takeOut(tabId: number, id: string): Promise<boolean> {
  const snippet = await loadSnippet(id);
  if (snippet) await browser.storage.session.set({ [keysUnder(tabId) + id]: snippet });
  return (await removeSnippet(id)).ok;
}

/** The snippet as it was when it was taken out in this tab; null where it was not. */
export async function loadTakenOut(tabId: number, id: string): Promise<Snippet | null> {
  const key = keysUnder(tabId) + id;
  return parseSnippet((await browser.storage.session.get(key))[key]);
}

/** To be called once the tab is closed. */
export async function forgetTakenOut(tabId: number): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(keysUnder(tabId))));
}
