// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FoundMark } from '@/utils/overlay/find-marks';
import { MarkList } from '@/utils/overlay/mark-list';
import type { MarkForm } from '@/utils/overlay/mark-place';
import type { PlacedMark } from '@/utils/overlay/measure-marks';
import { createHost } from '@/utils/overlay/page-host';
import { atOnce } from '@/utils/page/slices';
import { click, press } from '../../reader';

const foundAt = (exact: string, cards = 1): FoundMark => {
  const block = document.createElement('p');
  block.textContent = exact;
  document.body.append(block);
  const words = document.createRange();
  words.selectNodeContents(block);
  // jsdom lays nothing out.
  words.getBoundingClientRect = () => ({ top: 0, bottom: 0, left: 0, right: 0 }) as DOMRect;
  const mark = { selector: { exact, prefix: '', suffix: '' }, cards: Array(cards).fill({}) };
  return { mark, words, block };
};
const placed = (found: FoundMark, top: number | null, form: MarkForm = 'whole'): PlacedMark => ({
  ...{ found, port: null },
  place: top === null ? null : { left: 10, top, form },
});

describe('the marks in the margin', () => {
  const onOpen = vi.fn();
  let list: MarkList;
  const draw = (...marks: PlacedMark[]) => atOnce(list.draw(marks));
  const buttons = () => [...list.element.querySelectorAll('button')];
  const stops = () => buttons().filter(({ tabIndex }) => tabIndex === 0);
  const focused = () => (list.element.getRootNode() as ShadowRoot).activeElement as HTMLElement;
  const pressKey = (key: string) => press(focused(), key);

  beforeEach(() => {
    document.body.replaceChildren();
    onOpen.mockReset();
    Element.prototype.scrollBy = () => undefined;
    list = new MarkList(
      window,
      { all: '标记', nameOf: ({ mark }) => `做法：${mark.selector.exact}` },
      onOpen,
    );
    const host = createHost(document, 'margin', '');
    host.root.append(list.element);
    host.attach();
  });

  it('are buttons with a name and a number, where they were placed', () => {
    draw(placed(foundAt('容缺受理', 2), 100), placed(foundAt('首违不罚', 4), 200, 'slim'));
    expect(list.element.getAttribute('aria-label')).toBe('标记');
    expect(
      buttons().map((one) => [one.ariaLabel, one.textContent, one.className, one.style.transform]),
    ).toEqual([
      ['做法：容缺受理', '2', 'mark mark-whole', 'translate(10px, 100px)'],
      ['做法：首违不罚', '4', 'mark mark-slim', 'translate(10px, 200px)'],
    ]);
  });

  it('are one stop of the Tab key, with arrow keys from each to the next that is shown', () => {
    const names = ['甲', '乙', '丙', '丁'];
    draw(...names.map((name, at) => placed(foundAt(name), at === 1 ? null : at * 100)));
    expect(stops().map(({ ariaLabel }) => ariaLabel)).toEqual(['做法：甲']);
    stops()[0]?.focus();
    const walk = (key: string) => {
      pressKey(key);
      expect(stops()).toEqual([focused()]);
      return focused()?.ariaLabel;
    };
    expect(['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End'].map(walk)).toEqual(
      ['丙', '丁', '丁', '丙', '甲', '丁'].map((name) => `做法：${name}`),
    );
  });

  it('open what they stand for', () => {
    const found = foundAt('容缺受理');
    draw(placed(foundAt('甲'), 0), placed(found, 100));
    click(buttons()[1] as HTMLElement);
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(found, buttons()[1]);
    expect(stops()).toEqual([buttons()[1]]);
  });

  it('stay the same buttons, with the focus, when the page is read again', () => {
    const kept = foundAt('容缺受理');
    draw(placed(foundAt('甲'), 0), placed(kept, 100));
    const [, button] = buttons();
    button?.focus();
    draw(placed(kept, 300), placed(foundAt('新'), 400));
    expect(buttons()[0]).toBe(button);
    expect(focused()).toBe(button);
    expect(button?.style.transform).toBe('translate(10px, 300px)');
    expect(buttons().map(({ ariaLabel }) => ariaLabel)).toEqual(['做法：容缺受理', '做法：新']);
  });

  it('with the same words in two paragraphs are two', () => {
    draw(placed(foundAt('容缺受理'), 0), placed(foundAt('容缺受理'), 100));
    expect(buttons()).toHaveLength(2);
  });

  it('give the focus to the list’s stop where the mark is gone', () => {
    const gone = foundAt('甲');
    draw(placed(gone, 0), placed(foundAt('乙'), 100));
    const [button] = buttons();
    draw(placed(foundAt('乙'), 100));
    list.focus(button as HTMLElement);
    expect(focused()?.ariaLabel).toBe('做法：乙');
  });

  it.each([
    [1, '丙'],
    [3, '丙'],
    [0, '乙'],
  ])('where the one at %i is gone, lead to its neighbour %s, and bring it into view', (at, neighbour) => {
    const marks = ['甲', '乙', '丙', '丁'].map((name, place) => placed(foundAt(name), place * 100));
    draw(...marks);
    const gone = buttons()[at] as HTMLElement;
    click(gone);
    draw(...marks.filter((_, place) => place !== at));
    const scrolled = vi.spyOn(Element.prototype, 'scrollBy');
    list.focus(gone);
    expect(focused()?.ariaLabel).toBe(`做法：${neighbour}`);
    expect(stops()).toEqual([focused()]);
    expect(scrolled).toHaveBeenCalled();
  });

  it('have the focus back on one that was gone and came again', () => {
    const marks = ['甲', '乙', '丙'].map((name, place) => placed(foundAt(name), place * 100));
    draw(...marks);
    const last = buttons()[2] as HTMLElement;
    click(last);
    draw(...marks.slice(0, 2));
    draw(...marks);
    list.focus(last);
    expect(focused()?.ariaLabel).toBe('做法：丙');
    expect(stops()).toEqual([last]);
  });
});
