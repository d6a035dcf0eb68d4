import * as v from 'valibot';
import type { LocatedMeasure } from '../corpus/corpus-measures';
import type { SourcePage } from '../snippets/snippet';

/** Version of the record below; raised with every change of its shape. */
export const HIDDEN_VERSION = 1;

const nonEmpty = v.pipe(v.string(), v.minLength(1));

export const hiddenMeasureSchema = v.object({
  version: v.literal(HIDDEN_VERSION),
  /** With its title, so that it can still be named where a later edition of the corpus has dropped it. */
  measure: v.object({ id: nonEmpty, title: v.string() }),
  /** The page beside which it is not shown, its address without fragment; null: beside any page. */
  page: v.nullable(v.object({ url: nonEmpty, title: v.string() })),
  /** ISO 8601, UTC. */
  hiddenAt: v.pipe(v.string(), v.isoTimestamp()),
});

/** A measure that the reader has called irrelevant, beside one page or everywhere. */
export type HiddenMeasure = v.InferOutput<typeof hiddenMeasureSchema>;

/** The record as a hidden measure, or null where it is not one (or of a newer version). */
export function parseHiddenMeasure(record: unknown): HiddenMeasure | null {
  const parsed = v.safeParse(hiddenMeasureSchema, record);
  return parsed.success ? parsed.output : null;
}

/** The measure as hidden beside a page, or beside any where `page` is null. */
export function createHiddenMeasure(
  { measure: { id, title } }: LocatedMeasure,
  page: Pick<SourcePage, 'url' | 'title'> | null,
  now: Date,
): HiddenMeasure {
  return {
    version: HIDDEN_VERSION,
    measure: { id, title },
    page: page && { url: withoutFragment(page.url), title: page.title },
    hiddenAt: now.toISOString(),
  };
}

/** What one record is kept under: the same measure hidden at the same place has one. Ids of measures hold no `@`. */
export function hiddenId(measureId: string, pageUrl: string | null): string {
  return pageUrl === null ? measureId : `${measureId}@${withoutFragment(pageUrl)}`;
}

/** The id under which this record is kept. */
export const hiddenIdOf = ({ measure, page }: HiddenMeasure): string =>
  hiddenId(measure.id, page?.url ?? null);

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
