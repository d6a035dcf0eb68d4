import { describe, expect, it } from 'vitest';
import { type ExportBlock, textRun } from '@/utils/export/export-document';
import { markdownFile } from '@/utils/export/markdown-file';

const markdownOf = (...blocks: ExportBlock[]) => markdownFile({ title: '摘编', blocks, sources: [] });

describe('markdownFile', () => {
  it.each<[string, ExportBlock, string]>([
    ['a heading', { kind: 'heading', level: 1, number: '一、', text: 'A*B' }, '## 一、A\\*B'],
    ['a third heading', { kind: 'heading', level: 3, number: '1.', text: '甲' }, '#### 1. 甲'],
    [
      'a paragraph',
      { kind: 'paragraph', runs: [textRun('甲。', true), textRun('1. 乙'), { kind: 'source', source: 2 }] },
      '**甲。** 1\\. 乙[^3]',
    ],
    ['a quote', { kind: 'quote', paragraphs: [[textRun('“甲')], [textRun('乙”')]] }, '> “甲\n>\n> 乙”'],
    ['a note', { kind: 'note', lines: ['批注：甲', '标签：乙'] }, '*批注：甲*\\\n*标签：乙*'],
  ])('writes %s', (_, block, written) => {
    expect(markdownOf(block)).toBe(`# 摘编\n\n${written}\n`);
  });

  it('lists the sources as footnotes at the end', () => {
    const sources = [
      { text: '甲[EB/OL]. [2024-05-20].', address: 'http://a.cn/_1_' },
      { text: '乙[G].', address: null },
    ];
    expect(markdownFile({ title: '# 摘编', blocks: [], sources })).toBe(
      '# \\# 摘编\n\n[^1]: 甲\\[EB/OL\\]. \\[2024-05-20\\]. <http://a.cn/_1_>.\n[^2]: 乙\\[G\\].\n',
    );
  });
});
