import { describe, expect, it } from 'vitest';
import { pastedText } from '@/utils/coverage/pasted-text';
import { figurePairs } from '@/utils/figures/figure-pairs';
import { MOST_FIGURES } from '@/utils/figures/find-figures';
import { spokenFigure } from '@/utils/figures/spoken-figure';
import { openLibrary } from '@/utils/matching/library';

const { index } = openLibrary();

const pairsOf = (text: string, title = '') => figurePairs(index, { ...pastedText(text), title });
const told = (text: string, title?: string) =>
  pairsOf(text, title).map(({ figure, beside }) => [
    spokenFigure(figure),
    beside.map(({ located, label }) => `${located.measure.id} ${label}`),
  ]);

describe('a figure stands beside that of the measure', () => {
  it.each([
    ['不动产登记办理时限由30个工作日压缩至1个工作日。', ['c11-m01 压减后办理时限']],
    ['分阶段办理施工许可后，审批要件精简材料9份。', ['c11-m03 精简后要件']],
    ['推行分阶段办理施工许可，要件由31份减少到9份。', ['c11-m03 精简后要件']],
    ['推行分阶段办理施工许可，审批环节由四个减少到两个。', ['c11-m03 精简后审批环节']],
    ['涉企审判团队审理合同纠纷，一审平均用时31.5天。', ['c05-m08 一审平均耗时']],
    [
      '涉企审判团队审理合同纠纷，平均审理时间同比缩短9天。',
      ['c05-m08 一审较去年同期缩短', 'c05-m08 二审较去年同期缩短'],
    ],
    ['年末普惠型小微企业贷款余额92亿元。', ['c05-m03 6月底普惠型小微企业贷款余额']],
    ['“银税互动”全年发放贷款金额3200万元。', ['c08-m05 信用贷款金额']],
    ['不见面审批的网办率达97%。', ['c10-m05 网上可办率']],
    ['減稅降費持續發力，全年累計減稅降費八億元。', ['c10-m12 累计减费退税']],
  ])('%s', (text, expected) => {
    expect(told(text).map(([, beside]) => beside)).toEqual([expected]);
  });

  it('where only the title names it, and the label is said as well', () => {
    const [pair] = told('平均审理天数下降到36天。', '涉企商事审判团队情况通报');
    expect(pair).toEqual(['下降到36天', expect.arrayContaining(['c05-m08 一审平均耗时'])]);
  });

  it('and so do those told of it after the first', () => {
    const text =
      '分阶段办理施工许可，时限由15个工作日减到8个，环节由四个减到两个，要件由31份减到9份。' +
      '涉企审判团队一审平均用时31.5天，同比缩短9天。';
    expect(told(text).map(([, beside]) => beside?.[0])).toEqual([
      'c11-m03 压缩后审批时限',
      'c11-m03 精简后审批环节',
      'c11-m03 精简后要件',
      'c05-m08 一审平均耗时',
      'c05-m08 一审较去年同期缩短',
    ]);
  });

  it('and each of a list beside what it says itself', () => {
    expect(told('企业注册登记2个工作日、不动产登记4个工作日、医保报销40个工作日。')).toEqual([
      ['2个工作日', []],
      ['4个工作日', ['c11-m01 压减后办理时限']],
      ['40个工作日', []],
    ]);
  });
});

describe('how much something fell by', () => {
  it.each([
    ['办理施工许可，精简材料9份。', ['c11-m03 精简后要件']],
    ['不动产登记办理时限比去年压缩4个工作日。', ['c11-m01 压减后办理时限']],
    ['推行分阶段办理施工许可，审批环节减少4个。', ['c11-m03 精简后审批环节']],
    ['合同纠纷案件一审平均用时缩短13天。', ['c05-m08 一审较去年同期缩短']],
  ])('stands beside from what to what it fell, or by how much: %s', (text, expected) => {
    expect(told(text).map(([, beside]) => beside)).toEqual([expected]);
  });

  it('stands beside what the level before it belongs to', () => {
    expect(told('两级法院合同纠纷案件一审平均用时30天，同比少13天。')).toEqual([
      ['30天', ['c05-m08 一审平均耗时']],
      ['少13天', ['c05-m08 一审较去年同期缩短']],
    ]);
  });

  it('leaves the figure of the same role alone where the measure has one', () => {
    expect(told('涉企审判团队审理合同纠纷，一审平均用时由49天缩短到36天。')).toEqual([
      ['49天缩短到36天', ['c05-m08 一审平均耗时']],
    ]);
  });
});

