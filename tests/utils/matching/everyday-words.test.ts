import { describe, expect, it } from 'vitest';
import { officialWordsIn, officialWordsOf } from '@/utils/matching/everyday-words';

const words = officialWordsOf([
  { everyday: ['罚单', '挨罚'], official: ['处罚', '行政处罚'] },
  { everyday: ['老板'], official: ['企业家'] },
  { everyday: ['小老板'], official: ['个体户'] },
]);

describe('official words for everyday ones', () => {
  it.each([
    ['老板挨罚怎么办', ['企业家', '处罚', '行政处罚']],
    ['小老板', ['个体户']],
    ['罚单和挨罚', ['处罚', '行政处罚']],
    ['老板就是企业家', []],
    ['容缺受理', []],
    ['', []],
  ])('in %s are %j', (text, official) => {
    expect(officialWordsIn(words, text)).toEqual(official);
  });
});
