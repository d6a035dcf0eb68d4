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

const PREFIX = 'setting:';
const keyOf = (name: keyof Settings) => PREFIX + name;

/** Each setting as stored, or its default where there is none, or one that is damaged or of a newer version. */
export async function loadSettings(): Promise<Settings> {
  const [button, sites, form] = [keyOf('selectionButton'), keyOf('marginSites'), keyOf('copyForm')];
  const stored = await browser.storage.local.get([button, sites, form]);
  return {
    selectionButton: v.is(BUTTON, stored[button]) ? stored[button].value : true,
    marginSites: v.is(SITES, stored[sites]) ? stored[sites].value : [],
    copyForm: v.is(FORM, stored[form]) ? stored[form].value : 'plain',
  };
}

/** Stores this one setting; the others stay as they are. */
export function saveSetting<Name extends keyof Settings>(
  name: Name,
  value: Settings[Name],
): Promise<Result<null, StoreFailure>> {
  return saveRecords({ [keyOf(name)]: { version: SETTINGS_VERSION, value } });
}

/** Calls `handle` when a setting has changed, in any window. */
export function onSettingsChanged(handle: (changed: ReadonlySet<keyof Settings>) => Promise<void>): void {
  onRecordsChanged(PREFIX, (keys) => {
    void handle(new Set(keys.map((key) => key.slice(PREFIX.length) as keyof Settings)));
  });
}

/** Calls `onChange` now and after every change made in any window, until `signal` aborts. */
export function watchSettings(onChange: (settings: Settings) => void, signal: AbortSignal): void {
  watchRecords(PREFIX, loadSettings, onChange, signal);
}
