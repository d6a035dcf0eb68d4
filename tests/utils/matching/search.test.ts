/** Searches in the bundled corpus, each by another way of remembering. */
import { describe, expect, it } from 'vitest';
import { openLibrary } from '@/utils/matching/library';
import { searchMeasures } from '@/utils/matching/search';

const { index, measures } = openLibrary();
const search = (query: string, options = {}) => searchMeasures(index, query, options);
const titles = (query: string) =>
  search(query, { limit: 5 }).map(({ measureId }) => measures.get(measureId)?.measure.title ?? '');

describe('a measure is found', () => {
  it.each([
    ['by its name', '三色导税', /三色/],
    ['by the beginning of its name', '容缺', /容缺受理/],
    ['by another name for it', '材料后补', /容缺受理/],
    ['by what it is about', '没有营业收入也要报税吗', /零申报/],
    ['by everyday words for it', '老板边吃早饭边提意见', /早餐会/],
    ['in pinyin', 'rongqueshouli', /容缺受理/],
    ['by initials', 'ywtb', /一网通办|网通办|一件事/],
    ['by pinyin mixed with characters', '容缺sl', /容缺受理/],
    ['by initials with a slip', 'tysjr', /退役军人/],
    ['by characters that sound right', '免审既享', /免申即享/],
    ['by characters of which one is wrong', '告知承偌', /告知承诺/],
    ['in traditional characters', '信用修復', /信用修复/],
    ['in the words of another region', '採購資訊公開', /公开/],
    ['by a figure', '474项', /免证可办/],
    ['by the beginning of a figure', '147', /普惠/],
    ['by several words', '退役军人 代办', /代办帮办/],
    ['by its place', '许昌 信用', /信用/],
    ['with spaces between the characters', '一 网 通 办', /一网通办|一件事/],
    ['in full width', '８３２平台', /832/],
    ['by its place in pinyin', 'tongliao 验登合一', /验登合一/],
    ['by a number in characters', '四百七十四项', /免证可办/],
    ['by radicals out of a file', '部⻔联动', /联席会议|双随机/],
  ])('%s: %s', (_how, query, title) => {
    expect(titles(query).join()).toMatch(title);
  });
});

describe('what is written in two ways', () => {
  it.each([
    ['3天', '三天'],
    ['3天', '３天'],
    ['24小时', '二十四小时'],
    ['2个工作日', '两个工作日'],
    ['474项', '四百七十四项'],
    ['147.41亿元', '１４７．４１億元'],
    ['12小时', '十二小時'],
    ['5个环节', '五个环节'],
    ['一网通办', '一網通辦'],
    ['部门', '部⻔'],
    ['工作日', '⼯作⽇'],
    ['答复', '答覆'],
  ])('%s and %s find the same measures', (one, other) => {
    const ids = (query: string) => search(query).map(({ measureId }) => measureId);
    expect(ids(other)).toEqual(ids(one));
  });

  it('a number is told as it was typed', () => {
    expect(search('147.41亿')[0]?.evidence[0]?.phrase).toBe('147.41亿');
    expect(search('147')[0]?.evidence[0]?.phrase).toBe('147');
  });
});

describe('nothing is found', () => {
  it.each([
    '',
    '  ',
    '，。！',
    '足球转会',
    '红楼梦人物',
    '天气预报',
    'qwerty',
    '显卡驱动下载',
    '的',
    '今天',
    '🙂',
    'http://',
  ])('for %j', (query) => {
    expect(search(query)).toEqual([]);
  });
});

describe('results', () => {
  it('come most relevant first, each between 0 and 1 and with a reason', () => {
    const found = search('信用');
    const relevances = found.map(({ relevance }) => relevance);
    expect(relevances).toEqual([...relevances].sort((a, b) => b - a));
    for (const { relevance, evidence } of found) {
      expect(relevance).toBeGreaterThan(0);
      expect(relevance).toBeLessThanOrEqual(1);
      expect(evidence.length).toBeGreaterThan(0);
    }
  });

  it('are as many as are wanted', () => {
    expect(search('信用', { limit: 3 })).toHaveLength(3);
    expect(search('信用').length).toBeGreaterThan(3);
  });

  it('can be of one topic only', () => {
    const found = search('信用', { topic: 'procurement' });
    expect(found.length).toBeGreaterThan(0);
    for (const { measureId } of found)
      expect(measures.get(measureId)?.measure.topics).toContain('procurement');
  });

  it('are the same each time', () => {
    expect(search('企业有困难找谁反映')).toEqual(search('企业有困难找谁反映'));
  });

  it('of a pasted passage are those of its beginning', () => {
    expect(search('容缺受理'.repeat(5_000)).length).toBeGreaterThan(0);
  });
});
