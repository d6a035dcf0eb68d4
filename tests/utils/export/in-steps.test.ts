import { describe, expect, it, vi } from 'vitest';
import { giveWay, inSteps } from '@/utils/export/in-steps';

const controls = (signal = new AbortController().signal) => ({ signal, onStep: vi.fn() });

/** Busy for so many milliseconds. */
function work(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

describe('inSteps', () => {
  it('makes something of each item, in order, and counts them', async () => {
    const stepping = controls();
    expect(await inSteps([1, 2, 3], (item) => item * 2, stepping)).toEqual([2, 4, 6]);
    expect(stepping.onStep).toHaveBeenCalledTimes(3);
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
    await inSteps([...Array(20).keys()], () => work(4), controls());
    working = false;
    await waiting;
    expect(others).toBeGreaterThanOrEqual(4);
  });

  it('stops where it is told to', async () => {
    const stopping = new AbortController();
    const made: number[] = [];
    const make = (item: number) => {
      made.push(item);
      if (item === 2) stopping.abort();
    };
    await expect(inSteps([1, 2, 3], make, controls(stopping.signal))).rejects.toThrow();
    expect(made).toEqual([1, 2]);
  });

  it('makes nothing once it was stopped', async () => {
    await expect(inSteps([], () => 1, controls(AbortSignal.abort()))).rejects.toThrow();
  });
});
