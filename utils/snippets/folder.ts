import * as v from 'valibot';
import { id, position, text, time } from '../record-shape';

/** Version of the record below; raised with every change of its shape. */
export const FOLDER_VERSION = 1;

export const folderSchema = v.object({
  version: v.literal(FOLDER_VERSION),
  id,
  name: v.pipe(text, v.minLength(1)),
  /** Where it stands among the folders, ascending. */
  position,
  /** ISO 8601, UTC. */
  createdAt: time,
});

/** A 专题: snippets the reader has put together. A snippet says in which it lies. */
export type Folder = v.InferOutput<typeof folderSchema>;

/** The record as a folder, or null where it is not one (or of a newer version). */
export function parseFolder(record: unknown): Folder | null {
  const parsed = v.safeParse(folderSchema, record);
  return parsed.success ? parsed.output : null;
}
