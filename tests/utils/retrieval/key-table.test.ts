import { describe, expect, it } from 'vitest';
import { KeyTableBuilder, ordinalOf } from '@/utils/retrieval/key-table';

describe('a key table', () => {
  it('numbers keys in the order of their first appearance', () => {
    const table = new KeyTableBuilder();
    expect([7, 9, 7, 0, 9, 0xffffffff].map((key) => table.add(key))).toEqual([0, 1, 0, 2, 1, 3]);
    expect(table.size).toBe(4);
    expect([...table.keysInOrder()]).toEqual([7, 9, 0, 0xffffffff]);
  });

  it('finds what it holds and nothing else, however much it has grown', () => {
    const table = new KeyTableBuilder();
    // Keys a power of two apart are what bad hashing puts into one slot.
    const keys = Array.from({ length: 20_000 }, (_, at) => (at * 4096 + (at % 7)) >>> 0);
    for (const key of keys) table.add(key);
    keys.forEach((key, at) => {
      expect(ordinalOf(table, key)).toBe(at);
    });
    expect(ordinalOf(table, 4095)).toBe(-1);
    expect(table.find(4095)).toBe(-1);
  });

  it('that is empty finds nothing', () => {
    expect(ordinalOf(new KeyTableBuilder(), 0)).toBe(-1);
  });
});
