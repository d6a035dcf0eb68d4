/** Popup and panel: reads a tab that nobody has told of. */
import type { PageMatches } from '../matching/types';
import { showBadge } from './badge';
import { injectPageReader } from './inject';
import { findTab, keepTabPage } from './tab-pages';

/** Reads a tab with whatever access there is: what it says arrives in the background. Where there is none, stores why. */
export async function readTab(tabId: number): Promise<void> {
  const injected = await injectPageReader(tabId);
  if (injected.ok) return;
  const tab = await findTab(tabId);
  if (!tab) return;
  const matches: PageMatches = { status: 'unreadable', reason: injected.reason };
  await keepTabPage(tabId, { url: tab.url || null, matches });
  await showBadge(tabId, matches, []);
}
