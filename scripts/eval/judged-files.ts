/** Judged queries, pages and headlines, whichever of the two formats they are written in. */
import { type Grade, type Judgments, parsePages, parseQueries } from '../../tests/relevance/judged-set';
import type { PageText } from '../../utils/page/page-text';
import { pageOfText } from '../training/judged-pages';
import { gainOf } from './metrics';

export interface EvalQuery {
  readonly query: string;
  readonly kind: string;
  /** Measure id → what it is worth to have found it. Empty where nothing should be found. */
  readonly gains: ReadonlyMap<string, number>;
}

export interface EvalPage {
  readonly page: PageText;
  readonly kind: string;
  readonly relevant: 'yes' | 'near' | 'no';
  /** Number of a write-up → its grade. */
  readonly grades: ReadonlyMap<number, Grade>;
}

/** A measure's text, for judgments that are regular expressions. */
export interface JudgedText {
  readonly id: string;
  readonly case: number;
  readonly text: string;
}

const HEADER = 'query\tkind\tjudgments';

/** Queries judged by measure (`c05-m11=2 c10-m08=1`) or by what a measure of a write-up says (`5:容缺;18:证照`). */
export function evalQueries(content: string, texts: readonly JudgedText[]): EvalQuery[] {
  const isByMeasure = /\tc\d\d-m\d\d=\d/.test(content);
  return isByMeasure ? queriesByMeasure(content) : queriesByText(content, texts);
}

const queriesByMeasure = (content: string): EvalQuery[] =>
  parseQueries(content).map(({ query, kind, judgments }) => ({
    query,
    kind,
    gains: new Map([...judgments].map(([id, grade]) => [id, gainOf(grade)])),
  }));

const queriesByText = (content: string, texts: readonly JudgedText[]): EvalQuery[] =>
  linesOf(content)
    .filter((line) => line !== HEADER)
    .map((line) => {
      const [query = '', kind = '', judgments = ''] = line.split('\t');
      return { query, kind, gains: gainsByText(judgments, texts) };
    });

function gainsByText(judgments: string, texts: readonly JudgedText[]): Map<string, number> {
  const ids = judgments
    .split(';')
    .filter(Boolean)
    .flatMap((judgment) => idsJudged(judgment, texts));
  return new Map(ids.map((id) => [id, 1]));
}

function idsJudged(judgment: string, texts: readonly JudgedText[]): string[] {
  const [, number, pattern] = /^(\d+):(.+)$/.exec(judgment.trim()) ?? [];
  if (pattern === undefined) throw new Error(`no judgment: 「${judgment}」`);
  const said = new RegExp(pattern);
  return texts.filter((text) => text.case === Number(number) && said.test(text.text)).map(({ id }) => id);
}

interface PageByCase {
  readonly url?: string;
  readonly title?: string;
  readonly text?: string;
  readonly kind: string;
  readonly relevant: EvalPage['relevant'];
  readonly cases: readonly { readonly case: number; readonly grade: Grade }[];
}

/** Pages judged by measure (`measures`) or by write-up (`cases`). */
export function evalPages(content: string): EvalPage[] {
  const [first = '{}'] = linesOf(content);
  if ('measures' in (JSON.parse(first) as object)) return pagesByMeasure(content);
  return linesOf(content).map((line) => {
    const { kind, relevant, cases, ...page } = JSON.parse(line) as PageByCase;
    const grades = new Map(cases.map(({ case: number, grade }) => [number, grade]));
    return { page: pageOfText(page), kind, relevant, grades };
  });
}

const pagesByMeasure = (content: string): EvalPage[] =>
  parsePages(content).map(({ judgments, kind, relevant, ...page }) => ({
    page: pageOfText(page),
    kind,
    relevant,
    grades: gradesOfCases(judgments),
  }));

/** A write-up is worth what its best measure is. */
function gradesOfCases(judgments: Judgments): Map<number, Grade> {
  const grades = new Map<number, Grade>();
  for (const [id, grade] of judgments) {
    const number = Number(id.slice(1, 3));
    if (grade > (grades.get(number) ?? 0)) grades.set(number, grade);
  }
  return grades;
}

/** Headlines, the first column of a table with a header line. */
export const evalHeadlines = (content: string): string[] =>
  linesOf(content)
    .slice(1)
    .map((line) => line.split('\t')[0] ?? '');

const linesOf = (content: string) => content.split(/\r?\n/).filter((line) => line.trim() !== '');
