/** CSV for a spreadsheet: RFC 4180, with what Excel needs to open Chinese rightly. */

/** Excel takes a file without it for one in the system's old encoding, and shows Chinese as rubbish. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/** What a spreadsheet may take for a formula; the wide forms too, which Chinese and Japanese editions read alike. */
const FORMULA_START = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;
/** A signed figure and nothing else (`-5%`, `+3.2`, `-1,234.50`): a spreadsheet reads a number, and runs nothing. */
const SIGNED_FIGURE = /^[+-]?\d[\d,]*(?:\.\d+)?[%‰]?$/;

/**
 * The rows as CSV. A cell that would be run as a formula gets an apostrophe before it, which keeps it text; signed figures
 * stay figures. Line breaks within a cell become LF, which Excel shows as a line break.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map((cell) => quoted(withoutFormula(cell))).join(','));
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join('');
}

/** The cell with an apostrophe before what would be run. */
export function withoutFormula(cell: string): string {
  return FORMULA_START.test(cell) && !SIGNED_FIGURE.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  const text = cell.replace(/\r\n?/g, '\n').replaceAll('\0', '');
  return /[",\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
