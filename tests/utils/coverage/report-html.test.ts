// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { CoverageReport } from '@/utils/coverage/coverage-report';
import { reportHtml } from '@/utils/coverage/report-html';

const report = (cell: string, line = '共 1 个领域'): CoverageReport => ({
  title: '对标清单',
  lines: [line],
  columns: ['领域', '情况'],
  rows: [[['政务服务'], [cell, '另一行']]],
});
const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('the report for word processors', () => {
  it('is one table with headings, every cell with its border', () => {
    const document = parsed(reportHtml(report('提及')));
    expect(document.querySelectorAll('table')).toHaveLength(1);
    expect([...document.querySelectorAll('th[scope=col]')].map((th) => th.textContent)).toEqual([
      '领域',
      '情况',
    ]);
    expect(document.querySelector('th[scope=row]')?.textContent).toBe('政务服务');
    expect([...document.querySelectorAll('td p')].map((p) => p.textContent)).toEqual(['提及', '另一行']);
    for (const cell of document.querySelectorAll('th, td'))
      expect(cell.getAttribute('style')).toMatch(/border:1px solid/);
  });

  it.each([
    '<img src=x onerror="alert(1)">',
    '</td></tr></table><script>alert(1)</script>',
    '"><svg onload=alert(1)>',
    '\' & < > "',
    '&lt;b&gt;',
    '<!-- -->',
  ])('holds %j as text', (hostile) => {
    const document = parsed(reportHtml(report(hostile, hostile)));
    expect(document.querySelector('td p')?.textContent).toBe(hostile);
    expect(document.querySelector('h2 + p')?.textContent).toBe(hostile);
    expect(document.querySelectorAll('img, script, svg, b')).toHaveLength(0);
    expect(document.querySelectorAll('tr')).toHaveLength(2);
  });
});
