import { describe, expect, it } from 'vitest';
import { KeyedListsBuilder, listOf } from '@/utils/retrieval/keyed-lists';
import { randomNumbers } from '../text/random';

describe('lists by key', () => {
  it('hold what a map of arrays would, in the same order', () => {
    const random = randomNumbers(23);
    const builder = new KeyedListsBuilder();
    const expected = new Map<number, number[]>();
    for (let item = 0; item < 2_000; item++) {
      const key = Math.floor(random() * 300) * 0x10001;
      builder.add(key, item);
      expected.set(key, [...(expected.get(key) ?? []), item]);
    }
    const lists = builder.finish();
    for (const [key, items] of expected) expect([...listOf(lists, key)]).toEqual(items);
    expect(lists.items).toHaveLength(2_000);
  });

  it('take an item once where it comes twice in a row, and again after another', () => {
    const builder = new KeyedListsBuilder();
    for (const item of [0, 0, 4, 4, 0]) builder.add(9, item);
    expect([...listOf(builder.finish(), 9)]).toEqual([0, 4, 0]);
  });

  it('of a key that never came are empty', () => {
    expect([...listOf(new KeyedListsBuilder().finish(), 9)]).toEqual([]);
  });
});
