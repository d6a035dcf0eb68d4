/** What the reader has chosen: each setting a record of its own, judged wherever one is read or restored. */
import * as v from 'valibot';
import { listOf } from './record-shape';
import { CITATION_FORMS, type CitationForm } from './snippets/citation-forms';

/** Version of the records; raised with every change of the shape of one. */
export const SETTINGS_VERSION = 1;

export interface Settings {
  /** Whether a button stands beside what is selected on a page. */
  readonly selectionButton: boolean;
  /** Match patterns of the sites where measures always stand in the margin. */
  readonly marginSites: readonly string[];
  /** The form last copied in. */
  readonly copyForm: CitationForm;
}

/** A host, or all that are under it, as browsers take it in a pattern: no browser registers scripts for anything else. */
const PATTERN =
  /^(?:\*|https?):\/\/(?:\*\.)?(?:[a-z0-9_-]{1,63}\.){0,20}[a-z0-9_-]{1,63}(?::\d{1,5})?\/\*$|^(?:\*|https?):\/\/\[[0-9a-f:.]{2,45}\]\/\*$/;

const SHAPES: { readonly [Name in keyof Settings]: v.GenericSchema<unknown, Settings[Name]> } = {
  selectionButton: v.boolean(),
  marginSites: listOf(v.pipe(v.string(), v.regex(PATTERN))),
  copyForm: v.picklist(CITATION_FORMS),
};

const DEFAULTS: Settings = { selectionButton: true, marginSites: [], copyForm: 'plain' };

export const SETTING_NAMES = Object.keys(SHAPES) as (keyof Settings)[];

/** Whether this edition has a setting of that name. */
export const isSetting = (name: string): name is keyof Settings => Object.hasOwn(SHAPES, name);

/** The record as this setting, or null where it is not one (or of a newer version). */
export function parseSetting<Name extends keyof Settings>(
  name: Name,
  record: unknown,
): { readonly value: Settings[Name] } | null {
  const shape = v.object({ version: v.literal(SETTINGS_VERSION), value: SHAPES[name] });
  const parsed = v.safeParse(shape, record);
  return parsed.success ? { value: parsed.output.value as Settings[Name] } : null;
}

/** All settings, each as `recordOf` has it, or its default where there is none or none that can be read. */
export function settingsFrom(recordOf: (name: keyof Settings) => unknown): Settings {
  const settingOf = <Name extends keyof Settings>(name: Name) =>
    (parseSetting(name, recordOf(name)) ?? { value: DEFAULTS[name] }).value;
  return {
    selectionButton: settingOf('selectionButton'),
    marginSites: settingOf('marginSites'),
    copyForm: settingOf('copyForm'),
  };
}
