/** Snippets as Markdown: a quotation with its source under it. */
import { escapeMarkdown } from '../text/markdown';
import { COMPENDIUM_NAME, chineseDate, inBookMarks } from './citation';
import { closedSentence, paragraphsOf } from './cited-words';
import { openableAddress } from './openable-address';
import { siteName } from './site-name';
import type { MeasureSnippet, PassageSnippet, Snippet } from './snippet';

export function markdownCitation(snippet: Snippet): string {
  const { words, source } = snippet.kind === 'measure' ? measureLines(snippet) : passageLines(snippet);
  return [...words, `——${source}`].map((line) => `> ${line}`).join('\n>\n');
}

function measureLines({ measure }: MeasureSnippet) {
  const { title, summary, caseTitle, place, section } = measure;
  const source = [inBookMarks(caseTitle), place, section && `“${section}”`].filter(Boolean).join('，');
  return {
    words: [`**${escapeMarkdown(title)}。** ${escapeMarkdown(closedSentence(summary))}`],
    source: escapeMarkdown(`${source}；${COMPENDIUM_NAME}`),
  };
}

function passageLines({ selector, page }: PassageSnippet) {
  const facts = [siteName(page), page.publishedOn && chineseDate(page.publishedOn)].filter(Boolean);
  const source = [linkTo(page), ...facts.map((fact) => escapeMarkdown(fact ?? ''))];
  return { words: paragraphsOf(selector.exact).map(escapeMarkdown), source: source.join('，') };
}

/** The title as a link, or the address itself where there is no title. An address that may not be opened is no link. */
function linkTo({ title, url }: PassageSnippet['page']): string {
  const address = openableAddress(url);
  const shown = escapeMarkdown(title || url);
  return address ? `[${shown}](<${address.replace(/[<>]/g, encodeURIComponent)}>)` : shown;
}
