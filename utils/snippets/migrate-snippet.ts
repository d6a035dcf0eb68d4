/**
 * Records of older versions, brought up one version at a time. Nothing is written back: a record is brought up whenever
 * it is read, and stored in the new shape when it is next edited, so that a step that fails loses nothing.
 */
import { isFields } from '../is-fields';

type Fields = Readonly<Record<string, unknown>>;

/** The same record in the shape of the next version. What it cannot make sense of, reading the record refuses. */
type Step = (record: Fields) => Fields;

/** By the version a step starts from. */
const STEPS: ReadonlyMap<unknown, Step> = new Map([[1, withNotesAndOrder]]);

/**
 * The record in the shape of the newest version that steps lead to. What has no step, a newer version or no record at all,
 * comes back as it is.
 */
export function migrateSnippet(record: unknown, steps: ReadonlyMap<unknown, Step> = STEPS): unknown {
  let current = record;
  while (isFields(current)) {
    const step = steps.get(current.version);
    if (step === undefined) break;
    current = step(current);
  }
  return current;
}

/** 1 → 2: notes, tags, folders, an order by hand (the newest first, as it was shown), topics of measures. */
function withNotesAndOrder(record: Fields): Fields {
  const { measure } = record;
  return {
    ...record,
    ...{ version: 2, note: '', tags: [], folderId: null, position: -Date.parse(String(record.savedAt)) },
    ...(isFields(measure) && { measure: { ...measure, topics: [] } }),
  };
}
