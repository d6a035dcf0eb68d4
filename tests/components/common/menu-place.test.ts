import { expect, it } from 'vitest';
import { menuPlace } from '@/components/common/menu-place';

const VIEW = { width: 360, height: 600 };
const MENU = { width: 160, height: 140 };

it.each([
  ['under its button, right edges in line', { top: 100, bottom: 124, right: 300 }, { left: 140, top: 128 }],
  ['above it where there is no room below', { top: 500, bottom: 524, right: 300 }, { left: 140, top: 356 }],
  ['within the right edge', { top: 100, bottom: 124, right: 380 }, { left: 196, top: 128 }],
  ['within the left edge', { top: 100, bottom: 124, right: 60 }, { left: 4, top: 128 }],
])('a menu lies %s', (_where, opener, place) => {
  expect(menuPlace(opener, MENU, VIEW)).toEqual(place);
});

it('a menu with room neither below nor above begins at the top edge', () => {
  const low = { width: 360, height: 150 };
  expect(menuPlace({ top: 60, bottom: 84, right: 300 }, MENU, low)).toEqual({ left: 140, top: 4 });
});
