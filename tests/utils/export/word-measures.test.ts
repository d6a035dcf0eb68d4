import { expect, it } from 'vitest';
import {
  characterSpacing,
  LINE,
  PAGE,
  SIZE_3,
  twips,
  twipsOfMillimetres,
} from '@/utils/export/word-measures';

it.each([
  [210, 11906],
  [297, 16838],
  [0, 0],
])('%d mm are %d twips', (millimetres, length) => {
  expect(twipsOfMillimetres(millimetres)).toBe(length);
});

it('28 characters of 三号 fill a line, and no 29th fits', () => {
  const width = twipsOfMillimetres(PAGE.width - PAGE.left - PAGE.right);
  const character = twips(SIZE_3) + characterSpacing();
  expect(Math.floor(width / character)).toBe(28);
  expect(width - 28 * character).toBeLessThan(twips(2));
});

it('22 lines fill a page, and no 23rd fits', () => {
  const height = twipsOfMillimetres(PAGE.height - PAGE.top - PAGE.bottom);
  expect(Math.floor(height / twips(LINE))).toBe(22);
});
