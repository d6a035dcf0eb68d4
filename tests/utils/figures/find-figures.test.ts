import { describe, expect, it } from 'vitest';
import type { Figure } from '@/utils/figures/figure';
import { findFigures } from '@/utils/figures/find-figures';

/** `[kind, words, numbers, unit]`, the old figure and the direction told where there is one. */
const told = ({ kind, written, values, unit }: Figure) => [
  kind,
  written,
  values.map(({ number }) => number),
  unit,
];
const change = ({ from, direction, written }: Figure) => [from?.written ?? null, direction, written];

describe('a figure is found', () => {
  it.each([
    // Time limits
    ['一审27.1天', ['time', '27.1天', [27.1], '天']],
    ['３个工作日内办结', ['time', '３个工作日', [3], '工作日']],
    ['5 个工作日内办结', ['time', '5 个工作日', [5], '工作日']],
    ['在三个工作日内办结', ['time', '三个工作日', [3], '工作日']],
    ['30工作日内', ['time', '30工作日', [30], '工作日']],
    ['自受理之日起二十日内', ['time', '二十日', [20], '天']],
    ['公示期不少于十五日', ['time', '十五日', [15], '天']],
    ['压缩至0.5个工作日', ['time', '0.5个工作日', [0.5], '工作日']],
    ['三点五个工作日', ['time', '三点五个工作日', [3.5], '工作日']],
    ['7个自然日内', ['time', '7个自然日', [7], '天']],
    ['半小时送到', ['time', '半小时', [0.5], '小时']],
    ['24小时内办结', ['time', '24小时', [24], '小时']],
    ['打造15分钟便民圈', ['time', '15分钟', [15], '分钟']],
    ['47秒后收到执照', ['time', '47秒', [47], '秒']],
    ['用了一个半月', ['time', '一个半月', [1.5], '个月']],
    ['三十个月', ['time', '三十个月', [30], '个月']],
    ['有效期5年', ['time', '5年', [5], '年']],
    ['两周内给出意见', ['time', '两周', [2], '周']],
    ['1天内开出', ['time', '1天', [1], '天']],
    ['30余个工作日', ['time', '30余个工作日', [30], '工作日']],
    // Materials
    ['精简材料9份', ['materials', '9份', [9], '份']],
    ['提交两份申请材料', ['materials', '两份', [2], '份']],
    ['减少3项证明材料', ['materials', '3项', [3], '项']],
    ['申报材料：3份', ['materials', '3份', [3], '份']],
    ['免交16个审批要件', ['materials', '16个', [16], '个']],
    // Steps
    ['合并为4个环节', ['steps', '4个环节', [4], '环节']],
    ['只剩1个审批环节', ['steps', '1个审批环节', [1], '环节']],
    ['压减审批环节3个', ['steps', '3个', [3], '环节']],
    ['并为12项程序', ['steps', '12项程序', [12], '流程']],
    ['分3步办完', ['steps', '3步', [3], '步']],
    // Shares
    ['网办率达98.5%', ['share', '98.5%', [98.5], '%']],
    ['达到１００％', ['share', '１００％', [100], '%']],
    ['百分之三十', ['share', '百分之三十', [30], '%']],
    ['百分之零点八', ['share', '百分之零点八', [0.8], '%']],
    ['增速3.5‰', ['share', '3.5‰', [3.5], '‰']],
    ['提高5个百分点', ['share', '5个百分点', [5], '百分点']],
    ['再压缩两成，', ['share', '两成', [2], '成']],
    ['减少六成二。', ['share', '六成二', [6.2], '成']],
    ['占四分之三', ['share', '四分之三', [0.75], '分之']],
    // Amounts
    ['5000元以下', ['amount', '5000元', [5000], '元']],
    ['12,658.24万元', ['amount', '12,658.24万元', [12658.24], '万元']],
    ['１，２００元', ['amount', '１，２００元', [1200], '元']],
    ['三百万元', ['amount', '三百万元', [300], '万元']],
    ['3千万元', ['amount', '3千万元', [3000], '万元']],
    ['200余万元', ['amount', '200余万元', [200], '万元']],
    ['147.41亿元', ['amount', '147.41亿元', [147.41], '亿元']],
    ['50万美元', ['amount', '50万美元', [50], '万美元']],
    // Ranges
    ['3至5个工作日', ['time', '3至5个工作日', [3, 5], '工作日']],
    ['3—5个工作日', ['time', '3—5个工作日', [3, 5], '工作日']],
    ['三到五个工作日', ['time', '三到五个工作日', [3, 5], '工作日']],
    ['30%～50%', ['share', '30%～50%', [30, 50], '%']],
    ['10万元至50万元', ['amount', '10万元至50万元', [10, 50], '万元']],
    ['七至八成', ['share', '七至八成', [7, 8], '成']],
    // Traditional characters
    ['縮短為三個工作日', ['time', '三個工作日', [3], '工作日']],
  ])('in %s', (text, expected) => {
    expect(findFigures(text).map(told)).toEqual([expected]);
  });
});

