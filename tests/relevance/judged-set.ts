/** The project's own judged queries, pages and headlines: their formats as `README.md` describes them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** How a query is put; `none` asks for what the corpus does not hold. */
export const QUERY_KINDS = [
  'exact',
  'para',
  'typo',
  'pinyin',
  'trad',
  'multi',
  'number',
  'place',
  'none',
] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

/** 2: what the searcher wants, the same mechanism; 1: the same topic, clearly useful beside it. */
export type Grade = 1 | 2;

/** Measure id → its grade. A measure that is not in it is of no use. */
export type Judgments = ReadonlyMap<string, Grade>;

export interface JudgedQuery {
  readonly query: string;
  readonly kind: QueryKind;
  readonly judgments: Judgments;
}

const pageSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^p\d\d$/)),
  url: v.pipe(v.string(), v.url()),
  title: v.pipe(v.string(), v.nonEmpty()),
  text: v.pipe(v.string(), v.nonEmpty()),
  kind: v.picklist(['plan', 'news', 'speech', 'law', 'interview', 'notice', 'tender', 'report', 'other']),
  relevant: v.picklist(['yes', 'near', 'no']),
  measures: v.array(v.strictObject({ id: v.string(), grade: v.picklist([1, 2]) })),
});

export interface JudgedPage extends Omit<v.InferOutput<typeof pageSchema>, 'measures'> {
  readonly judgments: Judgments;
}

export interface Headline {
  readonly title: string;
  readonly class: string;
}

export interface JudgedSet {
  readonly queries: readonly JudgedQuery[];
  readonly pages: readonly JudgedPage[];
  readonly headlines: readonly Headline[];
}

/** The line break at the end ends a line and starts none; a tab there is an empty cell, and stays. */
const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n');

/** Cells of a tab-separated file under the header it must have. A line of another width is a mistake in the file. */
function rowsUnder(header: readonly string[], text: string): string[][] {
  const [first, ...lines] = linesOf(text);
  if (first !== header.join('\t'))
    throw new Error(`the header is 「${first}」, not 「${header.join('\t')}」`);
  return lines.map((line, at) => {
    const cells = line.split('\t');
    if (cells.length !== header.length) throw new Error(`line ${at + 2} has ${cells.length} cells: ${line}`);
    return cells;
  });
}

/** Judgments from pairs of id and grade. A measure judged twice is a mistake in the file. */
function judgmentsOf(pairs: readonly (readonly [string, Grade])[]): Judgments {
  const judgments = new Map(pairs);
  if (judgments.size !== pairs.length) throw new Error(`judged twice: ${pairs.join(' ')}`);
  return judgments;
}

/** `c05-m11=2` → the id and its grade. */
function parseJudgment(written: string): [string, Grade] {
  const [, id, grade] = /^(c\d\d-m\d\d)=([12])$/.exec(written) ?? [];
  if (id === undefined) throw new Error(`no judgment: 「${written}」`);
  return [id, grade === '2' ? 2 : 1];
}

/** The queries of a `query<TAB>kind<TAB>judgments` file, in its order. Throws at a line that is none. */
export const parseQueries = (text: string): JudgedQuery[] =>
  rowsUnder(['query', 'kind', 'judgments'], text).map(([query = '', kind, judgments = '']) => ({
    query,
    kind: v.parse(v.picklist(QUERY_KINDS), kind),
    judgments: judgmentsOf(judgments.split(' ').filter(Boolean).map(parseJudgment)),
  }));

/** The pages of a JSON Lines file, in its order. Throws at a record that is none. */
export const parsePages = (text: string): JudgedPage[] =>
  linesOf(text).map((line) => {
    const { measures, ...page } = v.parse(pageSchema, JSON.parse(line));
    return { ...page, judgments: judgmentsOf(measures.map(({ id, grade }) => [id, grade] as const)) };
  });

/** The headlines of a `title<TAB>class` file, in its order. Throws at a line that is none. */
export const parseHeadlines = (text: string): Headline[] =>
  rowsUnder(['title', 'class'], text).map(([title = '', name = '']) => ({ title, class: name }));

/** The whole set as it stands in a folder, by default the project's own. */
export function readJudgedSet(folder = join(process.cwd(), 'tests/relevance')): JudgedSet {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  return {
    queries: parseQueries(read('queries.tsv')),
    pages: parsePages(read('pages.jsonl')),
    headlines: parseHeadlines(read('headlines.tsv')),
  };
}
