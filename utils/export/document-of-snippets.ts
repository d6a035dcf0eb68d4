import { foldSpace } from '../page/fold-space';
import type { Snippet } from '../snippets/snippet';
import type { ExportBlock, ExportDocument } from './export-document';
import { headingNumbers } from './heading-numbers';
import { snippetBlocks } from './snippet-blocks';
import { sourceList } from './source-list';
import { OTHER_TOPIC, type TopicGroup } from './topic-groups';

/** What passages stand under whose page has neither title nor address. */
const UNNAMED = '来源不详';

/**
 * A document of snippets under their topics: 一、 the topic, （一） a measure, or the page of the passages that follow. Where
 * no topic was found for any, there is none to stand under. A passage whose page has no title stands under its site.
 */
export function documentOfSnippets(
  title: string,
  groups: readonly TopicGroup[],
  withNotes: boolean,
): ExportDocument {
  const sources = sourceList();
  const number = headingNumbers();
  const heading = (level: 1 | 2, text: string): ExportBlock => ({
    kind: 'heading',
    level,
    number: number(level),
    text,
  });
  const isGrouped = groups.some(({ label }) => label !== OTHER_TOPIC);
  const blocksOf = ({ label, snippets }: TopicGroup): ExportBlock[] => [
    ...(isGrouped ? [heading(1, label)] : []),
    ...snippets.flatMap((snippet, at) => [
      ...(sharesHeading(snippets[at - 1], snippet) ? [] : [heading(isGrouped ? 2 : 1, headingOf(snippet))]),
      ...snippetBlocks(snippet, { sources, withNotes, titled: true }),
    ]),
  ];
  return { title, blocks: groups.flatMap(blocksOf), sources: sources.sources };
}

const headingOf = (snippet: Snippet): string =>
  snippet.kind === 'measure'
    ? snippet.measure.title
    : foldSpace(snippet.page.title) || snippet.page.site || snippet.page.url || UNNAMED;

function sharesHeading(before: Snippet | undefined, snippet: Snippet): boolean {
  if (before?.kind !== 'passage' || snippet.kind !== 'passage') return false;
  return before.page.url === snippet.page.url && headingOf(before) === headingOf(snippet);
}
