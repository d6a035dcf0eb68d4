import { describe, expect, it } from 'vitest';
import { type Box, buttonPlace } from '@/utils/page/selection-button-place';

const VIEW = { width: 800, height: 600 };
const BAR = { width: 150, height: 32 };
const line = (left: number, top: number, right: number, height = 20): Box => ({
  ...{ left, top, right },
  bottom: top + height,
});
const covers = ([left, top]: readonly [number, number], box: Box) =>
  left < box.right && left + BAR.width > box.left && top < box.bottom && top + BAR.height > box.top;

describe('the place of the buttons', () => {
  it.each<[string, Box[], boolean, readonly [number, number] | null]>([
    ['is under the end of a line', [line(100, 200, 400)], false, [250, 226]],
    ['is over it where the reader selected upwards', [line(100, 200, 400)], true, [250, 162]],
    ['is under the last of several lines', [line(100, 200, 700), line(50, 220, 300)], false, [150, 246]],
    ['is over the first, selected upwards', [line(300, 200, 700), line(50, 220, 600)], true, [550, 162]],
    ['is over the lines where there is no room under them', [line(100, 560, 400)], false, [250, 522]],
    ['is under them where there is none over them', [line(100, 10, 400)], true, [250, 36]],
    ['stays in the window at its left edge', [line(10, 200, 60)], false, [4, 226]],
    ['stays in the window at its right edge', [line(700, 200, 900)], false, [646, 226]],
    ['is beside lines as high as the window', [line(100, -50, 400, 700)], false, [406, 564]],
    ['is on their other side where the window ends', [line(300, -50, 790, 700)], false, [144, 564]],
    [
      'keeps to those of the lines that are in sight',
      [line(100, 300, 400), line(100, 700, 300)],
      false,
      [250, 326],
    ],
    ['passes over what has no width', [line(100, 200, 400), line(50, 240, 50)], false, [250, 226]],
    ['is nowhere where they fill the window', [line(0, -50, 800, 700)], false, null],
    ['is nowhere where they are out of sight', [line(100, -90, 400), line(100, -70, 400)], false, null],
    ['is nowhere without lines', [], false, null],
  ])('%s', (_what, lines, isBackward, expected) => {
    const place = buttonPlace(lines, isBackward, BAR, VIEW);
    expect(place).toEqual(expected);
    if (place) expect(lines.some((box) => covers([...place] as [number, number], box))).toBe(false);
  });

  it('is nowhere in a frame that is smaller than they are', () => {
    expect(buttonPlace([line(5, 5, 60)], false, BAR, { width: 100, height: 40 })).toBeNull();
  });
});
