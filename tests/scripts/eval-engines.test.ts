// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { documentsOf, textsForJudging } from '@/scripts/eval/corpus-text';
import { evaluate } from '@/scripts/eval/evaluation';
import { pageEngines } from '@/scripts/eval/page-engines';
import { wordsByFrequency } from '@/scripts/eval/page-words';
import { reportOf } from '@/scripts/eval/report';
import { searchEngines } from '@/scripts/eval/search-engines';
import { pageOfText } from '@/scripts/training/judged-pages';
import { openLibrary } from '@/utils/matching/library';

const library = openLibrary();
const documents = documentsOf(library.corpus);

describe.each(searchEngines(library.index, documents).map((engine) => [engine.name, engine] as const))(
  '%s',
  (_name, { search }) => {
    it('finds a measure by a term of its own', () => {
      expect(search('三色导税', 10).map(({ id }) => id.slice(0, 3))).toContain('c02');
    });

    it('keeps to the limit, best first', () => {
      const scores = search('证照分离', 3).map(({ score }) => score);
      expect(scores.length).toBeGreaterThan(0);
      expect(scores.length).toBeLessThanOrEqual(3);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));
    });
  },
);

const page = pageOfText({ title: '容缺受理', text: '市政务服务中心推行容缺受理，材料后补，先受理后审批。' });

it.each(pageEngines(library.index, documents).map((engine) => [engine.name, engine] as const))(
  '%s finds measures for a page',
  (_name, { match }) => {
    const found = match(page);
    expect(found.map(({ id }) => id)).toContain('c05-m11');
    expect(found[0]?.score).toBe(Math.max(...found.map(({ score }) => score)));
  },
);

it('asks with the words a page says most', () => {
  expect(wordsByFrequency(pageOfText({ title: '受理', text: '容缺受理，受理。审批、容缺' }))).toEqual([
    '受理',
    '容缺',
    '缺受',
    '审批',
  ]);
});

it('gives peers every measure with its text', () => {
  expect(documents).toHaveLength(library.measures.size);
  const five = documents.find(({ id }) => id === 'c05-m02');
  expect(five?.case).toBe(5);
  expect(five?.fields.title).toEqual(['电子营业执照免证可办']);
  expect(five?.fields.figures.join('\n')).toContain('474项');
  expect(textsForJudging(library.corpus).find(({ id }) => id === 'c05-m02')?.text).toContain('474项');
});

describe('the report', () => {
  const set = {
    files: ['a.tsv'],
    queries: [
      { query: '三色导税', kind: 'exact', gains: new Map([['c02-m01', 1]]) },
      { query: '足球转会', kind: 'none', gains: new Map() },
    ],
    pages: [
      { page, kind: 'news', relevant: 'yes' as const, grades: new Map([[5, 2 as const]]) },
      {
        page: pageOfText({ title: '足球', text: '主队客场一比一战平' }),
        kind: 'news',
        relevant: 'no' as const,
        grades: new Map(),
      },
    ],
    headlines: ['主队客场战平'],
  };
  const evaluation = evaluate(library, set, new Date('2026-02-03'));

  it('has a row an engine, and says when, where and on what', () => {
    const report = reportOf(evaluation);
    for (const { name } of [...evaluation.queries, ...evaluation.pages])
      expect(report).toContain(`| ${name}`);
    expect(report).toContain(`2026-02-03, Node ${process.versions.node}`);
    expect(report).toContain('2 queries, 2 pages, 1 headlines from a.tsv');
    expect(report).toContain('0 of 1 (0.00 %)');
  });

  it('leaves out what the set does not have', () => {
    const report = reportOf(evaluate(library, { ...set, pages: [], headlines: [] }, new Date()));
    expect(report).toContain('Queries:');
    expect(report).not.toContain('Pages:');
    expect(report).not.toContain('Headlines');
  });

  it('survives JSON', () => {
    expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
  });
});
