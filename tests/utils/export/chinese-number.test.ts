import { expect, it } from 'vitest';
import { chineseNumber } from '@/utils/export/chinese-number';

it.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [21, '二十一'],
  [100, '一百'],
  [105, '一百零五'],
  [110, '一百一十'],
  [999, '九百九十九'],
  [1005, '一千零五'],
  [1010, '一千零一十'],
  [2000, '二千'],
])('%d is %s', (value, said) => {
  expect(chineseNumber(value)).toBe(said);
});
