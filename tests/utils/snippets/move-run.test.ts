import { describe, expect, it } from 'vitest';
import { moveRun, positionsBefore } from '@/utils/snippets/move-run';

const at = (...entries: readonly [string, number][]) => new Map(entries);
const first = moveRun(null, 'a', at(['a', 1]), 1_000);

describe('a run of moves', () => {
  it('goes back to where everything stood before its first move', () => {
    const second = moveRun(first, 'a', at(['a', 2], ['b', 3]), 2_000);
    expect(second.before).toEqual(at(['a', 1], ['b', 3]));
  });

  it.each([
    ['something else is moved', 'b', 2_000],
    ['a while has passed', 'a', 8_000],
  ])('ends where %s', (_, id, time) => {
    expect(moveRun(first, id, at([id, 5]), time).before).toEqual(at([id, 5]));
  });
});

it('what changed tells where it stood', () => {
  const changed = [{ before: { id: 'a', position: 1 }, after: { id: 'a', position: 9 } }];
  expect(positionsBefore(changed)).toEqual(at(['a', 1]));
});
