import { describe, expect, it } from 'vitest';
import { movingPart, movingStep } from '@/utils/drafts/move-part';
import { draftOf, linesOf } from './drafts-sample';

describe('moving a part to a place', () => {
  it.each<[string, string, string | null, string | null]>([
    ['@a @b @c', 'c', 'a', '@c @a @b'],
    ['@a @b @c', 'a', null, '@b @c @a'],
    ['#甲 @a ##乙 @b #丙 @c', '甲', null, '#丙 @c #甲 @a ##乙 @b'],
    ['#甲 @a ##乙 @b #丙 @c', '乙', 'c', '#甲 @a #丙 ##乙 @b @c'],
    ['#甲 @a #丙 @c', '丙', '甲', '#丙 @c #甲 @a'],
    ['#甲 @a #丙 @c', '甲', 'a', null],
    ['#甲 @a #丙 @c', '甲', '丙', null],
    ['#甲 @a', '甲', null, null],
    ['#甲 @a', '没有', 'a', null],
    ['#甲 @a', 'a', '没有', null],
  ])('in %s, %s before %s', (lines, id, before, expected) => {
    const moved = movingPart(id, before)(draftOf(lines));
    expect(moved && linesOf(moved)).toBe(expected);
  });
});

describe('moving a part a step', () => {
  it.each<[string, string, 1 | -1, string | null]>([
    ['@a @b', 'b', -1, '@b @a'],
    ['@a @b', 'a', 1, '@b @a'],
    ['@a @b', 'a', -1, null],
    ['@a @b', 'b', 1, null],
    ['#甲 @a #乙', 'a', 1, '#甲 #乙 @a'],
    ['#甲 @a #乙', 'a', -1, '@a #甲 #乙'],
    ['#甲 @a #乙 @b', '乙', -1, '#乙 @b #甲 @a'],
    ['#甲 @a #乙 @b', '甲', 1, '#乙 @b #甲 @a'],
    ['#甲 @a #乙 @b', '甲', -1, null],
    ['#甲 @a #乙 @b', '乙', 1, null],
    ['头 #甲', '甲', -1, null],
    ['#甲 ##乙 @b #丙 @c ##丁', '乙', 1, '#甲 #丙 @c ##乙 @b ##丁'],
    ['#甲 ##乙 @b #丙 @c', '乙', 1, '#甲 #丙 @c ##乙 @b'],
    ['#甲 @a #丙 ##乙 @b', '乙', -1, '#甲 @a ##乙 @b #丙'],
    ['#甲 #乙', '没有', 1, null],
  ])('in %s, %s by %i', (lines, id, by, expected) => {
    const moved = movingStep(id, by)(draftOf(lines));
    expect(moved && linesOf(moved)).toBe(expected);
  });
});
