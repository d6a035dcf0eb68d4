import * as v from 'valibot';
import { dayIfKnown, id, listOf, position, text, time } from '../record-shape';
import { migrateSnippet } from './migrate-snippet';

/** Version of the record below; raised with every change of its shape. Older ones are brought up by `migrate-snippet.ts`. */
export const SNIPPET_VERSION = 2;

/** W3C TextQuoteSelector: the words themselves and what stands around them, to find them again. */
const selectorSchema = v.object({ exact: text, prefix: text, suffix: text });

const sourcePageSchema = v.object({
  title: text,
  url: text,
  site: text,
  /** `YYYY-MM-DD`, or null where the page does not say. */
  publishedOn: dayIfKnown,
});

const common = {
  version: v.literal(SNIPPET_VERSION),
  id,
  /** ISO 8601, UTC. */
  savedAt: time,
  /** The reader's own words about it; empty where there are none. */
  note: text,
  /** Each once, in the order given. */
  tags: listOf(text),
  /** The 专题 it lies in, or null. */
  folderId: v.nullable(text),
  /** Where it stands in the order by hand, ascending: at first minus the milliseconds of `savedAt`, so newest first. */
  position,
};

/** A measure of the compendium, kept whole, so that a later edition of the corpus takes nothing away. */
export const measureSnippetSchema = v.object({
  ...common,
  kind: v.literal('measure'),
  measure: v.object({
    id: text,
    title: text,
    summary: text,
    section: text,
    caseNumber: v.pipe(v.number(), v.safeInteger()),
    caseTitle: text,
    place: text,
    /** Topic ids; none where it was kept by an edition that did not note them. */
    topics: listOf(text),
  }),
  /** The page it was found beside, or null where it came from search or the compendium. */
  foundOn: v.nullable(sourcePageSchema),
});

/** A passage selected on a page. */
export const passageSnippetSchema = v.object({
  ...common,
  kind: v.literal('passage'),
  selector: selectorSchema,
  page: sourcePageSchema,
});

export const snippetSchema = v.variant('kind', [measureSnippetSchema, passageSnippetSchema]);

export type TextQuoteSelector = v.InferOutput<typeof selectorSchema>;
export type SourcePage = v.InferOutput<typeof sourcePageSchema>;
export type MeasureSnippet = v.InferOutput<typeof measureSnippetSchema>;
export type PassageSnippet = v.InferOutput<typeof passageSnippetSchema>;
export type Snippet = v.InferOutput<typeof snippetSchema>;

/** The record as a snippet, brought up where it is of an older version; null where it is none, or of a newer one. */
export function parseSnippet(record: unknown): Snippet | null {
  const parsed = v.safeParse(snippetSchema, migrateSnippet(record));
  return parsed.success ? parsed.output : null;
}

/** When it was kept, in milliseconds since 1970; 0 where the browser cannot tell from what the record says. */
export const savedTime = ({ savedAt }: Pick<Snippet, 'savedAt'>): number => Date.parse(savedAt) || 0;

/** Where a snippet kept at this time stands before it is moved by hand: above all that are older. */
export const firstPosition = (savedAt: Date): number => -savedAt.getTime();

/** The fields a reader fills in, as they are when a snippet is made. */
export const blankFields = (now: Date): Pick<Snippet, 'note' | 'tags' | 'folderId' | 'position'> => ({
  note: '',
  tags: [],
  folderId: null,
  position: firstPosition(now),
});
