/**
 * What is known of each tab's page, in `storage.session` under `page:<tabId>`: the worker may die at any
 * moment, so it holds nothing in memory.
 */
import type { PageMatches } from '../matching/types';
import { browser } from './api';

/** A tab's page as last read. `url` is the address it was read at, null where it could not be known. */
export interface TabPage {
  readonly url: string | null;
  readonly matches: PageMatches;
}

const keyOf = (tabId: number) => `page:${tabId}`;

export async function saveTabPage(tabId: number, page: TabPage): Promise<void> {
  await browser.storage.session.set({ [keyOf(tabId)]: page });
}

export async function loadTabPage(tabId: number): Promise<TabPage | null> {
  const stored = await browser.storage.session.get(keyOf(tabId));
  return (stored[keyOf(tabId)] as TabPage | undefined) ?? null;
}

export async function forgetTabPage(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/** Calls `onChange` with the tab's id whenever what is known of its page changes, until `signal` aborts. */
export function watchTabPages(onChange: (tabId: number) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    for (const key of Object.keys(changes)) if (key.startsWith('page:')) onChange(Number(key.slice(5)));
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
}

/** Calls `handle` when a tab has been closed. */
export function onTabClosed(handle: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => handle(tabId));
}
