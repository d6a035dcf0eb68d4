// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { calibrationOf } from '@/scripts/eval/calibration';
import type { EvalPage } from '@/scripts/eval/judged-files';
import type { PageEngine } from '@/scripts/eval/page-engines';
import { matchPages, pageFigures } from '@/scripts/eval/page-metrics';
import { queryFigures } from '@/scripts/eval/query-metrics';
import { pageOfText } from '@/scripts/training/judged-pages';

const CASE_OF = new Map([
  ['a1', 1],
  ['a2', 1],
  ['b1', 2],
  ['c1', 3],
]);

const judged = (title: string, relevant: EvalPage['relevant'], grades: [number, 1 | 2][] = []): EvalPage => ({
  page: pageOfText({ title }),
  kind: title.startsWith('计划') ? 'plan' : 'news',
  relevant,
  grades: new Map(grades),
});

const PAGES = [
  judged('计划', 'yes', [
    [1, 2],
    [2, 1],
  ]),
  judged('新闻', 'yes', [[3, 2]]),
  judged('公文', 'near'),
  judged('足球', 'no'),
  judged('菜谱', 'no'),
];

/** Scores by title and measure. */
const FOUND: Record<string, [string, number][]> = {
  计划: [
    ['b1', 0.9],
    ['a1', 0.8],
    ['b1', 0.7],
    ['a2', 0.1],
  ],
  新闻: [['a1', 0.4]],
  公文: [['a1', 0.5]],
  足球: [['a1', 0.4]],
  菜谱: [],
};

const engineWith = (hasFloor: boolean): PageEngine => ({
  name: 'fixed',
  hasFloor,
  match: ({ title }) => (FOUND[title] ?? []).map(([id, score]) => ({ id, score })),
});

const figuresOf = (engine: PageEngine) => pageFigures(engine, matchPages(engine, PAGES, CASE_OF));

describe('figures of pages', () => {
  it('count everything shown as noticed where the engine has a floor of its own', () => {
    expect(figuresOf(engineWith(true))).toMatchObject({ noticed: 1, falseAlarms: 0.5, nearMisses: 1 });
  });

  it('count what reaches the least threshold with hardly a false alarm where it has none', () => {
    expect(figuresOf(engineWith(false))).toMatchObject({ noticed: 0.5, falseAlarms: 0, nearMisses: 0 });
  });

  it('compare relevant pages with others, near misses left out', () => {
    // 计划 stands above both; 新闻 ties with 足球 and stands above 菜谱.
    expect(figuresOf(engineWith(true)).auc).toBe(3.5 / 4);
  });

  it('rank write-ups by their first measure', () => {
    const [plan] = matchPages(engineWith(true), PAGES, CASE_OF);
    expect(plan?.cases).toEqual([2, 1]);
    const swapped = (1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3));
    expect(figuresOf(engineWith(true)).ndcg).toBeCloseTo(swapped / 2, 12);
  });

  it('count grade 2 write-ups among the first five', () => {
    expect(figuresOf(engineWith(true)).gradeTwoFirst).toBe(0.5);
  });

  it('count of six grade 2 write-ups the five that fit', () => {
    const grades = [1, 2, 3, 4, 5, 6].map((number): [number, 2] => [number, 2]);
    const page = { judged: judged('计划', 'yes', grades), cases: [6, 5, 4, 3, 2, 1], best: 1, ms: 1 };
    expect(pageFigures(engineWith(true), [page]).gradeTwoFirst).toBe(1);
  });

  it('stand by kind of page', () => {
    const { kinds } = figuresOf(engineWith(false));
    expect(kinds.plan).toMatchObject({ noticed: 1 });
    expect(kinds.news).toEqual({ noticed: 0, ndcg: 0 });
  });
});

describe('calibration', () => {
  it('counts pages by the relevance of their best result, and how many of them are relevant', () => {
    const bins = calibrationOf(matchPages(engineWith(true), PAGES, CASE_OF));
    expect(bins).toHaveLength(11);
    expect(bins[0]).toEqual({ from: 0, to: 0, pages: 1, relevant: 0 });
    expect(bins.find(({ from }) => from === 0.4)).toMatchObject({ to: 0.5, pages: 2, relevant: 0.5 });
    expect(bins.at(-1)).toMatchObject({ pages: 1, relevant: 1 });
    expect(bins.find(({ from }) => from === 0.1)).toMatchObject({ pages: 0, relevant: null });
  });

  it('has 1 in its last bin', () => {
    expect(calibrationOf([{ best: 1, judged: judged('计划', 'yes') }]).at(-1)).toMatchObject({ pages: 1 });
  });
});

describe('figures of queries', () => {
  const queries = [
    { query: 'one', kind: 'exact', gains: new Map([['a1', 1]]) },
    { query: 'two', kind: 'exact', gains: new Map([['b1', 1]]) },
    { query: 'three', kind: 'typo', gains: new Map([['c1', 1]]) },
    { query: 'noise', kind: 'none', gains: new Map() },
    { query: 'one more', kind: 'none', gains: new Map() },
  ];
  const engine = {
    name: 'fixed',
    search: (query: string) => (query.startsWith('one') ? [{ id: 'a1', score: 1 }] : []),
  };

  it('are means by kind, over queries and over kinds, and the share of silence', () => {
    expect(queryFigures(engine, queries)).toMatchObject({
      ndcgByKind: { exact: 0.5, typo: 0 },
      meanOverQueries: 1 / 3,
      meanOverKinds: 0.25,
      silence: 0.5,
    });
  });

  it('leave silence out where nothing shall be met with it', () => {
    expect(queryFigures(engine, queries.slice(0, 3)).silence).toBeNull();
  });
});
