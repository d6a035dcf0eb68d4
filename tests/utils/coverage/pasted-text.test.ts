import { describe, expect, it } from 'vitest';
import { pastedText } from '@/utils/coverage/pasted-text';
import { MAX_PAGE_CHARACTERS, summaryOf } from '@/utils/page/page-text';

describe('a pasted text', () => {
  it.each([
    ['', []],
    [' \n\u3000\n\t', []],
    ['一行', [['paragraph', '一行']]],
    ['甲\r\n乙\n丙\r丁', ['甲', '乙', '丙', '丁'].map((text) => ['paragraph', text])],
    ['\u3000\u3000首行缩进\u200b的  段落', [['paragraph', '首行缩进的 段落']]],
    [
      '一、优化服务\n推行容缺受理。',
      [
        ['heading', '一、优化服务'],
        ['paragraph', '推行容缺受理。'],
      ],
    ],
    ['<b>一</b>', [['paragraph', '<b>一</b>']]],
  ])('%j is read as %j', (pasted, blocks) => {
    expect(pastedText(pasted).blocks.map(({ kind, text }) => [kind, text])).toEqual(blocks);
  });

  it('has no source of its own', () => {
    expect(pastedText('一行')).toMatchObject({
      url: '',
      title: '',
      site: '',
      publishedOn: null,
      source: null,
    });
  });

  it.each([
    [MAX_PAGE_CHARACTERS, false],
    [MAX_PAGE_CHARACTERS + 1, true],
  ])('of %i characters is cut: %s', (length, truncated) => {
    const text = pastedText('字'.repeat(length));
    expect(text.truncated).toBe(truncated);
    expect(summaryOf(text).characters).toBe(MAX_PAGE_CHARACTERS);
  });
});
