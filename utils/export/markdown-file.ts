import type { SourceEntry } from '../snippets/source-entry';
import { escapeMarkdown, markdownAddress } from '../text/markdown';
import type { ExportBlock, ExportDocument, ExportRun } from './export-document';

/** The document in Markdown, with its sources as footnotes (`[^1]`) at the end. */
export function markdownFile({ title, blocks, sources }: ExportDocument): string {
  const notes = sources.map((source, at) => `[^${at + 1}]: ${entryLine(source)}`);
  const parts = [`# ${escapeMarkdown(title)}`, ...blocks.map(blockLines), notes.join('\n')];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** The title is the first level, so that a heading of the document stands one deeper. */
function blockLines(block: ExportBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${block.number}${block.number.endsWith('.') ? ' ' : ''}${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return runsLine(block.runs);
    case 'quote':
      return block.paragraphs.map((runs) => `> ${runsLine(runs)}`).join('\n>\n');
    case 'note':
      return block.lines.map((line) => `*${escapeMarkdown(line)}*`).join('\\\n');
  }
}

const runsLine = (runs: readonly ExportRun[]): string => runs.map(runText).join('');

function runText(run: ExportRun): string {
  if (run.kind === 'source') return `[^${run.source + 1}]`;
  return run.strong ? `**${escapeMarkdown(run.text)}** ` : escapeMarkdown(run.text);
}

/** The closing point of an entry stands apart from its address. */
const entryLine = ({ text, address }: SourceEntry): string =>
  address ? `${escapeMarkdown(text)} ${markdownAddress(address)}.` : escapeMarkdown(text);
