import { describe, expect, it } from 'vitest';
import { writtenText } from '@/utils/text/normalise';
import { openReadings, stretchRead } from '@/utils/text/readings';
import { spelledFinder, spellingsOf, syllableTable } from '@/utils/text/spellings';

const readings = openReadings();
const table = syllableTable(readings);

describe('what was typed', () => {
  const spelled = (typed: string) =>
    spellingsOf(typed, table, readings).map((parts) =>
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
});

describe('a walk over text', () => {
  const placesOf = (typed: string, text: string) => {
    const places: string[] = [];
    spelledFinder(
      typed,
      spellingsOf(typed, table, readings),
      readings,
    )(readings.asRead(text), (start, end) => {
      places.push(`${start}-${end}`);
      return end;
    });
    return places;
  };

  it.each([
    ['rqsl', '推行容缺受理，容缺受理', ['2-6', '7-11']],
    ['rongqsl', '容缺受理', ['0-4']],
    ['容缺sl', '容缺受理', ['0-4']],
    ['yinhang', '工商银行', ['2-4']],
    ['kuaiji', '会计与社会计划', ['0-2', '4-6']],
    ['shehuijihua', '社会计划', ['0-4']],
    ['xian', '先、西安', ['0-1', '2-4']],
    ['rx', '容缺', []],
  ])('finds what %s spells in %s at %j', (typed, text, places) => {
    expect(placesOf(typed, text)).toEqual(places);
  });
});

describe('the readings', () => {
  it('are those of common characters, and of words that read one otherwise', () => {
    const syllablesIn = (word: string, at: number) =>
      readings.at(readings.asRead(writtenText(word)).charCodeAt(at)).syllables;
    expect(syllablesIn('容', 0)).toEqual(['rong']);
    expect(syllablesIn('行', 0)).toEqual(expect.arrayContaining(['xing', 'hang']));
    expect(syllablesIn('会议', 0)).toEqual(['hui']);
    expect(syllablesIn('会计', 0)).toEqual(['hui', 'kuai']);
    expect(syllablesIn('乾坤', 0)).toEqual(['gan', 'qian']);
  });
  it.each([
    ['rq', '全程容缺', { start: 2, end: 4 }],
    ['yinhang', '工商银行', { start: 2, end: 4 }],
    ['rx', '容缺', null],
  ])('tell where %s stands in %s', (typed, text, stretch) => {
    expect(stretchRead(typed, text, readings)).toEqual(stretch);
  });
});
