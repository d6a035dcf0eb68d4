import * as v from 'valibot';
import type { LocatedMeasure } from '../corpus/corpus-measures';
import { pageAddress } from '../page/page-address';
import { id, text, time } from '../record-shape';
import type { SourcePage } from '../snippets/snippet';

/**
 * Version of the record below; raised with every change of its shape or meaning. Up to 1 an address had lost its fragment,
 * routes included: such a record is of all pages of an application that draws its own.
 */
export const HIDDEN_VERSION = 2;
const UNTIL_ROUTES = 1;

export const hiddenMeasureSchema = v.object({
  version: v.picklist([UNTIL_ROUTES, HIDDEN_VERSION]),
  /** With its title, so that it can still be named where a later edition of the corpus has dropped it. */
  measure: v.object({ id, title: text }),
  /** The page beside which it is not shown; null: beside any page. */
  page: v.nullable(v.object({ url: id, title: text })),
  /** ISO 8601, UTC. */
  hiddenAt: time,
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
    page: page && { url: page.url, title: page.title },
    hiddenAt: now.toISOString(),
  };
}

/** What one record is kept under: the same measure hidden at the same page has one. Ids of measures hold no `@`. */
export function hiddenId(measureId: string, pageUrl: string | null): string {
  return pageUrl === null ? measureId : `${measureId}@${pageAddress(pageUrl)}`;
}

/** The id under which this record is kept. */
export const hiddenIdOf = ({ measure, page }: HiddenMeasure): string =>
  hiddenId(measure.id, page?.url ?? null);

/** The id under which the first version kept it: beside a page, with its address as it was. */
const firstHiddenId = (measureId: string, pageUrl: string): string =>
  `${measureId}@${withoutFragment(pageUrl)}`;

/** The ids under which the record may be kept: its own, and the one that it had in the first version. */
export function hiddenIdsOf(hidden: HiddenMeasure): string[] {
  const { version, measure, page } = hidden;
  const isFirst = version === UNTIL_ROUTES && page !== null;
  return [hiddenIdOf(hidden), ...(isFirst ? [firstHiddenId(measure.id, page.url)] : [])];
}

/** The ids under which what hides the measure beside the page may be kept, of all versions. */
export const idsHiding = (measureId: string, pageUrl: string): string[] => [
  ...[hiddenId(measureId, null), hiddenId(measureId, pageUrl)],
  ...[hiddenId(measureId, withoutFragment(pageUrl)), firstHiddenId(measureId, pageUrl)],
];

/** Whether the record hides its measure beside the page. */
export function isHiddenBeside({ version, page }: HiddenMeasure, pageUrl: string): boolean {
  if (page === null) return true;
  const address = version === UNTIL_ROUTES ? withoutFragment(pageUrl) : pageUrl;
  return pageAddress(page.url) === pageAddress(address);
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
