import { describe, expect, it } from 'vitest';
import { measuresOf } from '@/utils/corpus/corpus-measures';
import { buildContentIndex, findContent, holds, queryTokens } from '@/utils/matching/content-index';
import { corpusOf, measure } from './small-corpus';

const index = buildContentIndex(
  measuresOf(
    corpusOf([
      measure(1, '容缺受理', { summary: '材料不齐的先行受理。' }),
      measure(2, '三色导税', { summary: '导税员分流，也讲容缺受理。' }),
      measure(3, '用电报装', { figures: [{ label: '报装金额', value: '147.41', unit: '亿元' }] }),
    ]),
  ),
);

const tokens = (text: string) => queryTokens(index, text).map((token) => ({ ...token, weight: 1 }));
const found = (text: string) => findContent(index, tokens(text), 10);
const measures = (text: string) => found(text).map((find) => find.measure);

describe('the content index', () => {
  it('finds the measures that hold a token, and no others', () => {
    expect(measures('容缺').sort()).toEqual([0, 1]);
    expect(measures('火箭')).toEqual([]);
    expect(measures('')).toEqual([]);
  });

  it('counts a title more than a summary', () => {
    expect(measures('容缺受理')).toEqual([0, 1]);
  });

  it('counts a rare token more than a common one, and an unknown one most', () => {
    const idf = (text: string) => queryTokens(index, text)[0]?.idf ?? 0;
    expect(idf('导税')).toBeGreaterThan(idf('容缺'));
    expect(idf('火箭')).toBeGreaterThan(idf('导税'));
  });

  it('counts a token once, however often it is asked for', () => {
    expect(found('容缺 容缺 容缺')).toEqual(found('容缺'));
  });

  it('tells which measure holds a token', () => {
    const [token] = tokens('导税');
    expect([0, 1, 2].map((at) => token && holds(index, token, at))).toEqual([false, true, false]);
  });

  it('returns no more than are wanted, the best', () => {
    expect(findContent(index, tokens('容缺受理'), 1).map((find) => find.measure)).toEqual([0]);
  });

  it('of no measures answers with nothing', () => {
    const empty = buildContentIndex([]);
    const query = queryTokens(empty, '容缺').map((token) => ({ ...token, weight: 1 }));
    expect(findContent(empty, query, 10)).toEqual([]);
  });
});

describe('the tokens of a query', () => {
  it.each([
    ['容缺受理', ['容缺', '缺受', '受理']],
    ['474项', ['474', '项']],
    ['147', ['147']],
    ['147.41', ['147.41']],
    ['999', ['999']],
    ['火箭', ['火箭']],
    ['', []],
  ])('of %s are %j', (text, texts) => {
    expect(queryTokens(index, text).map((token) => token.text)).toEqual(texts);
  });
});
