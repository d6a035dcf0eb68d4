import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { frequentWords, samplePage } from '@/scripts/bench/sample-pages';
import { sampledQueries, spreadOut } from '@/scripts/bench/sample-queries';
import { parseQueries, QUERY_KINDS } from '../relevance/judged-set';

describe('a sample page', () => {
  it.each([100, 2_000, 200_000])('has %i characters', (characters) => {
    const { page } = samplePage(characters);
    expect(page.blocks.reduce((sum, { text }) => sum + text.length, 0)).toBe(characters);
    expect(page.blocks.every(({ text }) => text.length > 0)).toBe(true);
  });

  it('comes as one text with its title, too', () => {
    const { page, text } = samplePage(500);
    expect(text.split('\n')).toEqual([page.title, ...page.blocks.map((block) => block.text)]);
  });

  it('has fifteen words', () => {
    expect(samplePage(2_000).words).toHaveLength(15);
  });
});

describe('the frequent words of a text', () => {
  it('are those said most often, without single characters', () => {
    expect(frequentWords('企业 服务 企业 的 的 的 的\n企业 服务 政府')).toEqual(['企业', '服务', '政府']);
  });

  it('of nothing are none', () => {
    expect(frequentWords('')).toEqual([]);
  });
});

describe('sampled queries', () => {
  const judged = parseQueries(readFileSync('tests/relevance/queries.tsv', 'utf8'));

  it('are all judged queries, each once', () => {
    expect(sampledQueries().sort()).toEqual(judged.map(({ query }) => query).sort());
  });

  it.each([10, 30, 60])('hold of each kind about its share in their first %i', (first) => {
    const kinds = sampledQueries().map((query) => judged.find((one) => one.query === query)?.kind);
    const share = (kind: string, among: typeof kinds) =>
      among.filter((other) => other === kind).length / among.length;
    for (const kind of QUERY_KINDS)
      expect(Math.abs(share(kind, kinds.slice(0, first)) - share(kind, kinds)), kind).toBeLessThan(0.15);
  });

  it.each([0, 1, 96, 97, 98, 300])('leave none out of %i', (length) => {
    const items = Array.from({ length }, (_, at) => at);
    expect(spreadOut(items).sort((a, b) => a - b)).toEqual(items);
  });
});
