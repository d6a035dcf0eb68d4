import type { CoverageReport, ReportRow } from './coverage-report';

/** Word and WPS read the style of each cell, and no style sheet. */
const CELL = 'border:1px solid #808080;padding:4pt 6pt;vertical-align:top;text-align:left';
const HEAD = `${CELL};background:#e3f1ec;font-weight:bold`;
const TABLE = 'border-collapse:collapse;border:1px solid #808080';
const PARAGRAPH = 'margin:0 0 3pt';

/** The report as HTML for the clipboard, where word processors take it from. Every text in it is escaped. */
export function reportHtml({ title, lines, columns, rows }: CoverageReport): string {
  const head = columns.map((column) => `<th scope="col" style="${HEAD}">${escaped(column)}</th>`).join('');
  return [
    '<meta charset="utf-8">',
    `<h2>${escaped(title)}</h2>`,
    ...lines.map(paragraph),
    `<table style="${TABLE}"><thead><tr>${head}</tr></thead><tbody>${rows.map(rowHtml).join('')}</tbody></table>`,
  ].join('');
}

function rowHtml(cells: ReportRow): string {
  const [first = [], ...rest] = cells.map((lines) => lines.map(paragraph).join(''));
  const others = rest.map((cell) => `<td style="${CELL}">${cell}</td>`).join('');
  return `<tr><th scope="row" style="${CELL}">${first}</th>${others}</tr>`;
}

const paragraph = (text: string): string => `<p style="${PARAGRAPH}">${escaped(text)}</p>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
