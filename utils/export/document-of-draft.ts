import type { Draft, DraftPart } from '../drafts/draft';
import { namedSnippets } from '../drafts/outline';
import { paragraphsOf } from '../snippets/cited-words';
import type { Snippet } from '../snippets/snippet';
import { lineOf } from '../text/kept-name';
import { type ExportBlock, type ExportDocument, textRun } from './export-document';
import { headingNumbers, withoutNumber } from './heading-numbers';
import { snippetBlocks } from './snippet-blocks';
import { sourceList } from './source-list';

/** The snippets of a draft that are still kept, each once, in its order. */
export function snippetsOfDraft(draft: Draft, kept: ReadonlyMap<string, Snippet>): Snippet[] {
  return [...namedSnippets(draft)].flatMap((id) => kept.get(id) ?? []);
}

/**
 * An outline as a document: its headings with their numbers, snippets and paragraphs in its order. What is blank is left
 * out, and so are snippets that are no longer kept.
 * @param kept by id.
 */
export function documentOfDraft(
  title: string,
  draft: Draft,
  kept: ReadonlyMap<string, Snippet>,
  withNotes: boolean,
): ExportDocument {
  const sources = sourceList();
  const number = headingNumbers();
  const blocksOf = (part: DraftPart): ExportBlock[] => {
    if (part.kind === 'paragraph')
      return paragraphsOf(part.text).map((line) => ({ kind: 'paragraph', runs: [textRun(line)] }));
    if (part.kind === 'snippet') {
      const snippet = kept.get(part.snippetId);
      return snippet ? snippetBlocks(snippet, { sources, withNotes, titled: false }) : [];
    }
    const text = withoutNumber(lineOf(part.text));
    return text ? [{ kind: 'heading', level: part.level, number: number(part.level), text }] : [];
  };
  return { title, blocks: draft.parts.flatMap(blocksOf), sources: sources.sources };
}
