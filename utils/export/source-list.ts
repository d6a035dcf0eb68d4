import type { Snippet } from '../snippets/snippet';
import { entryText, type SourceEntry, sourceEntry } from '../snippets/source-entry';
import type { ExportRun } from './export-document';

/** The sources of a document while it is put together. */
export interface SourceList {
  /** In the order in which they were first referred to. */
  readonly sources: readonly SourceEntry[];
  /** A reference to the source of the snippet. */
  refer(snippet: Snippet): ExportRun;
}

export function sourceList(): SourceList {
  const sources: SourceEntry[] = [];
  const places = new Map<string, number>();
  const refer = (snippet: Snippet): ExportRun => {
    const entry = sourceEntry(snippet);
    const key = entryText(entry);
    const source = places.get(key) ?? sources.push(entry) - 1;
    places.set(key, source);
    return { kind: 'source', source };
  };
  return { sources, refer };
}
