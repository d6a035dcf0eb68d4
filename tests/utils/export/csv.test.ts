import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asTyped, csv, withoutFormula } from '@/utils/export/csv';

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

  it('is read back as it was, but for line breaks, control characters, and what was kept from running or changing', () => {
    const cells = fc.array(fc.string({ unit: fc.constantFrom(...MARKS) }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 5 }), (rows) => {
        const plain = (cell: string) => cell.replace(/\r\n?/g, '\n').replace(/[\0\ufeff]/g, '');
        const expected = rows.map((row) => row.map((cell) => asTyped(withoutFormula(plain(cell)))));
        expect(readCsv(csv(rows))).toEqual(expected);
      }),
    );
  });

  it('has no cell that begins a formula, whatever is put before it', () => {
    const unseen = [...'\0\x01\x1f\x7f\x85 \t\n\r\u00a0\u00ad\u200b\u200e\u2060\u202e\u3000\ufe0f\ufeff'];
    const starts = [...'=+-@＝＋－＠﹦﹢﹣﹫⁼⁺⁻'];
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...unseen), { maxLength: 4 }),
        fc.constantFrom(...starts),
        (before, start) => {
          expect(readCsv(csv([[`${before.join('')}${start}1+cmd|' /C calc'!A0`]]))[0]?.[0]).toMatch(/^'/);
        },
      ),
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
    '\u200b=1',
    '-5%|A1',
    '--5',
    '+8613800138000',
    '-1-2',
    '=HYPERLINK("http://x")',
  ])('keeps %j from running', (cell) => {
    expect(withoutFormula(cell)).toBe(`'${cell}`);
  });

  it.each(['-5%', '+3.2', '-1,234.50', '-0.5‰', '5-1', '甲=乙', '', '12', 'a@b.cn'])('leaves %j', (cell) => {
    expect(withoutFormula(cell)).toBe(cell);
  });
});

describe('asTyped', () => {
  it.each([
    '00123',
    '420582199001011234',
    '4205821990',
    '1-2',
    '3/4',
    '1 1/2',
    '2024-05-20',
    '2024/5/20',
    '2024.5.20',
    '2024年5月20日',
    '二〇二四年五月',
    '5月',
    '12:30',
    '2024-05-20T08:00:00Z',
    '(2024)',
    '1E5',
    '5.0',
    '1,234',
    '50%',
    '￥100',
    '００１２',
    'MAR1',
    '1-Mar',
    'March 2024',
    'Sept-2',
    'TRUE',
  ])('holds %j as it is', (cell) => {
    expect(asTyped(cell)).toBe(`${cell}\t`);
  });

  it.each([
    '',
    '1',
    '159',
    '3.5',
    '-7',
    '-5%',
    '〔2024〕5号',
    '国办发〔2024〕5号',
    '容缺受理',
    '30个工作日',
    'http://a.cn/1',
    'Marching on',
    '年月日',
    '第'.repeat(3),
  ])('needs nothing for %j', (cell) => {
    expect(asTyped(cell)).toBe(cell);
  });
});
