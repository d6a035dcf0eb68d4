import { describe, expect, it, vi } from 'vitest';
import { giveWay, inSteps, madeInSteps } from '@/utils/in-steps';

/** Busy for so many milliseconds. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('inSteps', () => {
  it('visits each item, in order, and says that it came to the end', async () => {
    const visited: number[] = [];
    expect(await inSteps([1, 2, 3], (item) => visited.push(item))).toBe(true);
    expect(visited).toEqual([1, 2, 3]);
  });

  it('gives way while it works', async () => {
    let others = 0;
    let working = true;
    const other = async () => {
      while (working) {
        await giveWay();
        others += 1;
      }
    };
    const waiting = other();
    await inSteps([...Array(20).keys()], () => work(4));
    working = false;
    await waiting;
    expect(others).toBeGreaterThanOrEqual(4);
  });

  it('tells how far it has come whenever it gives way, and at the end', async () => {
    const onProgress = vi.fn();
    await inSteps([1, 2, 3], () => work(11), { onProgress });
    expect(onProgress.mock.calls).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it('stops where it is told to', async () => {
    const stopping = new AbortController();
    const visited: number[] = [];
    const visit = (item: number) => {
      visited.push(item);
      if (item === 2) stopping.abort();
    };
    expect(await inSteps([1, 2, 3], visit, { signal: stopping.signal })).toBe(false);
    expect(visited).toEqual([1, 2]);
  });

  it('has not come to the end where the last report stops it', async () => {
    const stopping = new AbortController();
    const onProgress = () => stopping.abort();
    expect(await inSteps([1], () => {}, { signal: stopping.signal, onProgress })).toBe(false);
  });
});

describe('madeInSteps', () => {
  it('makes something of each item, in order', async () => {
    expect(await madeInSteps([1, 2, 3], (item) => item * 2, {})).toEqual([2, 4, 6]);
  });

  it('makes nothing once it was stopped', async () => {
    const make = vi.fn();
    await expect(madeInSteps([1], make, { signal: AbortSignal.abort() })).rejects.toThrow();
    expect(make).not.toHaveBeenCalled();
  });
});
