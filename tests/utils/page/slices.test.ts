// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atOnce, inSlices, untilFree, whenIdle } from '@/utils/page/slices';
import type { Walk } from '@/utils/page/walk-page';

/** Each step takes a millisecond; tells, in the end, how often the page had its turn. */
function* walkOf(steps: number): Walk<number> {
  let turns = 0;
  for (let step = 0; step < steps; step++) {
    vi.advanceTimersByTime(1);
    if (yield) turns++;
  }
  return turns;
}

const running = () => new AbortController().signal;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('work in slices', () => {
  /** What the page is given its turns by; each turn is over at once. */
  const idleWindow = () => ({
    setTimeout: vi.fn(),
    requestIdleCallback: vi.fn((callback: IdleRequestCallback) => {
      queueMicrotask(() => callback({} as IdleDeadline));
      return 0;
    }),
  });

  it('gives the page a turn every few milliseconds, well within ten', async () => {
    const page = idleWindow();
    const turns = await inSlices(walkOf(100), page as never, running());
    expect(turns).toBeGreaterThanOrEqual(100 / 9);
    expect(page.requestIdleCallback).toHaveBeenCalledTimes(turns ?? 0);
  });

  it('does not wait for ever for a busy page', async () => {
    const page = idleWindow();
    await inSlices(walkOf(10), page as never, running());
    expect(page.requestIdleCallback).toHaveBeenCalledWith(expect.any(Function), { timeout: 100 });
  });

  it('waits for no idle moment where a reader waits', async () => {
    const page = idleWindow();
    page.setTimeout.mockImplementation((callback: () => void) => queueMicrotask(callback));
    const turns = await inSlices(walkOf(100), page as never, running(), untilFree);
    expect(page.setTimeout).toHaveBeenCalledTimes(turns ?? 0);
    expect(page.setTimeout).toHaveBeenCalledWith(expect.any(Function), 0);
    expect(page.requestIdleCallback).not.toHaveBeenCalled();
  });

  it('gives none to a page that is done within one', async () => {
    const page = idleWindow();
    expect(await inSlices(walkOf(2), page as never, running())).toBe(0);
    expect(page.requestIdleCallback).not.toHaveBeenCalled();
  });

  it('comes to nothing once it is aborted', async () => {
    const reading = new AbortController();
    const page = idleWindow();
    page.requestIdleCallback.mockImplementationOnce((callback) => {
      reading.abort();
      queueMicrotask(() => callback({} as IdleDeadline));
      return 0;
    });
    const walk = walkOf(100);
    expect(await inSlices(walk, page as never, reading.signal)).toBeNull();
    expect(page.requestIdleCallback).toHaveBeenCalledTimes(1);
  });

  it('in one go gives none', () => {
    expect(atOnce(walkOf(100))).toBe(0);
  });
});

describe('an idle moment', () => {
  it('is as soon as the page lets go, where the browser knows none', () => {
    const callback = vi.fn();
    whenIdle(window, callback, 500);
    expect(callback).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(callback).toHaveBeenCalledTimes(1);
  });
});
