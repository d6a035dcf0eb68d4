import { expect, it } from 'vitest';
import type { CoverageReport } from '@/utils/coverage/coverage-report';
import { reportMarkdown } from '@/utils/coverage/report-markdown';

const report = (cell: string, line = '共 1 个领域'): CoverageReport => ({
  title: '对标清单',
  lines: [line],
  columns: ['领域', '情况'],
  rows: [[['政务服务'], [cell, '另一行']]],
});

it('is a heading, paragraphs and one table', () => {
  expect(reportMarkdown(report('提及'))).toBe(
    [
      '# 对标清单',
      '',
      '共 1 个领域',
      '',
      '| 领域 | 情况 |',
      '| --- | --- |',
      '| 政务服务 | 提及<br>另一行 |',
      '',
    ].join('\n'),
  );
});

it.each([
  ['甲|乙', '甲\\|乙'],
  ['甲\n乙\r\n丙', '甲 乙 丙'],
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['<br>|', '&lt;br&gt;\\|'],
  ['[点](javascript:alert(1))', '\\[点\\](javascript:alert(1))'],
  ['**粗** `码` ~~删~~', '\\*\\*粗\\*\\* \\`码\\` \\~\\~删\\~\\~'],
  ['\\|', '\\\\\\|'],
  ['&lt;', '&amp;lt;'],
])('the text %j stays text', (hostile, expected) => {
  const markdown = reportMarkdown(report(hostile, hostile));
  expect(markdown).toContain(`| 政务服务 | ${expected}<br>另一行 |`);
  expect(markdown.split('\n')[2]).toBe(expected);
  expect(markdown.split('\n').filter((line) => line.startsWith('|'))).toHaveLength(3);
});
