/**
 * Snippets as HTML for the clipboard: Word and WPS take the words, the emphasis and the link, and set them in the font of
 * the document they are pasted into, since none is given.
 */
import { escapeHtml } from '../text/escape-html';
import { COMPENDIUM_NAME, chineseDate, inBookMarks } from './citation';
import { citedLines, closedSentence } from './cited-words';
import { openableAddress } from './openable-address';
import { siteName } from './site-name';
import type { MeasureSnippet, PassageSnippet, Snippet } from './snippet';

export function richCitation(snippet: Snippet): string {
  return snippet.kind === 'measure' ? richMeasure(snippet) : richPassage(snippet);
}

function richMeasure({ measure }: MeasureSnippet): string {
  const { title, summary, caseTitle, place, section } = measure;
  const source = [inBookMarks(caseTitle), place, section && `“${section}”`].filter(Boolean).join('，');
  const cited = `${closedSentence(summary)}（来源：${source}；${COMPENDIUM_NAME}）`;
  return `<p><b>${escapeHtml(title)}。</b>${escapeHtml(cited)}</p>`;
}

function richPassage(snippet: PassageSnippet): string {
  const { publishedOn } = snippet.page;
  const facts = [siteName(snippet.page), publishedOn && chineseDate(publishedOn)].filter(Boolean);
  const source = [linkTo(snippet.page), ...facts.map((fact) => escapeHtml(fact ?? ''))].join('，');
  return `<p>${citedLines(snippet).map(escapeHtml).join('</p><p>')}（${source}）</p>`;
}

/** As in the citation in Markdown. */
function linkTo({ title, url }: PassageSnippet['page']): string {
  const address = openableAddress(url);
  const shown = escapeHtml(title || url);
  return address ? `<a href="${escapeHtml(address)}">${shown}</a>` : shown;
}
