import { describe, expect, it } from 'vitest';
import { entryText, sourceEntry } from '@/utils/snippets/source-entry';
import { measureSnippet, passageSnippet } from '../export/sample-snippets';

describe('the entry of a page', () => {
  const page = { title: '实施意见', url: 'http://www.gov.cn/1.htm' };
  it.each([
    ['all is known', {}, '中国政府网. 实施意见[EB/OL]. (2024-05-04)[2024-05-20]. http://www.gov.cn/1.htm.'],
    [
      'no date is',
      { publishedOn: null },
      '中国政府网. 实施意见[EB/OL]. [2024-05-20]. http://www.gov.cn/1.htm.',
    ],
    [
      'the site has no name but its host',
      { site: 'www.gov.cn' },
      '实施意见[EB/OL]. (2024-05-04)[2024-05-20]. http://www.gov.cn/1.htm.',
    ],
    ['no site is', { site: '' }, '实施意见[EB/OL]. (2024-05-04)[2024-05-20]. http://www.gov.cn/1.htm.'],
    [
      'the title runs over lines',
      { title: '实施\n 意见' },
      '中国政府网. 实施 意见[EB/OL]. (2024-05-04)[2024-05-20]. http://www.gov.cn/1.htm.',
    ],
    [
      'there is no title but the words',
      { title: '', site: '' },
      '对申请材料不齐全但承诺在规定期限内补正的…[EB/OL]. (2024-05-04)[2024-05-20]. http://www.gov.cn/1.htm.',
    ],
  ])('where %s', (_, given, entry) => {
    const words = '对申请材料不齐全但承诺在规定期限内补正的事项先行受理';
    expect(entryText(sourceEntry(passageSnippet('p', words, { ...page, ...given })))).toBe(entry);
  });

  it('takes a short sentence for the title without its full stop', () => {
    const { text } = sourceEntry(passageSnippet('p', '一次办成。', { ...page, title: '', site: '' }));
    expect(text).toBe('一次办成[EB/OL]. (2024-05-04)[2024-05-20].');
  });

  it('keeps the address apart', () => {
    expect(sourceEntry(passageSnippet('p', '一', page)).address).toBe('http://www.gov.cn/1.htm');
  });
});

describe('the entry of a measure', () => {
  it.each([
    ['a section', {}, 'XX县. 甲[G]//他山·优化营商环境材料汇编: 乙.'],
    ['no section', { section: '' }, 'XX县. 甲[G]//他山·优化营商环境材料汇编.'],
    ['the whole country', { place: '全国' }, '甲[G]//他山·优化营商环境材料汇编: 乙.'],
  ])('with %s', (_, given, entry) => {
    const measure = measureSnippet('m', { caseTitle: '甲', section: '乙', ...given });
    expect(sourceEntry(measure)).toEqual({ text: entry, address: null });
  });
});
