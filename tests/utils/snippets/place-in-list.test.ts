import { describe, expect, it } from 'vitest';
import { idAfter, passingNeighbour, placeAfterMove } from '@/utils/snippets/place-in-list';

const list = (ids: string) => [...ids].map((id) => ({ id }));

describe('behind a snippet', () => {
  it.each([
    ['a', 'b'],
    ['c', null],
    ['z', null],
  ])('%s comes %s', (id, next) => {
    expect(idAfter(list('abc'), id)).toBe(next);
  });
});

describe('passing a neighbour in the list', () => {
  it.each([
    ['up, goes before it', 'abcd', 'c', -1, 'b'],
    ['down, goes before what follows it', 'abcd', 'b', 1, 'd'],
    ['down at the end, goes to the end', 'abcd', 'c', 1, null],
    ['up among those listed, passes what is not listed too', 'ad', 'd', -1, 'a'],
    ['down among those listed, stays before what is not listed', 'ac', 'a', 1, 'd'],
  ] as const)('%s', (_, listed, id, by, before) => {
    expect(passingNeighbour(list('abcd'), list(listed), id, by)).toBe(before);
  });

  it.each([
    ['a', -1],
    ['d', 1],
  ] as const)('%s has none in direction %i', (id, by) => {
    expect(passingNeighbour(list('abcd'), list('abcd'), id, by)).toBeUndefined();
  });
});

describe('the place after a move', () => {
  it.each([
    ['a', 'c', 2],
    ['c', 'a', 1],
    ['b', null, 3],
    ['b', 'gone', 3],
  ])('of %s before %s is %i', (id, before, place) => {
    expect(placeAfterMove(list('abc'), id, before)).toBe(place);
  });
});
