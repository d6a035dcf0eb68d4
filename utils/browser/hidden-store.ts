/** Hidden measures in `storage.local`: `hidden:<measure>` for everywhere, `hidden:<measure>@<address>` for a page. */
import {
  type HiddenMeasure,
  hiddenIdOf,
  hiddenIdsOf,
  idsHiding,
  isHiddenBeside,
  parseHiddenMeasure,
} from '../hidden/hidden-measure';
import type { PageMatches } from '../matching/types';
import type { Result } from '../result';
import { browser } from './api';
import {
  type DamagedRecord,
  loadRecords,
  onRecordsChanged,
  removeRecords,
  type StoreFailure,
  saveRecords,
  watchRecords,
} from './record-store';

const PREFIX = 'hidden:';
const keyOf = (hidden: HiddenMeasure) => PREFIX + hiddenIdOf(hidden);

export interface HiddenLibrary {
  /** Newest first. */
  readonly hidden: readonly HiddenMeasure[];
  /** What these were to hide is shown. */
  readonly damaged: readonly DamagedRecord[];
}

export async function loadHidden(): Promise<HiddenLibrary> {
  const { sound, damaged } = await loadRecords(PREFIX, parseUnder);
  return { hidden: sound.sort((a, b) => b.hiddenAt.localeCompare(a.hiddenAt)), damaged };
}

/**
 * What bears on the matches of a page; nothing else is read, however much is stored. A page without matches is asked for
 * like any other: what waits for the answer, the badge, then comes in the order in which it was asked for.
 */
export async function loadHiddenOf(page: PageMatches): Promise<readonly HiddenMeasure[]> {
  const { sound } = await loadRecords(PREFIX, parseUnder, keysOf(page));
  return page.status === 'ready' ? sound.filter((hidden) => isHiddenBeside(hidden, page.page.url)) : sound;
}

function keysOf(page: PageMatches): string[] {
  if (page.status !== 'ready') return [];
  const ids = page.matches.flatMap(({ measureId }) => idsHiding(measureId, page.page.url));
  return [...new Set(ids)].map((id) => PREFIX + id);
}

/** The record, where it is sound and stands under its own key. */
function parseUnder(record: unknown, key: string): HiddenMeasure | null {
  const hidden = parseHiddenMeasure(record);
  return hidden && hiddenIdsOf(hidden).includes(key.slice(PREFIX.length)) ? hidden : null;
}

/** Brings records that an earlier version kept under other keys under their own, by which other addresses of the page find them. */
export async function moveHidden(): Promise<void> {
  const stored = await browser.storage.local.get(null);
  for (const [key, record] of Object.entries(stored)) {
    const hidden = key.startsWith(PREFIX) ? parseUnder(record, key) : null;
    if (hidden === null || key === keyOf(hidden)) continue;
    const isFree = stored[keyOf(hidden)] === undefined;
    const saved = isFree ? await saveRecords({ [keyOf(hidden)]: hidden }) : null;
    // Written before it is removed: whatever happens in between, it is there.
    if (saved?.ok !== false) await removeRecords([key]);
  }
}

/** Hides these; also what undoes showing them again. */
export function hideMeasures(hidden: readonly HiddenMeasure[]): Promise<Result<null, StoreFailure>> {
  return saveRecords(Object.fromEntries(hidden.map((one) => [keyOf(one), one])));
}

/** Shows these again. */
export function showMeasures(hidden: readonly HiddenMeasure[]): Promise<Result<null, StoreFailure>> {
  const keys = hidden.flatMap((one) => hiddenIdsOf(one).map((id) => PREFIX + id));
  return removeRecords(keys);
}

/** Calls `handle` with the ids of measures that are hidden or shown again, in any window. */
export function onHiddenChanged(handle: (measureIds: ReadonlySet<string>) => void): void {
  const measureIn = (key: string) => key.slice(PREFIX.length).split('@', 1)[0] ?? '';
  onRecordsChanged(PREFIX, (keys) => handle(new Set(keys.map(measureIn))));
}

/** Calls `onChange` now and after every change made in any window, until `signal` aborts. */
export function watchHidden(onChange: (library: HiddenLibrary) => void, signal: AbortSignal): void {
  watchRecords(PREFIX, loadHidden, onChange, signal);
}
