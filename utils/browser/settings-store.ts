/** What the reader has chosen, in `storage.local`, one key a setting, so that two windows never overwrite each other's. */
import * as v from 'valibot';
import type { Result } from '../result';
import { CITATION_FORMS, type CitationForm } from '../snippets/citation-forms';
import { browser } from './api';
import { onRecordsChanged, type StoreFailure, saveRecords, watchRecords } from './record-store';

/** Version of the records below; raised with every change of the shape of one. */
const SETTINGS_VERSION = 1;

export interface Settings {
  /** Whether a button stands beside what is selected on a page. */
  readonly selectionButton: boolean;
  /** Match patterns of the sites where measures always stand in the margin. */
  readonly marginSites: readonly string[];
  /** The form last copied in. */
  readonly copyForm: CitationForm;
}

const version = v.literal(SETTINGS_VERSION);
const BUTTON = v.object({ version, value: v.boolean() });
const SITES = v.object({ version, value: v.array(v.pipe(v.string(), v.minLength(1))) });
const FORM = v.object({ version, value: v.picklist(CITATION_FORMS) });

const NAMES = ['selectionButton', 'marginSites', 'copyForm'] as const;

const PREFIX = 'setting:';
const keyOf = (name: keyof Settings) => PREFIX + name;

/** Each setting as stored, or its default where there is none, or one that is damaged or of a newer version. */
export async function loadSettings(): Promise<Settings> {
  return parseSettings(await browser.storage.local.get(NAMES.map(keyOf)));
}

/** The settings in records by their keys. */
function parseSettings(records: Readonly<Record<string, unknown>>): Settings {
  const [button, sites, form] = NAMES.map((name) => records[keyOf(name)]);
  return {
    selectionButton: v.is(BUTTON, button) ? button.value : true,
    marginSites: v.is(SITES, sites) ? sites.value : [],
    copyForm: v.is(FORM, form) ? form.value : 'plain',
  };
}

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
