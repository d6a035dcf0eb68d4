import { describe, expect, it } from 'vitest';
import { duration, engineTable, indexTables, pageTable, size } from '@/scripts/bench/engine-tables';
import type { EngineFigures } from '@/scripts/bench/figures';

const engine = (name: string, factor: number, pages: EngineFigures['pages']): EngineFigures => ({
  name,
  build: 10 * factor,
  bytes: 1_000_000 * factor,
  query: { median: 0.2 * factor, p95: 1 * factor, asked: 306 },
  pages,
});

const ours = engine('Tashan', 1, [
  { way: '', length: 2_000, median: 1 },
  { way: '', length: 200_000, median: 50 },
]);
const peer = engine('Peer', 25, [
  { way: '15 words', length: 2_000, median: 20 },
  { way: '15 words', length: 200_000, median: 25 },
  { way: 'whole text', length: 2_000, median: 1_500 },
  { way: 'whole text', length: 200_000, median: null },
]);

describe('a figure', () => {
  it.each([
    [0.0123456, '12.3 µs'],
    [0.9994, '999 µs'],
    [1, '1.00 ms'],
    [154.2, '154 ms'],
    [20_340, '20.3 s'],
  ])('of %d ms is written as %s', (ms, written) => {
    expect(duration(ms)).toBe(written);
  });

  it.each([
    [243_000, '243 kB'],
    [71_600_000, '71.6 MB'],
  ])('of %i bytes is written as %s', (bytes, written) => {
    expect(size(bytes)).toBe(written);
  });
});

describe('the tables', () => {
  it('show how many times ours each peer takes, and nothing of the kind for ours', () => {
    expect(engineTable([ours, peer]).split('\n').slice(2)).toEqual([
      '| Tashan | 10.0 ms | 1.00 MB | 200 µs | 1.00 ms | 306 |',
      '| Peer | 250 ms (×25) | 25.0 MB (×25) | 5.00 ms (×25) | 25.0 ms (×25) | 306 |',
    ]);
  });

  it('show each way of asking about a page, and what was not run', () => {
    expect(pageTable([ours, peer]).split('\n')).toEqual([
      '| engine | page of 2,000 | page of 200,000 |',
      '| --- | --- | --- |',
      '| Tashan | 1.00 ms | 50.0 ms |',
      '| Peer, 15 words | 20.0 ms (×20) | 25.0 ms (×0.50) |',
      '| Peer, whole text | 1.50 s (×1500) | not run |',
    ]);
  });

  it('show what a query costs by the postings it matches', () => {
    const figures = { bytes: 243_000, write: 0.2, read: 0.004 };
    const costs = [{ postings: 2_000, asked: 12, median: 0.03 }];
    expect(indexTables({ ...figures, costs })).toContain('| 2,000 | 12 | 30.0 µs | 15.0 µs |');
  });

  it('of no engines are empty', () => {
    expect(engineTable([])).toBe('');
  });
});
