import { describe, expect, it } from 'vitest';
import { KeyTableBuilder, ordinalOf } from '@/utils/retrieval/key-table';
import { randomNumbers } from '../text/random';

/** Multiples of the inverse of the table's multiplier: hashed they are 0, 1, 2 …, which want the same slot up to 255. */
const ALIKE = Array.from({ length: 200 }, (_, at) => Math.imul(0xe8b2f51, at) >>> 0);

const random = randomNumbers(11);
const SETS: readonly (readonly [what: string, keys: readonly number[]])[] = [
  ['one after the other', Array.from({ length: 5_000 }, (_, at) => at)],
  ['at random', Array.from({ length: 5_000 }, () => Math.floor(random() * 2 ** 32))],
  ['that want the same place', ALIKE],
  ['with the same low half', Array.from({ length: 3_000 }, (_, at) => ((at << 16) | 0x5bb9) >>> 0)],
  ['0 and the greatest', [0, 0xffffffff]],
];

describe.each(SETS)('keys %s', (_what, keys) => {
  const distinct = [...new Set(keys)];

  it('are numbered in the order they come, however the table grows', () => {
    const table = new KeyTableBuilder();
    expect(distinct.map((key) => table.add(key))).toEqual([...distinct.keys()]);
    expect(table.size).toBe(distinct.length);
  });

  it('keep their number when they come again', () => {
    const table = new KeyTableBuilder();
    for (const key of distinct) table.add(key);
    expect(distinct.map((key) => table.add(key))).toEqual([...distinct.keys()]);
    expect(distinct.map((key) => table.find(key))).toEqual([...distinct.keys()]);
    expect([...table.keysInOrder()]).toEqual(distinct);
  });

  it('are told apart from those that never came', () => {
    const table = new KeyTableBuilder();
    const half = distinct.slice(0, distinct.length / 2);
    for (const key of half) table.add(key);
    for (const key of distinct.slice(half.length)) expect(ordinalOf(table, key)).toBe(-1);
  });

  it('find room in a table that was told how many to expect', () => {
    const table = new KeyTableBuilder(distinct.length);
    const slots = table.keys.length;
    for (const key of distinct) table.add(key);
    expect(table.keys.length).toBe(slots);
    expect(distinct.map((key) => table.find(key))).toEqual([...distinct.keys()]);
  });
});

describe('an empty table', () => {
  it('has no key', () => {
    const table = new KeyTableBuilder();
    expect([table.find(0), table.find(7), table.size, table.keysInOrder().length]).toEqual([-1, -1, 0, 0]);
  });
});
