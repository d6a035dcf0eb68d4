import type { DraftPart } from '../drafts/draft';
import type { ExportRecord } from './export-record';

/** Raised with every change of the shape below or of `ExportRecord`. */
export const EXPORT_VERSION = 1;

/**
 * What the file holds. It is for other programs; what is to be restored is a backup, which keeps every record as it is.
 */
export interface JsonExport {
  /** Tells these files from others. */
  readonly format: 'tashan-export';
  readonly version: typeof EXPORT_VERSION;
  readonly title: string;
  /** ISO 8601, UTC. */
  readonly exportedAt: string;
  /** In the order they were exported in. */
  readonly snippets: readonly ExportRecord[];
  /** The parts of the draft that was exported, which name snippets by id; null where it was no draft. */
  readonly outline: readonly DraftPart[] | null;
}

/** The file, indented, for people open it too. */
export function jsonFile(content: Omit<JsonExport, 'format' | 'version'>): string {
  const file: JsonExport = { format: 'tashan-export', version: EXPORT_VERSION, ...content };
  return `${JSON.stringify(file, null, 2)}\n`;
}
