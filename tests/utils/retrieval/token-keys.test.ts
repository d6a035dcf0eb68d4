import { describe, expect, it } from 'vitest';
import { bigramKey, forEachTokenKey, isBigramKey, tokenKeysOf, wordKey } from '@/utils/retrieval/token-keys';
import { tokensOf } from '@/utils/text/tokens';

const keyOf = (token: string) => tokenKeysOf(token)[0];

describe('the keys of a text', () => {
  it.each([
    '容缺受理',
    '税',
    '474项 147.41亿元',
    'app办税',
    '双随机 一公开',
    '99.97%',
    '',
    ' ',
    '容缺a受理b',
  ])('of %j are those of its tokens, in order', (text) => {
    expect(tokenKeysOf(text)).toEqual(tokensOf(text).map(keyOf));
  });

  it('come with the place of each token', () => {
    const places: number[] = [];
    forEachTokenKey('容缺 app 受理', (_key, at) => places.push(at));
    expect(places).toEqual([0, 3, 7]);
  });

  it('differ between tokens that differ', () => {
    const tokens = ['容缺', '缺容', '容', '缺', 'app', 'apps', '474', '47', '99%'];
    expect(new Set(tokens.map(keyOf)).size).toBe(tokens.length);
  });
});

describe('a key', () => {
  it('is a bigram’s, or that of something else', () => {
    expect(isBigramKey(bigramKey(0x5bb9, 0x7f3a))).toBe(true);
    expect(isBigramKey(bigramKey(0x5bb9, 0))).toBe(false);
    expect(isBigramKey(wordKey('app'))).toBe(false);
  });

  it('of a word is never that of a bigram, whatever the word', () => {
    for (let number = 0; number < 5_000; number++) expect(isBigramKey(wordKey(`w${number}`))).toBe(false);
  });
});
