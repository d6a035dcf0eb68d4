/** Background: keeps the content script registered on just the sites the reader has allowed. */
import { listedHostPatterns } from '../page/listed-hosts';
import { browser } from './api';
import { injectPageReader, PAGE_SCRIPT } from './inject';
import { loadAllowedSites } from './sites';

const SCRIPT_ID = 'allowed-sites';

/** Brings the registration in line with what is allowed now. */
export async function registerAllowedSites(): Promise<void> {
  const matches = await loadAllowedSites();
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
    return;
  }
  const script = {
    ...{ id: SCRIPT_ID, matches, js: [PAGE_SCRIPT], runAt: 'document_idle' as const },
    // A site allowed with all that is under it may hold listed hosts, which the manifest covers.
    excludeMatches: listedHostPatterns(),
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

/** Reads the pages of these sites that are open already: they were loaded before access was given. */
export async function readOpenPages(patterns: string[]): Promise<void> {
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? undefined : injectPageReader(id))));
}
