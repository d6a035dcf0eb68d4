import { describe, expect, it } from 'vitest';
import type { Mention } from '@/utils/matching/page-mentions';
import { marginMarks } from '@/utils/overlay/margin-marks';
import { pageCardOf } from '@/utils/overlay/page-card';
import { library, located, matches } from '../../components/sample';
import { PAGE } from '../browser/fakes';

const [first, second] = matches;
const mention = (block: number, from: number, match = first, weight = 0.8): Mention => {
  if (!match?.evidence[0]) throw new Error('the sample has no such match');
  return { block, from, to: from + 4, match, weight, evidence: match.evidence[0] };
};
const KNOWN = { saved: false, isOwnTerm: false };
const cardOf = ({ match, evidence }: Mention) => pageCardOf(located(match.measureId), evidence, KNOWN);
const idsOf = (marks: ReturnType<typeof marginMarks>) =>
  marks.map(({ cards }) => cards.map(({ measureId }) => measureId));

describe('the marks of a page', () => {
  it('are one for each paragraph, found by the first words that speak of a measure', () => {
    const marks = marginMarks(PAGE, [mention(1, 9), mention(2, 6, second), mention(2, 17)], cardOf);
    expect(marks.map(({ selector }) => selector)).toEqual([
      { exact: '容缺受理', prefix: '主要材料齐全的当场', suffix: '，其余材料在规定期限内补齐即可。' },
      { exact: '三色导税', prefix: '办税大厅推出', suffix: '，电子营业执照实现免证可办。' },
    ]);
    expect(idsOf(marks)).toEqual([['c05-m01'], ['c05-m01', 'c08-m01']]);
  });

  it('name each measure once, by its weightiest words', () => {
    const weak = {
      ...mention(1, 0, first, 0.3),
      evidence: { tier: 'alias', term: '容缺受理', phrase: '材料', quote: '' },
    };
    const [mark] = marginMarks(PAGE, [weak as Mention, mention(1, 9)], cardOf);
    expect(mark?.cards).toMatchObject([{ measureId: 'c05-m01', phrase: '材料后补' }]);
    expect(mark?.selector.prefix).toBe('');
  });

  it('are none for measures that are not to be shown', () => {
    expect(marginMarks(PAGE, [mention(1, 9)], () => null)).toEqual([]);
  });

  it('are 500 at the most, for each is sought in the whole page', () => {
    const page = {
      blocks: Array.from({ length: 2_000 }, () => ({ kind: 'paragraph' as const, text: '推行容缺受理。' })),
    };
    const mentions = page.blocks.map((_, block) => mention(block, 2));
    expect(marginMarks(page, mentions, cardOf)).toHaveLength(500);
  });

  it('carry at most five cards, the most telling ones', () => {
    const many = Array.from({ length: 9 }, (_, at) => {
      const measureId = `m${at}`;
      return mention(1, at, { ...(first as NonNullable<typeof first>), measureId }, at / 10 + 0.1);
    });
    const [mark] = marginMarks(PAGE, many, (one) => ({
      ...pageCardOf(located('c05-m01'), one.evidence, KNOWN),
      measureId: one.match.measureId,
    }));
    expect(mark?.cards.map(({ measureId }) => measureId)).toEqual(['m8', 'm7', 'm6', 'm5', 'm4']);
    expect(mark?.selector.exact).toBe(PAGE.blocks[1]?.text.slice(4, 8));
  });
});

describe('a card', () => {
  it('says what the measure is, whose, why, and where it is from', () => {
    const evidence = { tier: 'alias', term: '容缺受理', phrase: '材料后补' } as const;
    const known = { saved: true, isOwnTerm: true };
    const card = pageCardOf(located('c05-m01'), evidence, known);
    expect(card).toMatchObject({ ...evidence, ...known, title: '容缺受理加承诺补正' });
    expect(card.caseLine).toBe('XX市持续优化营商环境让高质量发展更具韧性');
    expect(card.citation).toContain('（来源：《');
    expect(library.measures.has(card.measureId)).toBe(true);
  });
});
