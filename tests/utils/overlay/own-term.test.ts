import { describe, expect, it } from 'vitest';
import { openLibrary } from '@/utils/matching/library';
import { isOwnTerm } from '@/utils/overlay/own-term';

const { index } = openLibrary();

describe('a term of the compendium’s own', () => {
  it.each([
    ['a keyword', '首违免罚', true],
    ['a keyword that is another’s alias', '首违不罚', true],
    ['the same in traditional characters', '首違不罰', true],
    ['a wording only of the thesaurus', '容缺后补', false],
    ['more than a term', '推行首违不罚', false],
    ['two terms', '首违不罚容缺受理', false],
    ['no term', '天气', false],
    ['nothing', '', false],
  ])('%s: %s → %s', (_, words, expected) => {
    expect(isOwnTerm(index, words)).toBe(expected);
  });
});
