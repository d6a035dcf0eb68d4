/** What fields of kept records are made of. A restored file may hold anything that JSON can say. */
import * as v from 'valibot';

/** Longer than any note, paragraph or page title is; what goes beyond was not made by a reader. UTF-16 units. */
const LONGEST_TEXT = 1_000_000;
/** Addresses end in ids; browsers themselves stop at two million, servers at a few thousand. UTF-16 units. */
const LONGEST_ID = 20_000;
/** Parts of a draft, tags of a snippet, sites. */
const MOST_ITEMS = 10_000;
/** Milliseconds of any date that there is are less (8.64 × 10¹⁵); `1e999` is no number but infinity. */
const FURTHEST = 1e16;

export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));
export const position = v.pipe(v.number(), v.minValue(-FURTHEST), v.maxValue(FURTHEST));
export const listOf = <Item extends v.GenericSchema>(item: Item) =>
  v.pipe(v.array(item), v.maxLength(MOST_ITEMS));

/** ISO 8601, of a day that there is. */
export const time = v.pipe(v.string(), v.isoTimestamp(), v.check(isRealTime));

/** `YYYY-MM-DD`, of a day that there is; what is none is taken for unknown. */
export const dayIfKnown = v.pipe(
  v.nullable(text),
  v.transform((day) => (day !== null && /^\d{4}-\d\d-\d\d$/.test(day) && isRealTime(day) ? day : null)),
);

/** Browsers take the 31st of February for a day in March. */
function isRealTime(said: string): boolean {
  const day = said.slice(0, 'YYYY-MM-DD'.length);
  const at = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(at) && !Number.isNaN(Date.parse(said)) && new Date(at).toISOString().startsWith(day);
}
