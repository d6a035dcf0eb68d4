import { describe, expect, it } from 'vitest';
import { type HeadingLevel, headingNumbers, withoutNumber } from '@/utils/export/heading-numbers';

describe('headingNumbers', () => {
  it.each<[string, HeadingLevel[], string[]]>([
    ['levels', [1, 2, 3, 4], ['一、', '（一）', '1.', '（1）']],
    ['brothers', [1, 1, 1], ['一、', '二、', '三、']],
    ['a count that begins again', [1, 2, 2, 1, 2], ['一、', '（一）', '（二）', '二、', '（一）']],
    [
      'a count that goes on after deeper ones',
      [1, 3, 3, 2, 3, 1],
      ['一、', '1.', '2.', '（一）', '1.', '二、'],
    ],
    ['no first level', [2, 2, 4], ['（一）', '（二）', '（1）']],
  ])('numbers %s', (_, levels, numbers) => {
    expect(levels.map(headingNumbers())).toEqual(numbers);
  });
});

describe('withoutNumber', () => {
  it.each([
    ['一、总体要求', '总体要求'],
    ['（十二）工作目标', '工作目标'],
    ['(二) 工作目标', '工作目标'],
    ['1.压减时限', '压减时限'],
    ['1． 压减时限', '压减时限'],
    ['（3）容缺受理', '容缺受理'],
    ['1.5倍提升', '1.5倍提升'],
    ['2024年目标', '2024年目标'],
    ['一网通办', '一网通办'],
    ['一、', '一、'],
    [' 总体要求 ', '总体要求'],
  ])('%s → %s', (heading, text) => {
    expect(withoutNumber(heading)).toBe(text);
  });
});
