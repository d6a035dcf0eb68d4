// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Margin } from '@/utils/overlay/margin';
import { MarkList } from '@/utils/overlay/mark-list';
import type { MarginMark } from '@/utils/overlay/page-card';
import { createHost } from '@/utils/overlay/page-host';
import type { PageSkeleton } from '@/utils/page/skeleton';

const mark = (exact: string): MarginMark => ({ selector: { exact, prefix: '', suffix: '' }, cards: [] });

describe('the margin of a page', () => {
  let end: AbortController;
  let answer: readonly MarginMark[] | null;
  let isGone = false;
  const onEnded = vi.fn();
  const askMarks = vi.fn(async (_page: PageSkeleton) => answer);
  const open = () => {
    const host = createHost(document, 'margin', '');
    const list = new MarkList(window, { all: '', nameOf: (found) => found.mark.selector.exact }, vi.fn());
    host.root.append(list.element);
    const parts = { window, host, list, askMarks, isGone: () => isGone, onMoved: vi.fn(), onEnded };
    const margin = new Margin(parts, end);
    const names = () => [...list.element.querySelectorAll('button')].map(({ ariaLabel }) => ariaLabel);
    return { margin, names, host, list };
  };

  beforeEach(() => {
    // jsdom lays nothing out: every range is one line in the corner.
    const line = { top: 0, bottom: 20, left: 0, right: 80, width: 80, height: 20 };
    Range.prototype.getClientRects = () => [line] as never;
    Range.prototype.getBoundingClientRect = () => line as DOMRect;
    document.body.innerHTML = '<p>推行容缺受理，限期补齐材料。</p><p>落实首违不罚，同步开展教育。</p>';
    end = new AbortController();
    answer = [mark('容缺受理'), mark('首违不罚')];
    isGone = false;
    vi.clearAllMocks();
  });
  afterEach(() => end.abort());

  it('has the marks whose words stand in the page', async () => {
    answer = [mark('容缺受理'), mark('三色导税')];
    const { margin, names, host } = open();
    await margin.drawn;
    expect(names()).toEqual(['容缺受理']);
    expect(host.element.isConnected).toBe(true);
  });

  it('asks once for a page that says the same, and again when it is told to', async () => {
    const { margin, names } = open();
    await margin.drawn;
    expect(askMarks).toHaveBeenCalledOnce();
    answer = [mark('首违不罚')];
    margin.askAgain();
    await vi.waitFor(() => expect(names()).toEqual(['首违不罚']));
    expect(askMarks).toHaveBeenCalledTimes(2);
  });

  it('stays where the page is drawn anew, without asking again', async () => {
    const { margin, names, host, list } = open();
    await margin.drawn;
    const button = host.root.querySelector('button');
    const { innerHTML } = document.body;
    for (let times = 0; times < 3; times++) {
      document.body.innerHTML = innerHTML;
      expect(names()).toEqual(['容缺受理', '首违不罚']);
      const isBeside = (mark: HTMLButtonElement) => list.foundOf(mark)?.block.isConnected;
      await vi.waitFor(() => expect([...host.root.querySelectorAll('button')].every(isBeside)).toBe(true));
    }
    expect(host.root.querySelector('button')).toBe(button);
    expect(askMarks).toHaveBeenCalledOnce();
  });

  it('has its marks again where the page was empty meanwhile', async () => {
    const { margin, names } = open();
    await margin.drawn;
    const { innerHTML } = document.body;
    document.body.innerHTML = '';
    await vi.waitFor(() => expect(names()).toEqual([]));
    document.body.innerHTML = innerHTML;
    await vi.waitFor(() => expect(names()).toEqual(['容缺受理', '首违不罚']));
  });

  it('is empty where nobody answers', async () => {
    answer = null;
    const { margin, names } = open();
    await margin.drawn;
    expect(names()).toEqual([]);
  });

  it('leaves nothing behind when it ends', async () => {
    const { margin, host } = open();
    await margin.drawn;
    end.abort();
    expect(host.element.isConnected).toBe(false);
    expect(onEnded).toHaveBeenCalledOnce();
    margin.askAgain();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(host.element.isConnected).toBe(false);
    expect(askMarks).toHaveBeenCalledOnce();
  });

  it('ends by itself once the extension is gone', async () => {
    isGone = true;
    const { margin } = open();
    await margin.drawn;
    expect(end.signal.aborted).toBe(true);
    expect(askMarks).not.toHaveBeenCalled();
  });
});
