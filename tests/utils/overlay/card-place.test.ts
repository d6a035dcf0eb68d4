import { describe, expect, it } from 'vitest';
import type { Box } from '@/utils/overlay/box';
import { cardPlace } from '@/utils/overlay/card-place';

const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });
const card = { width: 340, height: 300 };
const window = (width: number, height: number) => box(0, 0, width, height);

describe('a card stands', () => {
  it.each([
    [
      'right of its mark',
      box(706, 200, 728, 222),
      box(100, 190, 700, 260),
      window(1280, 900),
      { left: 736, top: 200 },
    ],
    [
      'left of the paragraph, where the mark is at the right edge',
      box(1206, 200, 1228, 222),
      box(600, 190, 1200, 260),
      window(1280, 900),
      { left: 252, top: 200 },
    ],
    [
      'under its mark where neither side has room',
      box(1126, 200, 1148, 222),
      box(160, 190, 1120, 260),
      window(1280, 900),
      { left: 808, top: 230 },
    ],
    [
      'above it near the window’s end',
      box(1126, 800, 1148, 822),
      box(160, 790, 1120, 860),
      window(1280, 900),
      { left: 808, top: 492 },
    ],
    [
      'within a low window',
      box(706, 200, 728, 222),
      box(100, 190, 700, 260),
      window(1280, 400),
      { left: 736, top: 92 },
    ],
    [
      'within a window that it fills',
      box(300, 200, 313, 222),
      box(0, 190, 320, 260),
      window(320, 250),
      { left: 8, top: 8 },
    ],
  ])('%s', (_where, mark, text, view, place) => {
    expect(cardPlace({ mark, text }, card, view)).toEqual(place);
  });
});
