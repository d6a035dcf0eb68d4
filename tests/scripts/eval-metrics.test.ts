// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  areaUnderCurve,
  gainOf,
  mean,
  median,
  ndcgAt,
  shareFrom,
  thresholdFor,
} from '@/scripts/eval/metrics';

/** 1 / log2(3), what the second place is worth. */
const SECOND = 0.6309297535714575;

describe('nDCG', () => {
  it.each([
    ['everything in the best order', 10, [3, 1], [1, 3], 1],
    ['the only one, first', 10, [1, 0], [1], 1],
    ['the only one, second', 10, [0, 1], [1], SECOND],
    ['the only one, third', 10, [0, 0, 1], [1], 0.5],
    ['the only one, below what is looked at', 2, [0, 0, 1], [1], 0],
    ['one of two', 10, [1], [1, 1], 1 / (1 + SECOND)],
    ['the lesser first', 10, [1, 3], [3, 1], (1 + 3 * SECOND) / (3 + SECOND)],
    ['more to be found than is looked at', 1, [1], [1, 1, 1], 1],
    ['nothing found', 10, [], [1], 0],
    ['nothing to be found', 10, [0], [], 0],
  ])('of %s', (_what, k, gains, possible, expected) => {
    expect(ndcgAt(k, gains, possible)).toBeCloseTo(expected, 12);
  });

  it.each([
    [0, 0],
    [1, 1],
    [2, 3],
  ])('counts grade %d as %d', (grade, gain) => {
    expect(gainOf(grade)).toBe(gain);
  });
});

describe('the area under the curve', () => {
  it.each([
    ['apart', [0.9, 0.8], [0.1, 0], 1],
    ['the wrong way round', [0.1], [0.9], 0],
    ['all alike', [0, 0], [0, 0, 0], 0.5],
    ['one pair of six the wrong way round', [0.9, 0.3], [0.5, 0.2, 0.1], 5 / 6],
    ['a tie, which counts half', [0.5, 0.9], [0.5], 0.75],
  ])('of scores that are %s', (_what, positive, negative, expected) => {
    expect(areaUnderCurve(positive, negative)).toBeCloseTo(expected, 12);
  });

  it('is unknown where there is nothing to compare', () => {
    expect(areaUnderCurve([], [1])).toBeNull();
    expect(areaUnderCurve([1], [])).toBeNull();
  });
});

describe('the threshold', () => {
  it.each([
    ['lets none pass', 0, [1, 3, 5], [2, 0], 3],
    ['lets a half pass', 0.5, [1, 3, 5], [2, 0], 1],
    ['is never 0', 1, [0, 2], [0, 0], 2],
    ['cannot be reached where the others score higher', 0, [1, 2], [3], Number.POSITIVE_INFINITY],
    ['is above a score that both have', 0, [2, 4], [2], 4],
  ])('%s', (_what, share, positive, negative, expected) => {
    expect(thresholdFor(share, positive, negative)).toBe(expected);
  });

  it('is reached by a share of the scores, its own among them', () => {
    expect(shareFrom(2, [1, 2, 3, 4])).toBe(0.75);
    expect(shareFrom(Number.MIN_VALUE, [0, 0.01])).toBe(0.5);
    expect(shareFrom(1, [])).toBe(0);
  });
});

describe('a list of values', () => {
  it('has a mean', () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean([])).toBe(0);
  });

  it('has a median', () => {
    expect(median([9, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(3);
    expect(median([])).toBe(0);
  });
});
