import { describe, expect, it } from 'vitest';
import { chineseDate, measureCitation, snippetCitation } from '@/utils/snippets/citation';
import { createMeasureSnippet } from '@/utils/snippets/create-snippet';
import type { PassageSnippet } from '@/utils/snippets/snippet';
import { located } from '../../components/sample';
import { passageSnippet } from '../export/sample-snippets';

const passage = (page: Partial<PassageSnippet['page']> = {}, exact = '推行容缺受理') =>
  passageSnippet('p1', exact, { title: '实施意见', url: 'http://www.gov.cn/1.htm', ...page });

describe('measureCitation', () => {
  const measure = located('c08-m01');

  it('gives title, summary, write-up, place and section', () => {
    expect(measureCitation(measure)).toBe(
      '三色导税。导税员佩戴蓝、红、橙三色袖标，分别负责业务咨询、软件辅导和资料审核，平均等候时间压缩到 8 分钟。' +
        '（来源：《XX县税务局：“四举措”优化营商环境》，XX县，“刀刃向内改革激发市场活力”；他山·优化营商环境材料汇编）',
    );
  });

  it('is the same for the measure once it is kept', () => {
    const snippet = createMeasureSnippet(measure, null, new Date());
    expect(snippetCitation(snippet)).toBe(measureCitation(measure));
  });

  it('closes an open sentence, and sets titles within a title in single marks', () => {
    const open = {
      measure: { ...measure.measure, summary: '没有句号', section: '' },
      case: { ...measure.case, title: '落实《条例》' },
    };
    expect(measureCitation(open)).toBe(
      '三色导税。没有句号。（来源：《落实〈条例〉》，XX县；他山·优化营商环境材料汇编）',
    );
  });
});

it.each([
  ['2024-05-04', '2024年5月4日'],
  ['2024-12-31', '2024年12月31日'],
  ['2024', '2024'],
  ['去年', '去年'],
])('%s is written %s', (iso, written) => {
  expect(chineseDate(iso)).toBe(written);
});

describe('snippetCitation of a passage', () => {
  it.each([
    ['all', {}, '“推行容缺受理”（实施意见，中国政府网，2024年5月4日，http://www.gov.cn/1.htm）'],
    ['no date', { publishedOn: null }, '“推行容缺受理”（实施意见，中国政府网，http://www.gov.cn/1.htm）'],
    ['no title', { title: '' }, '“推行容缺受理”（中国政府网，2024年5月4日，http://www.gov.cn/1.htm）'],
  ])('names the page where %s is known', (_, page, expected) => {
    expect(snippetCitation(passage(page))).toBe(expected);
  });

  it('leaves out a site that is nothing but the host of the address', () => {
    expect(snippetCitation(passage({ site: 'www.gov.cn', publishedOn: null }))).toBe(
      '“推行容缺受理”（实施意见，http://www.gov.cn/1.htm）',
    );
  });

  it('opens each paragraph with a quotation mark, and leaves out empty lines', () => {
    expect(snippetCitation(passage({}, ' 一、申请\n\n二、受理 '))).toContain('“一、申请\n“二、受理”（');
  });

  it('sets quotation marks within the passage one level down', () => {
    expect(snippetCitation(passage({}, '推行“容缺受理”'))).toContain('“推行‘容缺受理’”（');
  });
});
