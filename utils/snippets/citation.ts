/** Snippets as plain text with their source, ready for a draft. Always Chinese: the drafts are. */
import type { LocatedMeasure } from '../corpus/corpus-measures';
import type { MeasureSnippet, PassageSnippet, Snippet } from './snippet';

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
  const source = [inBookMarks(caseTitle), place, section && `“${section}”`].filter(Boolean).join('，');
  return `${title}。${closed(summary)}（来源：${source}；${COMPENDIUM_NAME}）`;
}

function citePassage({ selector, page }: PassageSnippet): string {
  const source = [page.title, page.site, page.publishedOn && chineseDate(page.publishedOn), page.url];
  return `“${selector.exact}”（${source.filter(Boolean).join('，')}）`;
}

/** Title marks; those inside become single ones, as GB/T 15834 has it. */
export function inBookMarks(title: string): string {
  return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}

const closed = (sentence: string) => (/[。！？…”]$/.test(sentence) ? sentence : `${sentence}。`);

/** `2024-05-04` → `2024年5月4日`. */
export function chineseDate(iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}
