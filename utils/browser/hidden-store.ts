/** Hidden measures in `storage.local`: `hidden:<measure>` for everywhere, `hidden:<measure>@<address>` for a page. */
import { type HiddenMeasure, hiddenId, hiddenIdOf, parseHiddenMeasure } from '../hidden/hidden-measure';
import type { PageMatches } from '../matching/types';
import type { Result } from '../result';
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
  return (await loadRecords(PREFIX, parseUnder, keysOf(page))).sound;
}

function keysOf(page: PageMatches): string[] {
  if (page.status !== 'ready') return [];
  const ids = page.matches.flatMap(({ measureId }) => [
    hiddenId(measureId, null),
    hiddenId(measureId, page.page.url),
  ]);
  return ids.map((id) => PREFIX + id);
}

/** The record, where it is sound and stands under its own key. */
function parseUnder(record: unknown, key: string): HiddenMeasure | null {
  const hidden = parseHiddenMeasure(record);
  return hidden && keyOf(hidden) === key ? hidden : null;
}

/** Hides these; also what undoes showing them again. */
export function hideMeasures(hidden: readonly HiddenMeasure[]): Promise<Result<null, StoreFailure>> {
  return saveRecords(Object.fromEntries(hidden.map((one) => [keyOf(one), one])));
}

/** Shows these again. */
export function showMeasures(hidden: readonly HiddenMeasure[]): Promise<Result<null, StoreFailure>> {
  return removeRecords(hidden.map(keyOf));
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
