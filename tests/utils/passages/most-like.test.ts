import { describe, expect, it } from 'vitest';
import { atOnce } from '@/utils/page/slices';
import { mostLike } from '@/utils/passages/most-like';

describe('the stretch most like a pattern', () => {
  it.each([
    ['is itself', '甲乙丙丁戊', '乙丙丁', 1, '乙丙丁'],
    ['has a character changed', '甲乙寅丁戊', '乙丙丁', 1, '乙寅丁'],
    ['has one left out', '甲乙丁戊', '乙丙丁', 1, '乙丁'],
    ['has one put in', '戊甲乙寅丙丁戊', '甲乙丙丁', 1, '甲乙寅丙丁'],
    ['is the one with the fewest changes', '乙丙寅卯，乙丙丁卯', '乙丙丁戊', 2, '乙丙丁'],
    ['is at the very end', '甲乙丙', '丙丁', 1, '丙'],
    ['is nowhere, where more is changed', '甲乙寅卯戊', '乙丙丁', 1, null],
    ['is nowhere in an empty text', '', '乙丙丁', 1, null],
  ])('%s', (_, text, pattern, mostChanged, expected) => {
    const found = atOnce(mostLike(text, pattern, mostChanged));
    expect(found && text.slice(found.start, found.end)).toBe(expected);
  });

  it('is the first of several alike', () => {
    expect(atOnce(mostLike('甲寅丙，甲卯丙', '甲乙丙', 1))).toEqual({ start: 0, end: 3 });
  });

  it('is looked for with stops on the way', () => {
    const walk = mostLike('甲'.repeat(10_000), '乙丙丁', 0);
    let stops = 0;
    while (!walk.next(false).done) stops++;
    expect(stops).toBeGreaterThan(20);
  });
});
