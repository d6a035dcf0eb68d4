// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DURATIONS, drawNotice } from '@/utils/overlay/notice';
import { click } from '../../reader';

// What a browser sees is tried in browsers.
vi.mock('@/utils/overlay/sight', () => ({
  DEAF: 'deaf',
  Sight: class {
    admits = () => true;
  },
}));

const host = () => document.querySelector('[data-tashan=notice]');

describe('a notice over the page', () => {
  let attached: ReturnType<typeof vi.spyOn>;
  /** Closed to the page; kept from when it was made. */
  const root = () => attached.mock.results.at(-1)?.value as ShadowRoot;
  beforeEach(() => {
    vi.useFakeTimers();
    attached = vi.spyOn(Element.prototype, 'attachShadow');
  });
  afterEach(() => {
    vi.runAllTimers();
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('tells a screen reader, as text, and takes itself away', () => {
    drawNotice(document, '已收藏 <b>到他山</b>', null);
    expect(root().mode).toBe('closed');
    expect(root().querySelector('[role=status]')?.textContent).toBe('已收藏 <b>到他山</b>');
    vi.advanceTimersByTime(DURATIONS.said - 1);
    expect(host()).not.toBeNull();
    vi.advanceTimersByTime(1);
    expect(host()).toBeNull();
  });

  it('takes the place of the one before', () => {
    drawNotice(document, '一', null);
    drawNotice(document, '二', null);
    expect(document.querySelectorAll('[data-tashan=notice]')).toHaveLength(1);
  });

  it('stays longer with something to press, does it once, and goes', () => {
    const act = vi.fn();
    drawNotice(document, '不再显示按钮', { label: '撤销', act });
    vi.advanceTimersByTime(DURATIONS.said);
    const button = root().querySelector('button') as HTMLElement;
    expect(button.textContent).toBe('撤销');
    click(button);
    expect(act).toHaveBeenCalledOnce();
    expect(host()).toBeNull();
  });
});
