/** What is exported, before it is Markdown or Word: a title, blocks in order, and the sources they refer to. */
import type { SourceEntry } from '../snippets/source-entry';
import type { HeadingLevel } from './heading-numbers';

export type ExportRun =
  | { readonly kind: 'text'; readonly text: string; readonly strong: boolean }
  /** A footnote; `source` is a place in `sources`. */
  | { readonly kind: 'source'; readonly source: number };

export type ExportBlock =
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly number: string; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly ExportRun[] }
  /** A passage between quotation marks, its paragraphs in order. */
  | { readonly kind: 'quote'; readonly paragraphs: readonly (readonly ExportRun[])[] }
  /** The reader's note and tags. */
  | { readonly kind: 'note'; readonly lines: readonly string[] };

export interface ExportDocument {
  readonly title: string;
  readonly blocks: readonly ExportBlock[];
  /** Each once, in the order in which they are first referred to. */
  readonly sources: readonly SourceEntry[];
}

export const textRun = (text: string, strong = false): ExportRun => ({ kind: 'text', text, strong });
