import { describe, expect, it } from 'vitest';
import { nearMisses } from '@/utils/matching/near-misses';
import { buildTermIndex } from '@/utils/matching/term-index';
import { term } from './small-corpus';

const index = buildTermIndex(
  ['容缺受理', '不动产登记', '电子营业执照', '首违不罚', '公平竞争审查', '交房即发证'].map((text) =>
    term(text),
  ),
);
const find = (text: string) => nearMisses(index, text);
const names = (text: string) => find(text).map((miss) => miss.term.text);

describe('a near miss', () => {
  it.each([
    ['one wrong character in four', '容缺收理', '容缺受理'],
    ['one wrong character in six', '电子营业执熙', '电子营业执照'],
    ['two characters changed places at the end', '公平竞争查审', '公平竞争审查'],
    ['one character missing', '公平竞审查', '公平竞争审查'],
    ['one character too many', '交房即可发证', '交房即发证'],
  ])('has %s: %s', (_what, typed, name) => {
    expect(names(typed)).toContain(name);
  });

  it.each([
    ['phrases that name nothing', '不动声色'],
    ['phrases that name nothing', '公平正义'],
    ['half of a term', '容缺办结'],
    ['fewer than four characters', '容缺收'],
    ['more than a term can have', '容'.repeat(25)],
    ['nothing', ''],
  ])('is none of %s: %s', (_what, typed) => {
    expect(names(typed)).toEqual([]);
  });

  it('tells how much is as it should be: all of it where the term itself was typed', () => {
    const similarity = (typed: string) => find(typed)[0]?.similarity;
    expect(similarity('容缺受理')).toBe(1);
    expect(similarity('容缺收理')).toBe(0.75);
    expect(similarity('电子营业执熙')).toBeCloseTo(5 / 6);
  });

  it('is found the same way each time it is asked for', () => {
    expect(find('容缺收理')).toEqual(find('容缺收理'));
  });

  it('is none where there is no vocabulary', () => {
    expect(nearMisses(buildTermIndex([]), '容缺收理')).toEqual([]);
  });
});
