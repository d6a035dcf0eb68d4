/** Background: what runs in pages by itself, beside the reader that the manifest names for the listed hosts. */
import { listedHostPatterns } from '../page/listed-hosts';
import { browser } from './api';
import { OVERLAY_SCRIPT, PAGE_SCRIPT } from './inject';
import { loadSettings } from './settings-store';
import { loadAllowedSites, loadReadablePatterns } from './sites';

/** Where WXT puts `entrypoints/selection-button.ts`. */
export const BUTTON_SCRIPT = '/selection-button.js';
/** What draws over pages, and what has it show the margin at once; in this order. */
export const MARGIN_SCRIPTS: (typeof OVERLAY_SCRIPT | '/margin.js')[] = [OVERLAY_SCRIPT, '/margin.js'];

interface PageScript {
  readonly id: string;
  readonly js: string[];
  /** It runs on these sites, and nowhere where there are none. */
  readonly matches: string[];
  readonly excludeMatches?: string[];
  readonly allFrames?: boolean;
  /** Also in frames without an address of their own. */
  readonly matchOriginAsFallback?: boolean;
}

/** What is to run where, by the reader's settings and what may be read. */
async function wantedScripts(): Promise<PageScript[]> {
  const [settings, allowed, readable] = await Promise.all([
    loadSettings(),
    loadAllowedSites(),
    loadReadablePatterns(),
  ]);
  return [
    // A site allowed with all that is under it may hold listed hosts, which the manifest covers.
    { id: 'allowed-sites', js: [PAGE_SCRIPT], matches: allowed, excludeMatches: listedHostPatterns() },
    {
      ...{ id: 'selection-button', js: [BUTTON_SCRIPT], allFrames: true, matchOriginAsFallback: true },
      matches: settings.selectionButton ? readable : [],
    },
    { id: 'margin', js: MARGIN_SCRIPTS, matches: await readableOf(settings.marginSites) },
  ];
}

/** Those of the sites that may be read: access may have been withdrawn since they were chosen. */
export async function readableOf(sites: readonly string[]): Promise<string[]> {
  const may = await Promise.all(sites.map(mayBeRead));
  return sites.filter((_, at) => may[at]);
}

/** Also where the browser takes the pattern for none: one such site is no reason to leave out the others. */
async function mayBeRead(site: string): Promise<boolean> {
  try {
    return await browser.permissions.contains({ origins: [site] });
  } catch {
    return false;
  }
}

/** Not state but a queue: two changes at once would both find a script missing, and both add it. */
let last: Promise<unknown> = Promise.resolve();

/** Brings the registered scripts in line with what is to run now. */
export function registerPageScripts(): Promise<void> {
  const next = last.then(bringInLine);
  last = next.catch(() => undefined);
  return next;
}

async function bringInLine(): Promise<void> {
  const [wanted, registered] = await Promise.all([
    wantedScripts(),
    browser.scripting.getRegisteredContentScripts(),
  ]);
  const known = new Set(registered.map(({ id }) => id));
  const [running, idle] = [
    wanted.filter(({ matches }) => matches.length > 0),
    wanted.filter(({ matches }) => matches.length === 0),
  ];
  const surplus = idle.filter(({ id }) => known.has(id)).map(({ id }) => id);
  const changed = running.filter(({ id }) => known.has(id)).map(asRegistered);
  const added = running.filter(({ id }) => !known.has(id)).map(asRegistered);
  if (surplus.length > 0) await browser.scripting.unregisterContentScripts({ ids: surplus });
  if (changed.length > 0) await browser.scripting.updateContentScripts(changed);
  if (added.length > 0) await browser.scripting.registerContentScripts(added);
}

const asRegistered = (script: PageScript) => ({
  ...script,
  runAt: 'document_idle' as const,
  persistAcrossSessions: true,
});
