import { expect, it } from 'vitest';
import { localDay } from '@/utils/text/local-day';

it.each([
  [new Date(2026, 0, 5, 0, 1), '2026-01-05'],
  [new Date(2026, 10, 25, 23, 59), '2026-11-25'],
  [new Date(2026, 10, 25, 23, 59).toISOString(), '2026-11-25'],
  ['2026-02-31T99:00:00Z', '2026-02-31'],
])('the day of %s is %s', (moment, day) => {
  expect(localDay(moment)).toBe(day);
});
