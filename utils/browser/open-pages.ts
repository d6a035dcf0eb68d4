/** Background: brings what runs in pages into those that are open already, and takes it out again. */
import type { Settings } from '../settings';
import { browser } from './api';
import { injectPageReader } from './inject';
import { setMarginShown } from './overlay';
import { BUTTON_SCRIPT, MARGIN_SCRIPTS, readableOf } from './page-scripts';
import { loadSettings } from './settings-store';
import { loadReadablePatterns } from './sites';

/**
 * Enters the pages of these sites: they were loaded before access was given, or by an older copy of the extension. They
 * are read, and get what the reader has chosen to have on them.
 */
export async function enterOpenPages(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const { selectionButton, marginSites } = await loadSettings();
  await inTabs(patterns, injectPageReader);
  if (selectionButton) await inTabs(patterns, addButton);
  await inTabs(await readableOf(marginSites), addMargin);
}

/** Lets the pages that are open follow settings that have changed, each given as it was before. */
export async function applySettings(before: Partial<Settings>): Promise<void> {
  const { selectionButton, marginSites } = await loadSettings();
  if (before.selectionButton !== undefined)
    await inTabs(await loadReadablePatterns(), selectionButton ? addButton : removeButton);
  if (before.marginSites === undefined) return;
  const removed = before.marginSites.filter((site) => !marginSites.includes(site));
  await inTabs(await readableOf(removed), removeMargin);
  await inTabs(await readableOf(marginSites), addMargin);
}

/** Does this in every tab of the sites; one that refuses does not keep it from the others. */
async function inTabs(patterns: string[], act: (tabId: number) => Promise<unknown>): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  await Promise.allSettled(tabs.map(({ id }) => (id === undefined ? undefined : act(id))));
}

const addButton = (tabId: number) =>
  browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [BUTTON_SCRIPT] });

const removeButton = (tabId: number) =>
  browser.scripting.executeScript({ target: { tabId, allFrames: true }, func: endButton });

const removeMargin = (tabId: number) => setMarginShown(tabId, false);

const addMargin = (tabId: number) =>
  browser.scripting.executeScript({ target: { tabId }, files: MARGIN_SCRIPTS });

/** Runs in the page, so it can use nothing from this module. */
function endButton(): void {
  const { tashanSelectionButton: ending } = globalThis as { tashanSelectionButton?: unknown };
  if (ending instanceof AbortController) ending.abort();
}