describe('a change stands beside that of a measure', () => {
  it.each([
    ['施工许可申请材料由27份精简至18份。', ['c11-m03 精简后要件']],
    ['施工许可办理时限由20个工作日压缩到7个工作日。', ['c11-m03 压缩后审批时限']],
  ])('whose title is said in good part: %s', (text, expected) => {
    expect(told(text).map(([, beside]) => beside)).toEqual([expected]);
  });
});

describe('a figure stands beside none', () => {
  it.each([
    ['of a title that is said in small part', '采矿许可申请材料由27份精简至18份。'],
    ['where nothing names a measure, though the fall is its', '全市各单位共精简材料9份。'],
    ['that is a fall where the measure tells only a level', '“银税互动”信用贷款减少20万元。'],
    ['that fell in share where the measure fell in days', '不动产登记办理时限压缩50%。'],
    ['that rose where the measure fell', '分阶段办理施工许可的要件增加9份。'],
    ['that is a difference to something of others', '各项贷款余额92亿元，比年初增加3亿元。'],
    ['that is of another thing of the measure', '不动产登记公告期不少于三个月。'],
    ['that is what may be at most', '单户授信1000万元及以下的普惠型小微企业贷款享受优惠。'],
    ['that is a rise where the measure tells a level', '普惠型小微企业贷款余额增加12亿元。'],
    ['in another currency', '普惠型小微企业贷款余额3亿美元。'],
    ['that shares only words of everything', '全市进出口总值同比增长4.9%。'],
    ['on a page about football', '海岬队补时3分钟绝杀，控球率达61%，门票收入120万元。'],
  ])('%s', (_what, text) => {
    expect(told(text).flatMap(([, beside]) => beside)).toEqual([]);
  });
});

/**
 * The summaries tell the measures' own figures, in the project's words: what stands beside them has to be these. By eye,
 * of 27 pairs on 306 real pages (944 figures) 26 were right, and of 40 on the compendium itself all.
 */
describe('the summaries of the corpus', () => {
  const pairs = index.measures.flatMap(({ measure }) =>
    pairsOf(measure.summary, measure.title).map((pair) => ({ id: measure.id, ...pair })),
  );

  it('have most of their figures beside their own measure', () => {
    const own = pairs.filter(({ id, beside }) => beside.some(({ located }) => located.measure.id === id));
    expect(pairs).toHaveLength(47);
    expect(own.length).toBeGreaterThanOrEqual(41);
  });

  it('have none first beside another', () => {
    const others = pairs.filter(({ id, beside }) => beside[0] && beside[0].located.measure.id !== id);
    expect(others).toEqual([]);
  });

  it('pair figures of the same kind only', () => {
    for (const { figure, beside } of pairs) for (const { kind } of beside) expect(kind).toBe(figure.kind);
  });
});

it('keeps reading order, and one figure of a measure beside three of the page at most', () => {
  const pairs = pairsOf('不动产登记在4个工作日内办结。\n'.repeat(6));
  expect(pairs.map(({ block }) => block)).toEqual([0, 1, 2, 3, 4, 5]);
  expect(pairs.filter(({ beside }) => beside.length > 0)).toHaveLength(3);
});

it('reads no more than so many figures of a hostile page', () => {
  const pairs = pairsOf('不动产登记1天内办结'.repeat(20_000));
  expect(pairs).toHaveLength(MOST_FIGURES);
});
