import * as v from 'valibot';
import { id, listOf, text, time } from '../record-shape';

/** Version of the record below; raised with every change of its shape. */
export const DRAFT_VERSION = 1;

/** 一、（一）1.（1） as official documents number their headings. */
export const HEADING_LEVELS = [1, 2, 3, 4] as const;

const headingSchema = v.object({
  kind: v.literal('heading'),
  id,
  level: v.picklist(HEADING_LEVELS),
  text,
});
/** A kept snippet under the heading above it; it is looked up when it is shown, and may have been deleted since. */
const entrySchema = v.object({ kind: v.literal('snippet'), id, snippetId: id });
/** The reader's own paragraph. */
const paragraphSchema = v.object({ kind: v.literal('paragraph'), id, text });

export const draftSchema = v.object({
  version: v.literal(DRAFT_VERSION),
  id,
  title: text,
  /** In order. */
  parts: listOf(v.variant('kind', [headingSchema, entrySchema, paragraphSchema])),
  createdAt: time,
  changedAt: time,
});

/** An outline (起草): headings the reader typed, with snippets and paragraphs of his own under them. */
export type Draft = v.InferOutput<typeof draftSchema>;
export type DraftPart = Draft['parts'][number];

/** The record as a draft, or null where it is not one (or of a newer version). */
export function parseDraft(record: unknown): Draft | null {
  const parsed = v.safeParse(draftSchema, record);
  return parsed.success ? parsed.output : null;
}
