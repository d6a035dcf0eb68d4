import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv, withoutFormula } from '@/utils/export/csv';

/** What means something in CSV or to a spreadsheet, and what does not. */
const MARKS = [...'",\r\n\t=+-@＝%.1\'甲a𠮷 \0'];

/** A reader of RFC 4180, the mark at the start taken off: rows of cells. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  cell.lastIndex = 1;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  expect(row).toEqual([]);
  return rows;
}

describe('csv', () => {
  it('begins with the mark by which Excel knows UTF-8, and ends lines with CRLF', () => {
    expect(csv([['甲', '乙'], ['丙']])).toBe('\ufeff甲,乙\r\n丙\r\n');
  });

  it.each([
    ['甲,乙', '"甲,乙"'],
    ['"甲"', '"""甲"""'],
    ['甲\r\n乙\r丙', '"甲\n乙\n丙"'],
    [' 甲', '" 甲"'],
    ['甲\0乙', '甲乙'],
  ])('%j is written %s', (cell, written) => {
    expect(csv([[cell]])).toBe(`\ufeff${written}\r\n`);
  });

  it('is read back as it was, but for line breaks and what was kept from running', () => {
    const cells = fc.array(fc.string({ unit: fc.constantFrom(...MARKS) }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 5 }), (rows) => {
        const expected = rows.map((row) =>
          row.map((cell) => withoutFormula(cell).replace(/\r\n?/g, '\n').replaceAll('\0', '')),
        );
        expect(readCsv(csv(rows))).toEqual(expected);
      }),
    );
  });
});

describe('withoutFormula', () => {
  it.each([
    '=1+1',
    '+cmd',
    '-1+2',
    '@SUM(A1)',
    '＝1+1',
    ' =1',
    '\t=1',
    '\t甲',
    '-5%|A1',
    '--5',
    '=HYPERLINK("http://x")',
  ])('keeps %j from running', (cell) => {
    expect(withoutFormula(cell)).toBe(`'${cell}`);
  });

  it.each(['-5%', '+3.2', '-1,234.50', '-0.5‰', '5-1', '甲=乙', '', '12', 'a@b.cn'])('leaves %j', (cell) => {
    expect(withoutFormula(cell)).toBe(cell);
  });
});
