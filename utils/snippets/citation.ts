/** Snippets as plain text with their source, ready for a draft. Always Chinese: the drafts are. */
import type { LocatedMeasure } from '../corpus/corpus-measures';
import { citedLines, closedSentence } from './cited-words';
import { siteName } from './site-name';
import type { MeasureSnippet, PassageSnippet, Snippet, SourcePage } from './snippet';

/** What the corpus is called where it is cited. */
export const COMPENDIUM_NAME = '他山·优化营商环境材料汇编';

type CitedMeasure = Pick<MeasureSnippet['measure'], 'title' | 'summary' | 'section' | 'caseTitle' | 'place'>;

/** A measure with its write-up, place and section. */
export function measureCitation({ measure, case: parent }: LocatedMeasure): string {
  const { title, summary, section } = measure;
  return citeMeasure({ title, summary, section, caseTitle: parent.title, place: parent.place.name });
}

/** A kept snippet with its source: the write-up of a measure, the page of a passage. */
export function snippetCitation(snippet: Snippet): string {
  return snippet.kind === 'measure' ? citeMeasure(snippet.measure) : citePassage(snippet);
}

function citeMeasure({ title, summary, section, caseTitle, place }: CitedMeasure): string {
  return `${title}。${closedSentence(summary)}（来源：${compendiumSource({ caseTitle, place, section })}）`;
}

function citePassage(snippet: PassageSnippet): string {
  const { title, url } = snippet.page;
  const source = [title, ...pageFacts(snippet.page), url].filter(Boolean);
  return `${citedLines(snippet).join('\n')}（${source.join('，')}）`;
}

/** The write-up, its place and section, and the compendium they are from. */
export function compendiumSource({
  caseTitle,
  place,
  section,
}: Pick<CitedMeasure, 'caseTitle' | 'place' | 'section'>): string {
  const source = [inBookMarks(caseTitle), place, section && `“${section}”`].filter(Boolean).join('，');
  return `${source}；${COMPENDIUM_NAME}`;
}

/** The site of a page and the day of its publication, as far as they are known. */
export function pageFacts(page: SourcePage): string[] {
  const { publishedOn } = page;
  return [siteName(page), publishedOn ? chineseDate(publishedOn) : ''].filter(Boolean);
}

/** Title marks; those inside become single ones, as GB/T 15834 has it. */
export function inBookMarks(title: string): string {
  return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}

/** `2024-05-04` → `2024年5月4日`. What is no day stays as it is: a restored file may say anything. */
export function chineseDate(iso: string): string {
  const [, year, month, day] = iso.match(/^(\d{4})-(\d\d)-(\d\d)$/) ?? [];
  return year ? `${year}年${Number(month)}月${Number(day)}日` : iso;
}
