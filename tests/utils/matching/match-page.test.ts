/** Pages against the bundled corpus: what is shown, in what order, and why. */
import { describe, expect, it } from 'vitest';
import { openLibrary } from '@/utils/matching/library';
import { matchPage } from '@/utils/matching/match-page';
import { MATCH_FLOOR } from '@/utils/matching/relevance';
import { pageOf } from './small-corpus';

const { index } = openLibrary();
const match = (title: string, ...paragraphs: string[]) => matchPage(index, pageOf(title, ...paragraphs));

const PLAN = [
  '为进一步优化营商环境，现就深化行政审批制度改革提出如下措施，请各部门认真组织实施。',
  '推行容缺受理。主要申请材料齐全的，政务服务窗口当场收件，其余材料由企业在承诺期限内补正。',
  '对市场主体首次轻微违法且及时改正的，依法不予行政处罚，并开展信用修复指导。',
] as const;

describe('a plan to improve the business environment', () => {
  const matches = match('云汀市优化营商环境工作方案', ...PLAN);

  it('shows the measures it names, most relevant first', () => {
    const relevances = matches.map(({ relevance }) => relevance);
    expect(relevances).toEqual([...relevances].sort((a, b) => b - a));
    expect(matches.slice(0, 5).flatMap(({ evidence }) => evidence.map(({ term }) => term))).toContain(
      '容缺受理',
    );
  });

  it('says why in the page’s own words', () => {
    const text = ['云汀市优化营商环境工作方案', ...PLAN].join('\n');
    for (const { evidence } of matches) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { phrase, quote } of evidence) {
        expect(quote).toContain(phrase);
        expect(text).toContain(quote.replace(/^…|…$/g, ''));
      }
    }
  });

  it('shows nothing below the floor, and nothing twice', () => {
    expect(matches.every(({ relevance }) => relevance >= MATCH_FLOOR && relevance <= 1)).toBe(true);
    expect(new Set(matches.map(({ measureId }) => measureId)).size).toBe(matches.length);
  });
});

describe('of a page about the trade', () => {
  it('a term in traditional characters is quoted as the page has it', () => {
    const [best] = match(
      '政務服務推行容缺受理',
      '市政府推行容缺受理改革，企業缺少次要文件也能先行收件，優化營商環境。',
    );
    expect(best?.evidence[0]).toMatchObject({ tier: 'exact', term: '容缺受理', phrase: '容缺受理' });
    expect(best?.evidence[0]?.quote).toContain('政務服務推行');
  });

  it('a misspelt term in the title is a near miss', () => {
    const found = match(
      '容缺收理：清渡县政务服务新举措',
      '企业申请行政审批缺少次要材料的，窗口先收下，优化营商环境，服务市场主体。',
    );
    expect(found.flatMap(({ evidence }) => evidence)).toContainEqual(
      expect.objectContaining({ tier: 'near', term: '容缺受理' }),
    );
  });

  it('no write-up crowds out the others with measures the page does not name', () => {
    const found = match('优化营商环境', PLAN[0], '企业办事更方便，审批更快，服务更好，市场主体更有活力。');
    const unnamed = found
      .filter(({ tier }) => tier === 'related')
      .map(({ measureId }) => measureId.slice(0, 3));
    for (const write of unnamed)
      expect(unnamed.filter((other) => other === write).length).toBeLessThanOrEqual(2);
  });
});

describe('nothing is shown beside', () => {
  it.each([
    [
      'a football report',
      '主场逆转夺冠',
      '补时第四分钟替补前锋推射空门得手，全场沸腾，球队首次捧起联赛奖杯。',
    ],
    ['a weather report', '明起降温', '受冷空气影响，明天夜间起北风四到五级，最低气温三度，请注意添衣保暖。'],
    ['a recipe', '红烧肉的做法', '五花肉切块焯水，冰糖炒出糖色，加黄酒和酱油小火焖一小时，收汁即可。'],
    [
      'a stock report',
      '三大股指收跌',
      '半导体板块领跌，成交额较前一日缩量一成，分析师认为短期震荡仍将持续。',
    ],
    ['a page without text', '', ''],
  ])('%s', (_what, title, text) => {
    expect(match(title, text)).toEqual([]);
  });
});
