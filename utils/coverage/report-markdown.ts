import type { CoverageReport } from './coverage-report';

/** The report as Markdown with one table (GitHub's dialect). */
export function reportMarkdown({ title, lines, columns, rows }: CoverageReport): string {
  const table = [
    lineOf(columns),
    lineOf(columns.map(() => '---')),
    ...rows.map((cells) => lineOf(cells.map((parts) => parts.map(escaped).join('<br>')))),
  ];
  return [`# ${title}`, ...lines.map(escaped), table.join('\n')].join('\n\n').concat('\n');
}

const lineOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Every character that Markdown or the HTML in it gives a meaning, and no line break: text stays text, a row a row. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]|~#]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
