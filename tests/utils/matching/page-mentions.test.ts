import { describe, expect, it } from 'vitest';
import { pageMentions } from '@/utils/matching/page-mentions';
import type { Match } from '@/utils/matching/types';
import { library, matches } from '../../components/sample';
import { PAGE } from '../browser/fakes';

const match = (measureId: string, over: Partial<Match> = {}): Match => ({
  ...{ measureId, relevance: 0.9, tier: 'exact', evidence: [] },
  ...over,
});
const told = (found: ReturnType<typeof pageMentions>) =>
  found.map(({ block, from, to, match: { measureId } }) => [
    measureId,
    PAGE.blocks[block]?.text.slice(from, to),
  ]);
const paragraphs = (...texts: string[]) => ({
  blocks: texts.map((text) => ({ kind: 'paragraph' as const, text })),
});

describe('the mentions in a page', () => {
  it('are every place that says a term of a matched measure, in reading order', () => {
    const found = pageMentions(library.index, PAGE, [match('c05-m01'), match('c08-m01')]);
    expect(told(found)).toEqual([
      ['c05-m01', '容缺受理'],
      ['c05-m01', '容缺受理'],
      ['c08-m01', '三色导税'],
    ]);
    expect(found.map(({ block }) => block)).toEqual([0, 1, 2]);
  });

  it('are of no other measure', () => {
    expect(told(pageMentions(library.index, PAGE, [match('c08-m01')]))).toEqual([['c08-m01', '三色导税']]);
    expect(pageMentions(library.index, PAGE, [])).toEqual([]);
  });

  it.each([
    ['说材料后补即可。', '材料后补', 'alias'],
    ['可以先受理后补正。', '先受理后补正', 'alias'],
    ['全面推行容缺受理。', '容缺受理', 'exact'],
  ])('%s: in the page’s own words, with the compendium’s term', (text, phrase, tier) => {
    const [found] = pageMentions(library.index, paragraphs(text), [match('c05-m01')]);
    expect(found?.evidence).toEqual({ tier, term: '容缺受理', phrase, quote: text });
  });

  it('of a measure that no term names stand where the quote stands by which it was found', () => {
    const quote = '对次要材料欠缺的申请先行办理。';
    const evidence = [{ tier: 'related' as const, term: '容缺受理', phrase: '次要材料', quote }];
    const page = paragraphs('前言。', `一是这样。${quote}`);
    const [found] = pageMentions(library.index, page, [match('c05-m01', { tier: 'related', evidence })]);
    expect(found).toMatchObject({ block: 1, from: 6, to: 10, weight: 0 });
  });

  it('leave out what is related only faintly, and what was quoted from the title', () => {
    const evidence = [{ tier: 'related' as const, term: '', phrase: '工作日', quote: '三个工作日内。' }];
    const faint = match('c05-m01', { tier: 'related', relevance: 0.1, evidence });
    const titled = match('c05-m01', { tier: 'related', evidence });
    expect(pageMentions(library.index, paragraphs('三个工作日内。'), [faint])).toEqual([]);
    expect(pageMentions(library.index, paragraphs('另一段。'), [titled])).toEqual([]);
  });

  it('find misspelt words of a heading by their quote', () => {
    const near = matches.find(({ tier }) => tier === 'near') as Match;
    const [found] = pageMentions(library.index, paragraphs('推广电子营业执熙跨部门应用。'), [near]);
    expect(found).toMatchObject({ from: 2, to: 8, evidence: { tier: 'near' } });
  });
});
