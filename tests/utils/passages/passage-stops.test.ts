// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { atOnce } from '@/utils/page/slices';
import type { Passage } from '@/utils/passages/passage';
import { isInPlace, walkStops } from '@/utils/passages/passage-stops';

const passage = (exact: string, prefix = '', suffix = ''): Passage => ({
  selector: { exact, prefix, suffix },
  label: exact,
});
const draw = (...texts: string[]) =>
  document.body.replaceChildren(
    ...texts.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
  );
const stopsOf = (passages: readonly Passage[], asked = -1) => atOnce(walkStops(document, passages, asked));

beforeEach(() => draw('全面推行容缺受理。', '落实首违不罚清单，推行容缺受理。'));

describe('the stops of a walk', () => {
  it('stand in the order of the page, those of the same words once', () => {
    const stops = stopsOf([
      passage('首违不罚'),
      passage('容缺受理', '全面推行'),
      passage('容缺受理', '推行'),
    ]);
    expect(stops.map(({ range, passages }) => [String(range), passages])).toEqual([
      ['容缺受理', [1, 2]],
      ['首违不罚', [0]],
    ]);
  });

  it('leave out what the page does not have', () => {
    expect(stopsOf([passage('三色导税'), passage('首违不罚')]).map(({ passages }) => passages)).toEqual([
      [1],
    ]);
  });

  it('find changed words only for the passage that is asked for', () => {
    const changed = [passage('落实首违不罚的清单，推行容缺受理')];
    expect(stopsOf(changed)).toEqual([]);
    expect(stopsOf(changed, 0).map(({ range }) => String(range))).toEqual(['落实首违不罚清单，推行容缺受理']);
  });
});

describe('a stop', () => {
  it.each<[string, () => void, boolean]>([
    ['is in place in a page that stays', () => {}, true],
    ['is in place where other text comes before it', () => document.body.prepend('新增的话。'), true],
    ['is not where its words have changed', () => draw('全面推行容缺办理。'), false],
    ['is not where the page has been drawn anew', () => draw('全面推行容缺受理。'), false],
    [
      'is not where it has been emptied',
      () => {
        for (const p of document.querySelectorAll('p')) p.textContent = '';
      },
      false,
    ],
  ])('%s', (_, change, expected) => {
    const [stop] = stopsOf([passage('容缺受理', '全面推行')]);
    change();
    expect(stop && isInPlace(stop)).toBe(expected);
  });
});
