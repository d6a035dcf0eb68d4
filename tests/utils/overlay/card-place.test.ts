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
      'under its paragraph where neither side has room',
      box(1126, 200, 1148, 222),
      box(160, 190, 1120, 260),
      window(1280, 900),
      { left: 808, top: 268 },
    ],
    [
      'above it near the window’s end',
      box(1126, 800, 1148, 822),
      box(160, 790, 1120, 860),
      window(1280, 900),
      { left: 808, top: 482 },
    ],
    [
      'within a low window',
      box(706, 200, 728, 222),
      box(100, 190, 700, 260),
      window(1280, 400),
      { left: 736, top: 92 },
    ],
    [
      'in what room there is under it',
      box(386, 100, 399, 122),
      box(8, 90, 385, 360),
      window(400, 640),
      { left: 52, top: 368, height: 264 },
    ],
    [
      'in what room there is above it',
      box(386, 300, 399, 322),
      box(8, 290, 385, 620),
      window(400, 640),
      { left: 52, top: 8, height: 274 },
    ],
    [
      'after a paragraph as high as the window, out of it',
      box(306, 20, 319, 42),
      box(0, 10, 305, 560),
      window(320, 600),
      { left: 8, top: 568 },
    ],
  ])('%s', (_where, mark, text, view, place) => {
    const found = cardPlace({ mark, text }, card, view);
    expect(found).toEqual({ height: null, ...place });
    const bottom = found.top + (found.height ?? card.height);
    const isOver =
      found.left < text.right &&
      found.left + card.width > text.left &&
      found.top < text.bottom &&
      bottom > text.top;
    expect(isOver).toBe(false);
  });
});
