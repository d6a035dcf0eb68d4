/** Snippets as Markdown: a quotation with its source under it. */
import { escapeMarkdown } from '../text/markdown';
import { compendiumSource, pageFacts } from './citation';
import { closedSentence, paragraphsOf } from './cited-words';
import { openableAddress } from './openable-address';
import type { MeasureSnippet, PassageSnippet, Snippet } from './snippet';

export function markdownCitation(snippet: Snippet): string {
  const { words, source } = snippet.kind === 'measure' ? measureLines(snippet) : passageLines(snippet);
  return [...words, `——${source}`].map((line) => `> ${line}`).join('\n>\n');
}

function measureLines({ measure }: MeasureSnippet) {
  const { title, summary } = measure;
  return {
    words: [`**${escapeMarkdown(title)}。** ${escapeMarkdown(closedSentence(summary))}`],
    source: escapeMarkdown(compendiumSource(measure)),
  };
}

function passageLines({ selector, page }: PassageSnippet) {
  const source = [linkTo(page), ...pageFacts(page).map(escapeMarkdown)];
  return { words: paragraphsOf(selector.exact).map(escapeMarkdown), source: source.join('，') };
}

/** The title as a link, or the address itself where there is no title. An address that may not be opened is no link. */
function linkTo({ title, url }: PassageSnippet['page']): string {
  const address = openableAddress(url);
  const shown = escapeMarkdown(title || url);
  return address ? `[${shown}](<${address.replace(/[<>]/g, encodeURIComponent)}>)` : shown;
}
