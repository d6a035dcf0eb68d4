// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LEAST_INTERVAL, LONGEST_IN_VAIN, LONGEST_INTERVAL, watchLoss } from '@/utils/passages/watch-loss';

let watching: AbortController;
let isLost: boolean;
/** Whether looking finds everything. */
let isThere: boolean;
/** How long looking takes. Milliseconds. */
let takes: number;
const findAnew = vi.fn(async () => {
  if (takes > 0) await new Promise((resolve) => setTimeout(resolve, takes));
  isLost = !isThere;
  return isThere;
});
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const change = async (root: Node = document.body) => {
  root.appendChild(document.createElement('p'));
  await pass(0);
};
const lose = (root?: Node) => {
  isLost = true;
  return change(root);
};

beforeEach(() => {
  vi.useFakeTimers();
  findAnew.mockClear();
  [isLost, isThere, takes] = [false, true, 0];
  document.body.replaceChildren();
  watching = new AbortController();
  const { follow } = watchLoss(document, () => isLost, findAnew, watching.signal);
  follow([document.body]);
});
afterEach(() => {
  watching.abort();
  vi.useRealTimers();
});

describe('what a page takes away', () => {
  it('is found anew at once', async () => {
    await lose();
    expect(findAnew).toHaveBeenCalledOnce();
  });

  it('is not looked for while it is still there, nor while nothing changes', async () => {
    await change();
    isLost = true;
    await pass(60_000);
    expect(findAnew).not.toHaveBeenCalled();
  });

  it('is found anew a few times a second at most, and after the last change', async () => {
    for (let passed = 0; passed < 1_000; passed += 20) {
      await lose();
      await pass(20);
    }
    await pass(LEAST_INTERVAL);
    expect(findAnew.mock.calls.length).toBeLessThanOrEqual(1_000 / LEAST_INTERVAL + 2);
    expect(findAnew.mock.calls.length).toBeGreaterThan(3);
    expect(isLost).toBe(false);
  });

  it('is put off for a second at most, where finding it takes long', async () => {
    takes = 900;
    await lose();
    await pass(900);
    await lose();
    await pass(LONGEST_INTERVAL - 1);
    expect(findAnew).toHaveBeenCalledTimes(1);
    await pass(1);
    expect(findAnew).toHaveBeenCalledTimes(2);
  });

  it('for good is looked for ever more rarely, but found when it comes back', async () => {
    isThere = false;
    for (let passed = 0; passed < 60_000; passed += 100) {
      await lose();
      await pass(100);
    }
    expect(findAnew.mock.calls.length).toBeLessThan(15);
    isThere = true;
    await change();
    await pass(LONGEST_IN_VAIN);
    expect(isLost).toBe(false);
  });

  it('out of a shadow root is noticed there', async () => {
    const host = document.createElement('div');
    document.body.append(host);
    const inner = host.attachShadow({ mode: 'open' });
    inner.append('落实首违不罚。');
    watchLoss(document, () => isLost, findAnew, watching.signal).follow([inner.firstChild as Node]);
    await pass(0);
    await lose(inner);
    expect(findAnew).toHaveBeenCalledOnce();
  });

  it('is nobody’s business any more after an abort', async () => {
    watching.abort();
    await lose();
    await pass(1_000);
    expect(findAnew).not.toHaveBeenCalled();
  });
});
