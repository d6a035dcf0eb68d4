import { describe, expect, it } from 'vitest';
import { foldSpace, withoutSpace } from '@/utils/page/fold-space';
import { type PageText, summaryOf, type TextBlock } from '@/utils/page/page-text';

const BLOCKS: TextBlock[] = [
  { kind: 'heading', text: '一、总体要求' },
  { kind: 'paragraph', text: '推行容缺受理。' },
];
const PAGE: PageText = {
  url: 'http://www.gov.cn/1.htm',
  title: '某县方案',
  site: '某县政府',
  publishedOn: null,
  source: null,
  blocks: BLOCKS,
  truncated: true,
};

describe('the summary of a page', () => {
  it('has everything but the text, which it counts', () => {
    const { blocks: _, ...kept } = PAGE;
    expect(summaryOf(PAGE)).toEqual({ ...kept, characters: 13 });
  });

  it('of a page without text counts none', () => {
    expect(summaryOf({ ...PAGE, blocks: [] }).characters).toBe(0);
  });
});

describe('white space', () => {
  it.each([
    ['\u3000\u3000推行\u00a0容缺', '推行 容缺', '推行容缺'],
    [' 一\n\n\t二\r\n三 ', '一 二 三', '一二三'],
    ['容\u200b缺\u00ad受\u2060理\ufeff', '容缺受理', '容缺受理'],
    ['\u200b \u200b', '', ''],
    ['', '', ''],
    ['\u2003表\u2009格', '表 格', '表格'],
  ])('of %j folds to %j and goes to %j', (text, folded, without) => {
    expect(foldSpace(text)).toBe(folded);
    expect(withoutSpace(text)).toBe(without);
  });
});
