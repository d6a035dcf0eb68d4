import { describe, expect, it } from 'vitest';
import { parseAnswer, parseWalk } from '@/utils/passages/parse-answer';

const WALK = { at: 0, total: 2, label: '容缺受理', isOnlySimilar: false, skipped: 0 };

describe('what the walker in a page says', () => {
  it.each([[{ status: 'shown', walk: WALK }], [{ status: 'gone' }], [{ status: 'overtaken' }]])(
    'is taken in its shape: %j',
    (said) => {
      expect(parseAnswer(said)).toEqual(said);
    },
  );

  it.each([
    [null],
    [undefined],
    ['gone'],
    [{ status: 'shown' }],
    [{ status: 'shown', walk: { ...WALK, total: '2' } }],
  ])('is nothing in another: %j', (said) => {
    expect(parseAnswer(said)).toBeNull();
  });

  it('tells where the walk stands, or nothing', () => {
    expect(parseWalk(WALK)).toEqual(WALK);
    expect([null, {}, { ...WALK, at: 0.5 }].map(parseWalk)).toEqual([null, null, null]);
  });
});
