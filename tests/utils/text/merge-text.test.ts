import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedText, movedPlace } from '@/utils/text/merge-text';

describe('one text written in two windows', () => {
  it.each([
    ['only here', '甲乙', '甲丙乙', '甲乙', '甲丙乙'],
    ['only there', '甲乙', '甲乙', '甲丙乙', '甲丙乙'],
    ['alike', '甲', '甲乙', '甲乙', '甲乙'],
    ['at either end', '中', '前中', '中后', '前中后'],
    ['at either end, the other way round', '中', '中后', '前中', '前中后'],
    ['at one place', '头尾', '头我尾', '头他尾', '头他我尾'],
    ['where nothing stood', '', '我', '他', '他我'],
    ['here taken out, there gone on', '甲乙丙', '甲丙', '甲乙丙丁', '甲丙丁'],
    ['here all replaced, there one word put in', '甲乙', '新的', '甲丙乙', '丙新的'],
    ['both taken out', '甲乙丙丁', '甲丁', '甲乙丁', '甲丁'],
    ['next to each other', '甲乙丙丁', '甲我丙丁', '甲乙他丁', '甲我他丁'],
    ['with characters of two units', '😀', '😁', '😂', '😂😁'],
  ])('%s', (_what, base, mine, theirs, merged) => {
    expect(mergedText(base, mine, theirs)).toBe(merged);
  });

  it('has every character that either put in', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 12 });
    const put = (mark: string) =>
      fc.tuple(fc.nat(12), fc.nat(12), fc.string({ unit: fc.constant(mark), maxLength: 4 }));
    fc.assert(
      fc.property(text, put('我'), put('他'), (base, ...edits) => {
        const [mine, theirs] = edits.map(([at, length, words]) => {
          const from = Math.min(at, base.length);
          return base.slice(0, from) + words + base.slice(from + length);
        }) as [string, string];
        const merged = mergedText(base, mine, theirs);
        const count = (words: string, mark: string) => words.split(mark).length - 1;
        for (const mark of ['我', '他']) expect(count(merged, mark)).toBe(count(mine + theirs, mark));
      }),
    );
  });
});

describe('a caret', () => {
  it.each([
    ['before what was put in stays', 1, '甲乙', '甲乙丙', 1],
    ['behind what was put in goes along', 2, '甲乙', '丙甲乙', 3],
    ['where it was put in stays before it', 1, '甲乙', '甲丙乙', 1],
    ['in what was replaced comes to its end', 2, '甲乙丙丁', '甲新丁', 2],
    ['at the end of what was replaced goes along', 3, '甲乙丙丁', '甲新丁', 2],
  ])('%s', (_what, place, from, to, moved) => {
    expect(movedPlace(place, from, to)).toBe(moved);
  });
});
