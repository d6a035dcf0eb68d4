import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, markdownAddress } from '@/utils/text/markdown';

/** What means something in Markdown, and what does not. */
const MARKS = [...'\\`*_[]<>#|~&;-+=.)(!1甲a𠮷 \n\t'];

describe('escapeMarkdown', () => {
  it.each([
    ['推行容缺受理', '推行容缺受理'],
    ['*强调* _和_ `码`', '\\*强调\\* \\_和\\_ \\`码\\`'],
    ['[链接](x) <b> 表|格 ~删~', '\\[链接\\](x) \\<b\\> 表\\|格 \\~删\\~'],
    ['# 标题', '\\# 标题'],
    ['- 项', '\\- 项'],
    ['+ 项', '\\+ 项'],
    ['===', '\\==='],
    ['1. 项', '1\\. 项'],
    ['12) 项', '12\\) 项'],
    ['压缩 -5%，2.0版', '压缩 -5%，2.0版'],
    ['2024年', '2024年'],
    ['AT&amp;T & Co', 'AT\\&amp;T & Co'],
    ['C:\\路径', 'C:\\\\路径'],
    ['    四格\n\n下行', '四格 下行'],
  ])('%j → %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it('loses nothing but white space', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...MARKS) }), (text) => {
        const read = escapeMarkdown(text).replace(/\\([!-/:-@[-`{-~])/g, '$1');
        expect(read).toBe(text.replace(/\s+/g, ' ').trim());
      }),
    );
  });
});

describe('markdownAddress', () => {
  it.each([
    ['http://www.gov.cn/1.htm', '<http://www.gov.cn/1.htm>'],
    ['http://a.cn/_b_', '<http://a.cn/_b_>'],
    ['http://a.cn/a b', 'http://a.cn/a b'],
    ['http://a.cn/<b>', 'http://a.cn/\\<b\\>'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ])('%s → %s', (address, written) => {
    expect(markdownAddress(address)).toBe(written);
  });
});
