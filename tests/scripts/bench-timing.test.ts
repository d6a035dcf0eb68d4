import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { median, quantile, timesByItem, timesOf } from '@/scripts/bench/timing';

describe('a quantile', () => {
  const values = Array.from({ length: 100 }, (_, at) => 100 - at);

  it.each([
    [0, 1],
    [0.5, 51],
    [0.95, 96],
    [1, 100],
  ])('at %d of the numbers to 100 is %i', (share, value) => {
    expect(quantile(values, share)).toBe(value);
  });

  it('leaves the values in their order', () => {
    const given = [3, 1, 2];
    median(given);
    expect(given).toEqual([3, 1, 2]);
  });

  it('of nothing is no number', () => {
    expect(median([])).toBeNaN();
  });
});

describe('times', () => {
  let now = 0;
  const takes = (ms: number) => () => {
    now += ms;
  };
  beforeEach(() => {
    now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    ['as often as is allowed', { time: 1_000, runs: 3 }, [5, 5, 5]],
    ['until the time is over', { time: 12, runs: 100 }, [5, 5, 5]],
    ['not at all without time', { time: 0, runs: 3 }, []],
  ])('are taken %s', (_when, budget, times) => {
    expect(timesOf(takes(5), budget)).toEqual(times);
  });

  it('of items are the medians of the rounds after the first', () => {
    const durations = [90, 80, 1, 10, 3, 20, 2, 30];
    const work = () => {
      now += durations.shift() ?? 0;
    };
    expect(timesByItem(['a', 'b'], work, { time: 1_000, runs: 3 })).toEqual([2, 20]);
  });

  it('of items that all take long are those of the first round, as far as it comes', () => {
    expect(timesByItem(['a', 'b', 'c', 'd'], takes(40), { time: 100, runs: 3 })).toEqual([40, 40, 40]);
  });

  it('of no items are none', () => {
    expect(timesByItem([], takes(1), { time: 10, runs: 3 })).toEqual([]);
  });
});
