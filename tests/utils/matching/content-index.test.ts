import { describe, expect, it } from 'vitest';
import { measuresOf } from '@/utils/corpus/corpus-measures';
import { buildContentIndex, contentScores } from '@/utils/matching/content-index';
import { corpusOf, measure } from './small-corpus';

const measures = measuresOf(
  corpusOf([
    measure(1, '容缺受理', { summary: '材料不齐的先行受理。' }),
    measure(2, '三色导税', { summary: '导税员分流，也讲容缺受理。' }),
    measure(3, '用电报装', { figures: [{ label: '报装时限', value: '147', unit: '小时' }] }),
  ]),
);
const index = buildContentIndex(measures);
const scores = (...tokens: string[]) => contentScores(index, tokens);

describe('the content index', () => {
  it('scores the measures that hold a token, and no others', () => {
    const { scores: found } = scores('容缺');
    expect(found[0]).toBeGreaterThan(0);
    expect(found[1]).toBeGreaterThan(0);
    expect(found[2]).toBe(0);
  });

  it('counts a title more than a summary', () => {
    const { scores: found } = scores('容缺', '缺受');
    expect(found[0]).toBeGreaterThan(found[1] ?? 0);
  });

  it('counts a rare token more than a common one', () => {
    const idf = (token: string) => index.postings.get(token)?.idf ?? 0;
    expect(idf('导税')).toBeGreaterThan(idf('容缺'));
    expect(index.unknownIdf).toBeGreaterThan(idf('导税'));
  });

  it('knows a figure by its number', () => {
    expect(scores('147').scores[2]).toBeGreaterThan(0);
  });

  it('tells what share of the tokens a measure covers', () => {
    const { coverage } = scores('容缺', '缺受', '受理');
    expect(coverage[0]).toBeCloseTo(1);
    expect(coverage[2]).toBe(0);
  });

  it('counts an unknown token against what is covered', () => {
    expect(scores('容缺', '火箭').coverage[0]).toBeLessThan(0.5);
  });

  it('counts a token once, however often it is asked for', () => {
    expect(scores('容缺', '容缺', '容缺')).toEqual(scores('容缺'));
  });

  it('scores nothing for no tokens', () => {
    const { scores: found, coverage } = scores();
    expect([...found, ...coverage]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('of no measures answers with nothing', () => {
    const empty = buildContentIndex([]);
    expect(contentScores(empty, ['容缺']).scores).toHaveLength(0);
  });
});
