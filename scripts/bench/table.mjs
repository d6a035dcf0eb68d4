/** A table for the terminal: columns padded, numbers to the right. Chinese characters are two columns wide. */
const widthOf = (text) => [...text].reduce((sum, char) => sum + (char.codePointAt(0) > 0x2e7f ? 2 : 1), 0);

/** @param {string[]} head @param {(string | number)[][]} rows the first column is text */
export function table(head, rows) {
  const cells = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...cells.map((row) => widthOf(row[column]))));
  const padded = (text, column) => {
    const space = ' '.repeat(widths[column] - widthOf(text));
    return column === 0 ? text + space : space + text;
  };
  return cells.map((row) => row.map(padded).join('  ').trimEnd()).join('\n');
}
