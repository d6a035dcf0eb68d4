// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { areStanding, findMarks } from '@/utils/overlay/find-marks';
import type { MarginMark } from '@/utils/overlay/page-card';
import { atOnce } from '@/utils/page/slices';

const mark = (exact: string, prefix = '', suffix = ''): MarginMark => ({
  selector: { exact, prefix, suffix },
  cards: [],
});
const find = (...marks: MarginMark[]) => atOnce(findMarks(document, marks));

describe('marks are found', () => {
  beforeEach(() => {
    // jsdom has no styles of its own for what stands within a line.
    document.body.innerHTML = `
      <p id="one">推行<b style="display: inline">容缺</b><i style="display: inline">受理</i>，限期补齐。</p>
      <ul><li id="two">落实容缺受理清单。</li></ul>`;
  });

  it('though their words are split over elements, in the paragraph around them', () => {
    const [found] = find(mark('容缺受理', '推行', '，限期'));
    expect(found?.words.toString()).toBe('容缺受理');
    expect(found?.block.id).toBe('one');
  });

  it('by what stands around them where the words stand twice', () => {
    expect(find(mark('容缺受理', '落实', '清单'))[0]?.block.id).toBe('two');
  });

  it('not at all where the page does not say them', () => {
    expect(find(mark('三色导税'))).toEqual([]);
  });

  it('and known to be gone once the page has taken them away', () => {
    const found = find(mark('容缺受理', '推行', '，限期'), mark('容缺受理', '落实', '清单'));
    expect(areStanding(found)).toBe(true);
    document.querySelector('#two')?.remove();
    expect(areStanding(found)).toBe(false);
  });
});
