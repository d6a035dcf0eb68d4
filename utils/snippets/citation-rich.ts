/**
 * Snippets as HTML for the clipboard: Word and WPS take the words, the emphasis and the link, and set them in the font of
 * the document they are pasted into, since none is given.
 */
import { escapeHtml } from '../text/escape-html';
import { compendiumSource, pageFacts } from './citation';
import { citedLines, closedSentence } from './cited-words';
import { openableAddress } from './openable-address';
import type { MeasureSnippet, PassageSnippet, Snippet } from './snippet';

export function richCitation(snippet: Snippet): string {
  return snippet.kind === 'measure' ? richMeasure(snippet) : richPassage(snippet);
}

function richMeasure({ measure }: MeasureSnippet): string {
  const { title, summary } = measure;
  const cited = `${closedSentence(summary)}（来源：${compendiumSource(measure)}）`;
  return `<p><b>${escapeHtml(title)}。</b>${escapeHtml(cited)}</p>`;
}

function richPassage(snippet: PassageSnippet): string {
  const source = [linkTo(snippet.page), ...pageFacts(snippet.page).map(escapeHtml)].join('，');
  return `<p>${citedLines(snippet).map(escapeHtml).join('</p><p>')}（${source}）</p>`;
}

/** As in the citation in Markdown. */
function linkTo({ title, url }: PassageSnippet['page']): string {
  const address = openableAddress(url);
  const shown = escapeHtml(title || url);
  return address ? `<a href="${escapeHtml(address)}">${shown}</a>` : shown;
}
