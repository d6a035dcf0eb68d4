import { describe, expect, it } from 'vitest';
import { MARK_SIZE, markPlace, parted, THIN_WIDTH } from '@/utils/overlay/mark-place';

const line = { top: 100, bottom: 120 };
const level = (left: number, right: number, freeLeft: number, freeRight: number) => ({
  box: { left, right },
  free: { left: freeLeft, right: freeRight },
});
const full = () => 2_000;

describe('a mark stands', () => {
  it.each([
    ['to the right of a column in a wide window', [level(160, 1120, 0, 1280)], 1126, 'whole'],
    ['to the left where another column follows', [level(160, 800, 0, 810)], 132, 'whole'],
    [
      'beside the table, where the cell has none beside it',
      [level(300, 700, 280, 710), level(160, 800, 150, 900)],
      806,
      'whole',
    ],
    ['slim in a narrow margin to the right', [level(10, 385, 0, 400)], 386, 'slim'],
    ['slim in a narrow margin to the left', [level(16, 400, 0, 400)], 2, 'slim'],
    ['thin in one that takes no other', [level(8, 392, 0, 400)], 392, 'thin'],
    ['thin over the end of the line where there is no margin', [level(0, 400, 0, 400)], 394, 'thin'],
  ] as const)('%s', (_where, levels, left, form) => {
    expect(markPlace(line, levels, full)).toMatchObject({ left, form, top: 110 - MARK_SIZE / 2 });
  });

  it('at the window’s edge, whole, where the lines are short', () => {
    expect(markPlace(line, [level(0, 400, 0, 400)], () => 300)).toMatchObject({ top: 99, form: 'whole' });
    expect(markPlace(line, [level(0, 400, 0, 400)], () => 380)).toMatchObject({ top: 99, form: 'slim' });
  });

  it('not so far away that it belongs to something else', () => {
    const far = markPlace(line, [level(300, 500, 290, 505), level(10, 1000, 0, 1280)], full);
    expect(far).toMatchObject({ left: 300 - THIN_WIDTH, form: 'thin' });
  });
});

describe('marks that would cover each other', () => {
  const at = (left: number, top: number) => ({ left, top, form: 'whole' as const });
  it.each([
    ['of two cells in a row', [at(10, 100), at(10, 100)], [100, 124]],
    ['of lines closer than a mark is high', [at(10, 100), at(11, 112), at(10, 130)], [100, 124, 148]],
    ['are left alone in different columns', [at(10, 100), at(400, 100)], [100, 100]],
    ['are left alone where there is room', [at(10, 100), at(10, 140)], [100, 140]],
  ])('%s', (_where, places, tops) => {
    expect(parted(places).map(({ top }) => top)).toEqual(tops);
  });
});
