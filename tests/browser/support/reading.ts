/** What a reader of a page comes to see, asked of the real browser. */
import type { PageMatches } from '@/utils/matching/types';
import { PATIENCE, poll } from '../../../scripts/browsers/tab-state.mjs';
import type { BrowserPage, Driver } from './launch';
import { storedIn } from './storage';

export { PATIENCE };

export interface TabState {
  readonly badge: string;
  readonly title: string;
  readonly stored: { readonly url: string | null; readonly matches: PageMatches } | null;
}

/** The page's state once it has been read. */
export async function readState(driver: Driver, page: BrowserPage): Promise<TabState> {
  return (await driver.readPage(page)) as TabState;
}

/** The page's state once it is as wanted; fails with the state it stayed in. */
export async function stateWhen(
  driver: Driver,
  page: BrowserPage,
  isAsWanted: (state: TabState) => boolean,
): Promise<TabState> {
  const state = (await poll(() => driver.tabState(page), isAsWanted, PATIENCE)) as TabState;
  if (!isAsWanted(state)) throw new Error(`the page stayed as ${JSON.stringify(state).slice(0, 500)}`);
  return state;
}

/** Whether the page has been read and its badge stands: the two are written at once, in no order. */
export const isNoticed = ({ badge, stored }: TabState): boolean => badge !== '' && stored !== null;

/** The matches of a page that has been read; fails where it has none to give. */
export function readyOf({ stored }: TabState): PageMatches & { status: 'ready' } {
  if (stored?.matches.status !== 'ready') throw new Error(`not ready: ${JSON.stringify(stored)}`);
  return stored.matches;
}

/** Everything in `storage.local` that is a kept snippet. */
export async function keptRecords(driver: Driver): Promise<Record<string, unknown>[]> {
  const all = (await storedIn(driver, 'local')) as Record<string, Record<string, unknown>>;
  return Object.entries(all)
    .filter(([key]) => key.startsWith('snippet:'))
    .map(([, record]) => record);
}
