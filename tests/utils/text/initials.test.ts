import { describe, expect, it } from 'vitest';
import { bundledLexicon } from '@/utils/matching/bundled-lexicon';
import { fittingCharacters, initialsOf, initialsTable, spellingsOf } from '@/utils/text/initials';
import { readingsOf, stretchRead } from '@/utils/text/readings';

const readings = readingsOf(bundledLexicon());
const table = initialsTable(readings);

describe('the initials of text', () => {
  it.each([
    ['容缺受理', 'rqsl'],
    ['q3 计划 147.41%', 'q3 jh 147.41%'],
    ['', ''],
  ])('%j are %j', (text, initials) => {
    expect(initialsOf(text, table.usual)).toBe(initials);
  });

  it('are those of another reading where there is one', () => {
    const both = [table.usual, table.other].map((letters) => initialsOf('银行行政', letters));
    expect(both.map((initials) => initials.slice(1, 2)).sort()).toEqual(['h', 'x']);
  });

  it('stand for every character, also those nobody knows how to read', () => {
    expect(initialsOf('容㐀é', table.usual)).toBe('r??');
  });
});

describe('what was typed', () => {
  const spelled = (typed: string) =>
    spellingsOf(typed, table, readings).map(({ parts }) =>
      parts.map(({ start, length }) => typed.slice(start, start + length)).join(' '),
    );

  it.each([
    ['rongque', ['rong que', 'rong qu e']],
    ['rongqsl', ['rong q s l', 'r o n g q s l']],
    ['rqsl', ['r q s l']],
    ['xian', ['xian', 'xi an']],
    ['容缺sl', ['容 缺 s l']],
    ['iu', []],
  ])('%s is read as %j', (typed, spellings) => {
    expect(spelled(typed)).toEqual(spellings);
  });

  it('is read as an abbreviation as well, where every letter may be one', () => {
    expect(spelled('bang')[0]).toBe('bang');
    expect(spelled('bang')).toContain('b a n g');
    expect(spelled('bing')).not.toContain('b i n g');
  });

  it('is read in time, however many ways there are', () => {
    const started = performance.now();
    expect(spelled('an'.repeat(24))[0]).toBe(Array(24).fill('an').join(' '));
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('fits a character by the letters of its part', () => {
    const fits = fittingCharacters('rongq', readings);
    const code = (character: string) => character.charCodeAt(0);
    expect(fits({ start: 0, length: 4 }, code('容'))).toBe(true);
    expect(fits({ start: 0, length: 1 }, code('容'))).toBe(true);
    expect(fits({ start: 0, length: 3 }, code('容'))).toBe(false);
    expect(fits({ start: 4, length: 1 }, code('缺'))).toBe(true);
    expect(fits({ start: 4, length: 1 }, code('容'))).toBe(false);
    expect(fits({ start: 4, length: 1 }, code('容'))).toBe(false);
  });
});

describe('the readings', () => {
  it('are those of common characters, and of terms where these read one otherwise', () => {
    expect(readings.get('容')).toEqual(['rong']);
    expect(readings.get('行')).toEqual(expect.arrayContaining(['xing', 'hang']));
    expect(readings.get('足')).toEqual(['zu']);
  });

  it.each([
    ['rq', '全程容缺', { start: 2, end: 4 }],
    ['yinhang', '工商银行', { start: 2, end: 4 }],
    ['rx', '容缺', null],
  ])('tell where %s stands in %s', (typed, text, stretch) => {
    expect(stretchRead(typed, text, readings)).toEqual(stretch);
  });
});
