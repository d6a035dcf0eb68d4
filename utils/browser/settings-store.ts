/** What the reader has chosen, in `storage.local`, one key a setting, so that two windows never overwrite each other's. */
import type { Result } from '../result';
import { SETTING_NAMES, SETTINGS_VERSION, type Settings, settingsFrom } from '../settings';
import { browser } from './api';
import { onRecordsChanged, type StoreFailure, saveRecords, watchRecords } from './record-store';

const PREFIX = 'setting:';
const keyOf = (name: keyof Settings) => PREFIX + name;

/** Each setting as stored, or its default where there is none, or one that is damaged or of a newer version. */
export async function loadSettings(): Promise<Settings> {
  return parseSettings(await browser.storage.local.get(SETTING_NAMES.map(keyOf)));
}

/** The settings in records by their keys. */
const parseSettings = (records: Readonly<Record<string, unknown>>): Settings =>
  settingsFrom((name) => records[keyOf(name)]);

/** Stores this one setting; the others stay as they are. */
export function saveSetting<Name extends keyof Settings>(
  name: Name,
  value: Settings[Name],
): Promise<Result<null, StoreFailure>> {
  return saveRecords({ [keyOf(name)]: { version: SETTINGS_VERSION, value } });
}

/** Calls `handle` when settings have changed, in any window, with just these as they were before. */
export function onSettingsChanged(handle: (before: Partial<Settings>) => Promise<void>): void {
  onRecordsChanged(PREFIX, (keys, before) => {
    const settings = Object.entries(parseSettings(before));
    void handle(Object.fromEntries(settings.filter(([name]) => keys.includes(PREFIX + name))));
  });
}

/** Calls `onChange` now and after every change made in any window, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  watchRecords(PREFIX, loadSettings, onChange, signal);
}
