/** Judged pages and headlines as `../shared/relevance` and `tests/relevance` write them. */
import { readFileSync } from 'node:fs';
import type { PageText } from '../../utils/page/page-text';

export interface JudgedPage {
  readonly page: PageText;
  readonly relevant: 'yes' | 'near' | 'no';
}

interface PageRecord {
  readonly url?: string;
  readonly title?: string;
  readonly text?: string;
  readonly relevant?: string;
}

/** A page that is known by its title and its text, a line a paragraph. */
export function pageOfText({ url = '', title = '', text = '' }: PageRecord): PageText {
  const paragraphs = text.split(/\n+/).map((line) => line.trim());
  const blocks = paragraphs.filter(Boolean).map((line) => ({ kind: 'paragraph' as const, text: line }));
  return { url, title, site: '', publishedOn: null, source: null, blocks, truncated: false };
}

const linesOf = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

export function readJudgedPages(path: string): JudgedPage[] {
  return linesOf(path).map((line) => {
    const record = JSON.parse(line) as PageRecord;
    const relevant = record.relevant === 'yes' || record.relevant === 'near' ? record.relevant : 'no';
    return { page: pageOfText(record), relevant };
  });
}

/** Headlines, the first column of a table with a header line. */
export function readHeadlines(path: string): JudgedPage[] {
  return linesOf(path)
    .slice(1)
    .map((line) => ({ page: pageOfText({ title: line.split('\t')[0] ?? '' }), relevant: 'no' }));
}
