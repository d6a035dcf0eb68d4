import { describe, expect, it } from 'vitest';
import { GrowingArray } from '@/utils/retrieval/growing-array';

describe('a growing array', () => {
  it.each([
    ['words', () => new GrowingArray(new Uint32Array(1))],
    ['bytes', () => new GrowingArray(new Uint8Array(0))],
    ['fractions', () => new GrowingArray(new Float32Array(3))],
  ])('of %s holds what was pushed, and no more', (_kind, make) => {
    const array = make();
    const pushed = Array.from({ length: 200 }, (_, at) => at);
    for (const value of pushed) array.push(value);
    expect([...array.view()]).toEqual(pushed);
    expect(array.length).toBe(200);
  });

  it('that nothing was pushed to is empty', () => {
    expect(new GrowingArray(new Uint32Array(8)).view()).toHaveLength(0);
  });
});
