/** Sites beyond the listed ones that the reader has allowed for good. */
import { listedHostPatterns } from '../page/listed-hosts';
import { browser } from './api';

/** The match pattern that covers exactly the host of `url`, or null where no extension can be let in. */
export function sitePatternOf(url: string): string | null {
  const { protocol, hostname } = new URL(url);
  return protocol === 'http:' || protocol === 'https:' ? `*://${hostname}/*` : null;
}

/** The host a pattern stands for, to be shown: `*://example.org/*` → `example.org`. */
export function siteOfPattern(pattern: string): string {
  return pattern.replace(/^[^/]*\/\//, '').replace(/\/.*$/s, '');
}

/**
 * Asks the browser for this one host. Call it first thing in a click: a request after an await has lost the
 * gesture. Resolves to whether the reader agreed. The background registers the content script.
 */
export function allowSite(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

export function revokeSite(pattern: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [pattern] });
}

/** Patterns of the sites allowed for good, without the listed ones, in alphabetical order. */
export async function loadAllowedSites(): Promise<string[]> {
  const listed = new Set(listedHostPatterns());
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !listed.has(origin)).sort();
}

/** Whether the listed sites may be read: Firefox lets the reader withhold even those. */
export function mayReadListedSites(): Promise<boolean> {
  return browser.permissions.contains({ origins: listedHostPatterns() });
}

/** Asks again for the listed sites; to be called first thing in a click. */
export function requestListedSites(): Promise<boolean> {
  return browser.permissions.request({ origins: listedHostPatterns() });
}

/** Calls `onChange` whenever access is granted or withdrawn, until `signal` aborts. */
export function watchSites(onChange: () => void, signal?: AbortSignal): void {
  const listener = () => onChange();
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  signal?.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  });
}

/** Patterns of all sites that may be read now, listed or allowed. */
export async function loadReadablePatterns(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** Whether the page at `url` may be read without a click: its site is listed or allowed. */
export async function mayReadSite(url: string | null): Promise<boolean> {
  if (url === null || sitePatternOf(url) === null) return false;
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
