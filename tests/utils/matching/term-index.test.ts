import { describe, expect, it } from 'vitest';
import { buildTermIndex, similarTerms, termsContaining } from '@/utils/matching/term-index';
import { term } from './small-corpus';

const index = buildTermIndex(
  ['容缺受理', '容缺办理', '一窗受理', '一网通办', 'app办税', '双随机一公开', '832平台'].map((text) =>
    term(text),
  ),
);
const texts = (terms: readonly { text: string }[]) => terms.map(({ text }) => text).sort();

describe('the terms in which something stands', () => {
  it.each([
    ['受理', ['一窗受理', '容缺受理']],
    ['容缺受', ['容缺受理']],
    ['一', ['一窗受理', '一网通办', '双随机一公开']],
    ['ap', ['app办税']],
    ['83', ['832平台']],
    ['容缺受理', []],
    ['火箭', []],
  ])('%s are %j', (text, expected) => {
    expect(texts(termsContaining(index, text))).toEqual([...expected].sort());
  });

  it('are the same as a look at every term would give', () => {
    for (const { text } of index.terms)
      for (let start = 0; start < text.length; start++)
        for (let end = start + 1; end < text.length; end++) {
          const part = text.slice(start, end);
          const expected = index.terms.filter((other) => other.text !== part && other.text.includes(part));
          expect(texts(termsContaining(index, part)), part).toEqual(texts(expected));
        }
  });
});

describe('similar terms', () => {
  it('share most of their bigrams, the best first', () => {
    expect(similarTerms(index, '容缺收理', 2).map(({ text }) => text)).toEqual(['容缺受理', '容缺办理']);
  });

  it('are none where nothing is shared', () => {
    expect(similarTerms(index, '火箭发射', 5)).toEqual([]);
  });
});
