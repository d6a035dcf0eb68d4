/** CSV for a spreadsheet: RFC 4180, with what Excel needs to open Chinese rightly. */

/** Excel takes a file without it for one in the system's old encoding, and shows Chinese as rubbish. */
const BYTE_ORDER_MARK = '\ufeff';
const LINE_END = '\r\n';

/** What is not seen: a spreadsheet, or a tool on the way, may drop it, and what stands behind it is first. */
const UNSEEN = /^[\s\p{Cc}\p{Cf}\p{Z}\p{Default_Ignorable_Code_Point}]+/u;
/** What a formula begins with, once wide, small and raised forms are the plain ones (NFKC): Chinese editions read those alike. */
const FORMULA_START = /^[=+\-@−]/;
/** A signed figure and nothing else (`-5%`, `+3.2`, `-1,234.50`): a spreadsheet reads a number, and runs nothing. */
const SIGNED_FIGURE = /^[+-]\d{1,3}(?:(?:,\d{3}){0,2}|\d{0,8})(?:\.\d{1,4})?[%‰]?$/;

/** No number, date or identifier is longer; what is, is prose. Characters. */
const LONGEST_TYPED = 40;
/** What numbers, dates, times, amounts and identifiers are made of, in full width and in Chinese as well. */
const TYPED =
  /^[\d０-９〇零一二两三四五六七八九十百千万\s.,:/\\\-+()（）：．，／－＋%‰％$¥￥€£年月日号时點点分秒上下午周期TZapmdeAPMDE]+$/u;
/** Months in English, alone or beside figures, as an English edition reads them; and truth. */
const ENGLISH =
  /^[\d\s.,/-]*(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[\d\s.,/-]*$|^(?:true|false)$/i;
const FIGURE = /[\d０-９〇零一二两三四五六七八九十]/u;
/** A number that a spreadsheet shows just as it is written: it shows eleven digits, and no zero before or behind. */
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,8})(?:\.\d?[1-9])?$/;

/**
 * The rows as CSV. Cells stay what was typed, and are text: what would be run as a formula gets an apostrophe before it, and
 * what would be taken for a number, a date or a time and be written otherwise (`00123`, eighteen digits, `1-2`, `3/4`) gets a
 * tab behind it. A tab is not seen, lets Excel, WPS and LibreOffice leave the cell as it is, and is still there when the
 * table is saved as CSV again; `="00123"` would be a formula, which LibreOffice shows as such and a second saving loses.
 * Line breaks within a cell become LF, which Excel shows as a line break; other control characters go.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) =>
    cells.map((cell) => quoted(asTyped(withoutFormula(plain(cell))))).join(','),
  );
  return BYTE_ORDER_MARK + lines.map((line) => line + LINE_END).join('');
}

/** The text without what no table can hold. */
function plain(cell: string): string {
  const lines = cell.replace(/\r\n?/g, '\n').replaceAll(BYTE_ORDER_MARK, '');
  return lines.replace(/\p{Cc}/gu, (control) => (control === '\n' || control === '\t' ? control : ''));
}

/** The cell with an apostrophe before what would be run. */
export function withoutFormula(cell: string): string {
  const seen = cell.replace(UNSEEN, '');
  const isFormula = FORMULA_START.test(seen.slice(0, 1).normalize('NFKC')) && !SIGNED_FIGURE.test(cell);
  return isFormula || /^[\t\n]/.test(cell) ? `'${cell}` : cell;
}

/** The cell with a tab behind what a spreadsheet would write otherwise. */
export function asTyped(cell: string): string {
  if (cell.length > LONGEST_TYPED || PLAIN_NUMBER.test(cell) || SIGNED_FIGURE.test(cell)) return cell;
  const isRead = (TYPED.test(cell) && FIGURE.test(cell)) || ENGLISH.test(cell);
  return isRead ? `${cell}\t` : cell;
}

const quoted = (text: string): string =>
  /[",\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
