import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Placed, positionsAfterMove } from '@/utils/snippets/move';

const list = (...positions: number[]): Placed[] =>
  positions.map((position, at) => ({ id: String.fromCharCode(97 + at), position }));

/** The ids once the positions are written. */
function orderAfter(placed: readonly Placed[], ids: string[], before: string | null): string {
  const positions = positionsAfterMove(placed, ids, before);
  return placed
    .map(({ id, position }) => ({ id, position: positions.get(id) ?? position }))
    .sort((a, b) => a.position - b.position)
    .map(({ id }) => id)
    .join('');
}

describe('moving', () => {
  it.each<[string, string[], string | null, string, number]>([
    ['one down', ['a'], 'd', 'bcade', 1],
    ['one up', ['d'], 'b', 'adbce', 1],
    ['one to the beginning', ['e'], 'a', 'eabcd', 1],
    ['one to the end', ['a'], null, 'bcdea', 1],
    ['several, which keep their order', ['e', 'b'], 'a', 'beacd', 2],
    ['before one that is moved itself', ['b', 'd'], 'b', 'abdce', 2],
    ['before one that is gone', ['a'], 'z', 'bcdea', 1],
    ['to where it is', ['b'], 'c', 'abcde', 0],
    ['everything', ['a', 'b', 'c', 'd', 'e'], null, 'abcde', 0],
    ['nothing', [], 'a', 'abcde', 0],
    ['what is not there', ['z'], 'a', 'abcde', 0],
  ])('%s', (_what, ids, before, order, written) => {
    const placed = list(1, 2, 3, 4, 5);
    expect(orderAfter(placed, ids, before)).toBe(order);
    expect(positionsAfterMove(placed, ids, before).size).toBe(written);
  });

  it('takes the middle between its new neighbours', () => {
    expect(positionsAfterMove(list(10, 20, 30), ['c'], 'b')).toEqual(new Map([['c', 15]]));
  });

  it('parts those that were kept at the same moment', () => {
    expect(orderAfter(list(7, 7, 7, 7), ['d'], 'b')).toBe('adbc');
  });

  it('renumbers neighbours, and only these, where there is no number left between two', () => {
    const now = -1_715_673_600_000;
    const placed = list(now - 9e6, now - 6e6, now, now + 2 ** -12, now + 6e6, now + 9e6);
    expect(orderAfter(placed, ['a'], 'd')).toBe('bcadef');
    expect(positionsAfterMove(placed, ['a'], 'd').size).toBe(3);
  });

  it('goes on for ever: a thousand moves into the same gap', () => {
    let placed = list(...Array.from({ length: 12 }, (_, at) => -1_715_673_600_000 + at));
    let most = 0;
    for (let turn = 0; turn < 1_000; turn++) {
      const last = placed.at(-1)?.id ?? '';
      const positions = positionsAfterMove(placed, [last], placed[1]?.id ?? null);
      most = Math.max(most, positions.size);
      const expected = [placed[0]?.id, last, ...placed.slice(1, -1).map(({ id }) => id)];
      placed = placed
        .map(({ id, position }) => ({ id, position: positions.get(id) ?? position }))
        .sort((a, b) => a.position - b.position);
      expect(placed.map(({ id }) => id)).toEqual(expected);
    }
    expect(most).toBeLessThan(12);
  });

  it('leads to the order that moving by hand does, whatever is moved where', () => {
    const positions = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(positions, fc.array(fc.nat(13)), fc.option(fc.nat(13)), (numbers, picks, target) => {
        const placed = list(...numbers.sort((a, b) => a - b));
        const ids = [...new Set(picks)].flatMap((at) => placed[at]?.id ?? []);
        const before = target === null ? null : (placed[target]?.id ?? null);
        const at = before === null ? placed.length : placed.findIndex(({ id }) => id === before);
        const isMoved = ({ id }: Placed) => ids.includes(id);
        const expected = [
          ...placed.slice(0, at).filter((one) => !isMoved(one)),
          ...placed.filter(isMoved),
          ...placed.slice(at).filter((one) => !isMoved(one)),
        ];
        expect(orderAfter(placed, ids, before)).toBe(expected.map(({ id }) => id).join(''));
      }),
    );
  });
});
