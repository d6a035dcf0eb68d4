/** Tables in Markdown, aligned for a terminal that shows no wide characters in them. */

/** The first cell of a row is a name, flush left; the others are figures, flush right. */
export function tableOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) =>
    Math.max(3, ...[head, ...rows].map((row) => (row[column] ?? '').length)),
  );
  const pad = (cell: string, column: number) =>
    column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0);
  const line = (row: readonly string[]) => `| ${row.map(pad).join(' | ')} |`;
  const rule = widths.map((width, column) =>
    column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
  );
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** `.93`, `1.00`; – for what does not exist. */
export const share = (value: number | null, digits = 2): string =>
  value === null ? '–' : value.toFixed(digits).replace(/^0/, '');

/** Milliseconds, to what a single run can tell. */
export const milliseconds = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
