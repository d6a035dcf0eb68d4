// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepReading } from '@/utils/page/keep-reading';
import type { PageSkeleton } from '@/utils/page/skeleton';
import { TIMINGS } from '@/utils/page/watch-page';

const LATER = TIMINGS.minInterval + TIMINGS.quiet + 10;
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

let scope: { tashanReading?: unknown };
let isGone: boolean;
const tellPageRead = vi.fn(async (_page: PageSkeleton) => true);
const start = () => keepReading(window, scope, { isGone: () => isGone, tellPageRead });
const say = (text: string) =>
  document.body.append(Object.assign(document.createElement('p'), { textContent: text }));

beforeEach(() => {
  vi.useFakeTimers();
  tellPageRead.mockClear();
  scope = {};
  isGone = false;
  document.body.replaceChildren();
  say('推行容缺受理。');
});
afterEach(() => {
  (scope.tashanReading as AbortController).abort();
  vi.useRealTimers();
});

describe('a page that is kept read', () => {
  it('is told once, and again when it says something else', async () => {
    start();
    await pass(10);
    expect(tellPageRead).toHaveBeenCalledTimes(1);
    say('新的一段。');
    await pass(LATER);
    expect(tellPageRead).toHaveBeenCalledTimes(2);
    expect(tellPageRead.mock.calls[1]?.[0].roots[0]?.content).toContain('新的一段。');
  });

  it('is not told again for what changes without saying anything', async () => {
    start();
    await pass(10);
    document.body.append(document.createElement('p'));
    await pass(LATER);
    expect(tellPageRead).toHaveBeenCalledTimes(1);
  });

  it('is told again when it comes back from the back/forward cache', async () => {
    start();
    await pass(10);
    window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
    await pass(LATER);
    expect(tellPageRead).toHaveBeenCalledTimes(2);
  });

  it('is left alone once the extension is gone', async () => {
    start();
    await pass(10);
    isGone = true;
    say('新的一段。');
    await pass(LATER);
    expect(tellPageRead).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a second injection', () => {
  it('reads the page anew, and is then the only one that watches it', async () => {
    start();
    await pass(10);
    start();
    await pass(10);
    expect(tellPageRead).toHaveBeenCalledTimes(2);
    say('新的一段。');
    await pass(LATER);
    expect(tellPageRead).toHaveBeenCalledTimes(3);
  });

  it('is not misled by an element of the page with the same name', async () => {
    scope.tashanReading = document.createElement('form');
    start();
    await pass(10);
    expect(tellPageRead).toHaveBeenCalledTimes(1);
  });
});
