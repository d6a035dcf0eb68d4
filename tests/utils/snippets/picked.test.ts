import { describe, expect, it } from 'vitest';
import { allPicked, NOTHING_PICKED, pickedOf, pickedUpTo, toggled } from '@/utils/snippets/picked';

const ORDER = ['a', 'b', 'c', 'd', 'e'];
const shown = ({ ids }: { ids: ReadonlySet<string> }) => [...ids].sort().join('');

describe('picking', () => {
  it('adds one and takes it away again', () => {
    const one = toggled(toggled(NOTHING_PICKED, 'b'), 'd');
    expect(shown(one)).toBe('bd');
    expect(shown(toggled(one, 'b'))).toBe('d');
    expect(shown(NOTHING_PICKED)).toBe('');
  });

  it.each([
    ['down', 'b', 'd', 'bcd'],
    ['up', 'd', 'a', 'abcd'],
    ['nowhere', 'c', 'c', 'c'],
    ['from one that is not listed', 'z', 'b', 'bz'],
    ['to one that is not listed', 'b', 'z', 'b'],
  ])('goes from the last one %s', (_what, anchor, to, picked) => {
    expect(shown(pickedUpTo(toggled(NOTHING_PICKED, anchor), to, ORDER))).toBe(picked);
  });

  it('begins a range with itself where nothing was picked', () => {
    const begun = pickedUpTo(NOTHING_PICKED, 'b', ORDER);
    expect(shown(begun)).toBe('b');
    expect(shown(pickedUpTo(begun, 'd', ORDER))).toBe('bcd');
  });

  it('adds all that is listed to what was picked before', () => {
    expect(shown(allPicked(toggled(NOTHING_PICKED, 'z'), ['a', 'b']))).toBe('abz');
  });

  it('comes in the order of the list, without what is gone', () => {
    const picked = ['d', 'gone', 'a'].reduce(toggled, NOTHING_PICKED);
    expect(
      pickedOf(
        picked,
        ORDER.map((id) => ({ id })),
      ),
    ).toEqual([{ id: 'a' }, { id: 'd' }]);
  });
});
