import { closedSentence, paragraphsOf, quotedParagraphs } from '../snippets/cited-words';
import type { Snippet } from '../snippets/snippet';
import { type ExportBlock, type ExportRun, textRun } from './export-document';
import type { SourceList } from './source-list';

export interface SnippetBlocksOptions {
  readonly sources: SourceList;
  /** Whether the reader's notes and tags are written under what they are about. */
  readonly withNotes: boolean;
  /** Whether a heading above says a measure's title already; else its text begins with it. */
  readonly titled: boolean;
}

/** What a snippet is in a document: its words with a reference to their source, and the reader's note. */
export function snippetBlocks(snippet: Snippet, options: SnippetBlocksOptions): ExportBlock[] {
  const note = options.withNotes ? noteLines(snippet) : [];
  return [wordsBlock(snippet, options), ...(note.length > 0 ? [{ kind: 'note', lines: note } as const] : [])];
}

function wordsBlock(snippet: Snippet, { sources, titled }: SnippetBlocksOptions): ExportBlock {
  const reference = sources.refer(snippet);
  if (snippet.kind === 'passage') return quoteBlock(snippet.selector.exact, reference);
  const { title, summary } = snippet.measure;
  const opening = titled ? [] : [textRun(`${title}。`, true)];
  return { kind: 'paragraph', runs: [...opening, textRun(closedSentence(summary)), reference] };
}

function quoteBlock(exact: string, reference: ExportRun): ExportBlock {
  const paragraphs = quotedParagraphs(exact).map((line) => [textRun(line)]);
  return {
    kind: 'quote',
    paragraphs: [...paragraphs.slice(0, -1), [...(paragraphs.at(-1) ?? []), reference]],
  };
}

function noteLines({ note, tags }: Snippet): string[] {
  const [first, ...rest] = paragraphsOf(note);
  const tagged = tags.length > 0 ? [`标签：${tags.join('、')}`] : [];
  return [...(first ? [`批注：${first}`, ...rest] : []), ...tagged];
}
