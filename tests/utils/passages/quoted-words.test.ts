import { describe, expect, it } from 'vitest';
import { selectorOfQuote } from '@/utils/passages/quoted-words';

describe('the selector of quoted words', () => {
  it.each([
    [
      'has the sentence around them',
      { phrase: '容缺受理', quote: '全面推行容缺受理，材料后补。' },
      { exact: '容缺受理', prefix: '全面推行', suffix: '，材料后补。' },
    ],
    [
      'leaves out the marks of a cut sentence',
      { phrase: '容缺', quote: '…推行容缺受理…' },
      { exact: '容缺', prefix: '推行', suffix: '受理' },
    ],
    [
      'is the words alone where there is no sentence',
      { phrase: '容缺受理', quote: '' },
      { exact: '容缺受理', prefix: '', suffix: '' },
    ],
    [
      'is the sentence where no words are told',
      { phrase: '', quote: '…材料后补。' },
      { exact: '材料后补。', prefix: '', suffix: '' },
    ],
  ])('%s', (_what, words, selector) => {
    expect(selectorOfQuote(words)).toEqual(selector);
  });
});
