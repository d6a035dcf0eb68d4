import type { Topic } from '../corpus/types';
import { snippetCitation } from '../snippets/citation';
import type { Folder } from '../snippets/folder';
import type { Snippet, SourcePage } from '../snippets/snippet';
import { entryText, sourceEntry } from '../snippets/source-entry';
import type { PlacedSnippet } from './topic-groups';

/** A snippet as other programs read it: flat, and nothing in it needs Tashan to be understood. */
export interface ExportRecord {
  readonly id: string;
  readonly kind: 'measure' | 'passage';
  /** The topic's Chinese label; null for none. */
  readonly topic: string | null;
  /** The 专题 it lies in; null for none. */
  readonly folder: string | null;
  /** Of the measure, or of the page. */
  readonly title: string;
  /** The summary of the measure, or the words of the passage. */
  readonly text: string;
  readonly note: string;
  readonly tags: readonly string[];
  /** ISO 8601, UTC. */
  readonly savedAt: string;
  /** The write-up a measure comes from; null for a passage. */
  readonly compendium: { readonly case: string; readonly section: string; readonly place: string } | null;
  /** The page a passage comes from, or a measure was found beside; null where there is none. */
  readonly page: SourcePage | null;
  /** What stands before and after a passage on its page; null for a measure. */
  readonly around: { readonly prefix: string; readonly suffix: string } | null;
  /** The snippet with its source in plain words, and the source after GB/T 7714—2015. */
  readonly citation: string;
  readonly reference: string;
}

/** What ids stand for. */
export interface RecordNames {
  readonly topics: readonly Topic[];
  readonly folders: readonly Folder[];
}

/** The snippet as a record. */
export function exportRecord(
  { snippet, topicId }: PlacedSnippet,
  { topics, folders }: RecordNames,
): ExportRecord {
  const { id, kind, note, tags, savedAt, folderId } = snippet;
  return {
    id,
    kind,
    topic: topics.find((topic) => topic.id === topicId)?.label.zh ?? null,
    folder: folders.find((folder) => folder.id === folderId)?.name ?? null,
    ...contentOf(snippet),
    note,
    tags,
    savedAt,
    citation: snippetCitation(snippet),
    reference: entryText(sourceEntry(snippet)),
  };
}

type Content = Pick<ExportRecord, 'title' | 'text' | 'compendium' | 'page' | 'around'>;

function contentOf(snippet: Snippet): Content {
  if (snippet.kind === 'passage') {
    const { page, selector } = snippet;
    const { exact, prefix, suffix } = selector;
    return { title: page.title, text: exact, compendium: null, page, around: { prefix, suffix } };
  }
  const { title, summary, caseTitle, section, place } = snippet.measure;
  return {
    title,
    text: summary,
    compendium: { case: caseTitle, section, place },
    page: snippet.foundOn,
    around: null,
  };
}
