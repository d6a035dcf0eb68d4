import { describe, expect, it } from 'vitest';
import { coverageReport } from '@/utils/coverage/coverage-report';
import { pastedText } from '@/utils/coverage/pasted-text';
import { PAGE } from '../browser/fakes';
import { coverageOfPasted } from './sample';

const coverage = coverageOfPasted('对次要材料实行先受理后补正。\n优化纳税服务。');
const report = coverageReport(PAGE, coverage);
const row = (topic: string) => report.rows.find(([name]) => name?.[0] === topic);

describe('the report of a coverage', () => {
  it('tells every topic with its status and how many of its measures are mentioned', () => {
    expect(report.rows.map(([topic, status]) => [topic?.[0], ...(status ?? [])])).toEqual([
      ['政务服务便利化', '提及', '1 / 1 条'],
      ['数字政府与数据共享', '本文未提及', '0 / 1 条'],
      ['纳税服务', '触及', '0 / 1 条'],
      ['信用体系与信用修复', '提及', '1 / 1 条'],
    ]);
    expect(report.lines[1]).toBe('共 4 个领域：提及 2 个，触及 1 个，本文未提及 1 个。');
  });

  it('quotes the text for what it mentions', () => {
    expect(row('政务服务便利化')?.[2]).toEqual([
      '容缺受理加承诺补正（XX市，第 5 篇）：“对次要材料实行先受理后补正。”',
    ]);
    expect(row('纳税服务')?.[2]).toEqual(['文中说到“纳税服务”：“优化纳税服务。”']);
  });

  it('gives place and figures of what it does not mention', () => {
    expect(row('数字政府与数据共享')?.[3]).toEqual([
      '电子营业执照免证可办（XX市，第 5 篇）：可免证办理的高频事项474项',
    ]);
    expect(row('政务服务便利化')?.[3]).toEqual(['—']);
  });

  it('lists each measure that is not mentioned once, under its main topic', () => {
    const empty = coverageReport(PAGE, coverageOfPasted(''));
    const credit = empty.rows.find(([topic]) => topic?.[0] === '信用体系与信用修复');
    expect(credit?.[3]).toEqual(['另有 1 条，列在各自的主要领域']);
  });

  it('says what “not mentioned” means', () => {
    expect(report.lines.at(-1)).toContain('不表示当地没有这样做');
  });

  it.each([
    [PAGE, '《某县推行容缺受理》，某县人民政府，2024年5月14日，http://www.gov.cn/zhengce/1.htm'],
    [
      { ...PAGE, title: '', publishedOn: null, truncated: true },
      '某县人民政府，http://www.gov.cn/zhengce/1.htm，只读了前 ',
    ],
    [pastedText('容缺受理'), '粘贴的文字，4 字'],
    [pastedText('字'.repeat(200_001)), '粘贴的文字，200,000 字，超出的部分没有读'],
  ])('carries its source', (text, source) => {
    expect(coverageReport(text, coverage).lines[0]).toContain(`对照的文字：${source}`);
  });
});
