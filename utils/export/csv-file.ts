import { localDay } from '../text/local-day';
import { csv } from './csv';
import type { ExportRecord } from './export-record';
import { OTHER_TOPIC } from './topic-groups';

/** The columns, each with what a snippet has in it. Always Chinese, as everything that goes into documents. */
const COLUMNS: readonly (readonly [string, (record: ExportRecord, at: number) => string])[] = [
  ['序号', (_, at) => String(at + 1)],
  ['类型', ({ kind }) => (kind === 'measure' ? '做法' : '网页摘录')],
  ['主题', ({ topic }) => topic ?? OTHER_TOPIC],
  ['专题', ({ folder }) => folder ?? ''],
  ['标题', ({ title }) => title],
  ['内容', ({ text }) => text],
  ['批注', ({ note }) => note],
  ['标签', ({ tags }) => tags.join('、')],
  ['地区', ({ compendium }) => compendium?.place ?? ''],
  ['案例', ({ compendium }) => compendium?.case ?? ''],
  ['章节', ({ compendium }) => compendium?.section ?? ''],
  ['网页标题', ({ page }) => page?.title ?? ''],
  ['网站', ({ page }) => page?.site ?? ''],
  ['发布日期', ({ page }) => page?.publishedOn ?? ''],
  ['网址', ({ page }) => page?.url ?? ''],
  ['收藏日期', ({ savedAt }) => localDay(savedAt)],
  ['参考文献', ({ reference }) => reference],
];

/** The snippets as a table, a row each, under the names of the columns. */
export function csvFile(records: readonly ExportRecord[]): string {
  const rows = records.map((record, at) => COLUMNS.map(([, cell]) => cell(record, at)));
  return csv([COLUMNS.map(([name]) => name), ...rows]);
}
