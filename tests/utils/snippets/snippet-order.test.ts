import { expect, it } from 'vitest';
import { byNewest, byPosition } from '@/utils/snippets/snippet-order';
import { idsOf, passage } from './sample';

const at = (id: string, savedAt: string, position = 0) => passage(id, '容缺', { savedAt, position });

it('the newest come first by time, not by how the time is written', () => {
  const snippets = [
    at('noon', '2024-05-14T12:00:00.000Z'),
    at('evening there', '2024-05-14T23:30:00.000+08:00'),
    at('morning there', '2024-05-14T09:00:00.000+08:00'),
  ];
  expect(idsOf(snippets.sort(byNewest))).toEqual(['evening there', 'noon', 'morning there']);
});

it('a place by hand goes before age, and age and id decide in one place', () => {
  const snippets = [
    at('b', '2024-05-14T08:00:00.000Z', 2),
    at('a', '2024-05-14T08:00:00.000Z', 2),
    at('newer', '2024-05-15T08:00:00.000Z', 2),
    at('first', '2020-01-01T08:00:00.000Z', 1),
  ];
  expect(idsOf(snippets.sort(byPosition))).toEqual(['first', 'newer', 'a', 'b']);
});