describe('no figure is', () => {
  it.each([
    '2024年5月4日，二〇二四年，5月15日至20日',
    '2021—2023年，“十四五”时期，三年行动计划',
    '国办发〔2020〕43号第十二条第3款',
    '12345热线，0571-88881234，400-800-1234',
    '第一，第3天，第二步，进一步，下一步，一步到位，三步走',
    '一网通办、一件事一次办、一窗受理，二十大，双随机、一公开',
    '一成不变，七成熟，三成立公司',
    '每3个月一次，每年，近三年，前8个月',
    '7×24小时自助服务，24小时不打烊',
    '几十天，十几份材料，三五天，数百万元，上百份材料',
    '474项事项，120余人次，53份明白卡，发放宣传资料2000份',
    '二元结构，多元化，3元区，三区，100港元',
    '为了一个证明跑断腿，每一个环节，任何一个流程',
    '70周年，18周岁，10周年',
    'A100天，v1.5天气，2.3.4天台',
    '3000到30万不等',
  ])('%s', (text) => {
    expect(findFigures(text).map(({ written }) => written)).toEqual([]);
  });
});

describe('a change is one figure', () => {
  it.each([
    ['审批时限由30个工作日压缩至1个工作日', ['30个工作日', '压缩至', '1个工作日']],
    ['從法定的20個工作日減少到3個工作日', ['20個工作日', '減少到', '3個工作日']],
    ['平均时限从17个工作日到5个工作日', ['17个工作日', '到', '5个工作日']],
    ['30个工作日压缩为1个工作日', ['30个工作日', '压缩为', '1个工作日']],
    ['时限由11个工作日减到7个', ['11个工作日', '减到', '7个']],
    ['要件由27份减少到18份', ['27份', '减少到', '18份']],
    ['环节由原来的5个精简至1个', ['5个', '精简至', '1个']],
    ['由3小时压缩至30分钟', ['3小时', '压缩至', '30分钟']],
    ['办证时间由平均五个月缩到一天', ['五个月', '缩到', '一天']],
    ['由上一年的49天下降到36天', ['49天', '下降到', '36天']],
    ['整体压缩70%', [null, '压缩', '70%']],
    ['缩短至三个工作日', [null, '缩短至', '三个工作日']],
    ['精简材料9份', [null, '精简', '9份']],
    ['较上年同期少13.44天', [null, '少', '13.44天']],
    ['用时少了十一天', [null, '少了', '十一天']],
    ['至少3个工作日，最多5份材料', [null, null, '3个工作日']],
  ])('in %s', (text, expected) => {
    expect(change(findFigures(text)[0] as Figure)).toEqual(expected);
  });

  it('each in a list of several', () => {
    const found = findFigures('由原来的5个环节、30个工作日压缩至1个环节、3个工作日。');
    expect(found.map(change)).toEqual([
      ['5个环节', '压缩至', '1个环节'],
      ['30个工作日', '压缩至', '3个工作日'],
    ]);
  });

  it('never across sentences', () => {
    const found = findFigures('原来由30个工作日办结。现在压缩至1个工作日。');
    expect(found.map(({ from }) => from)).toEqual([null, null]);
  });
});

const PASSAGE =
  '不动产登记由30个工作日压缩至１个工作日，申请材料由二十七份减到18份，环节由5个减到1个。' +
  '为企业减税1，200万元、让利三百万元，网办率百分之九十，再降两成五；17天后回访，7天内答复。';

describe('a figure tells its place', () => {
  it('so that the text holds there what is written', () => {
    const found = findFigures(PASSAGE);
    expect(found.length).toBeGreaterThan(8);
    for (const { written, values, start, end, from } of found) {
      expect(PASSAGE.slice(start, end)).toBe(written);
      if (from) expect(PASSAGE.slice(from.start, from.end)).toBe(from.written);
      for (const value of values) expect(written).toContain(value.written);
    }
  });

  it('and its sentence, which says the words to be marked once only', () => {
    for (const { sentence, phrase, written } of findFigures(PASSAGE)) {
      expect(phrase.endsWith(written)).toBe(true);
      expect(sentence.split(phrase)).toHaveLength(2);
    }
    expect(findFigures('17天后回访，7天内答复。').map(({ phrase }) => phrase)).toEqual(['17天', '，7天']);
  });
});

/** Characters. */
const HOSTILE = 200_000;

describe('a hostile text', () => {
  const repeated = (unit: string) => unit.repeat(Math.ceil(HOSTILE / unit.length)).slice(0, HOSTILE);

  it.each([
    ['a number that never ends', '9'],
    ['a numeral that never ends', '十'],
    ['scales without a digit', '万亿'],
    ['groups of thousands', '1,234,'],
    ['points', '1.'],
    ['figures without a sentence', '1天'],
    ['origins without an end', '由1天'],
    ['changes without an end', '由9天减至'],
    ['ranges without an end', '3至'],
    ['fractions of fractions', '一分之'],
    ['nouns before', '材料由'],
    ['attributes after', '3个审批审批审批审批'],
  ])('is read to its end, each figure in its place: %s', (_what, unit) => {
    const text = repeated(unit);
    const misplaced = findFigures(text).filter(
      ({ start, end, written }) => text.slice(start, end) !== written,
    );
    expect(misplaced).toEqual([]);
  });
});
