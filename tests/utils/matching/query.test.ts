import { describe, expect, it } from 'vitest';
import { mayBeSpelled, queryWords, withoutFillers } from '@/utils/matching/query';

describe('the words of a query', () => {
  it.each([
    ['are parted by spaces', '容缺 受理', ['容缺', '受理']],
    ['are parted by commas', '容缺，受理;清单', ['容缺', '受理', '清单']],
    ['are joined where characters were typed one by one', '一 网 通 办', ['一网通办']],
    ['are joined where syllables were', 'rong que shou li', ['rongqueshouli']],
    ['are not joined where one is longer', '一网 通 办', ['一网', '通', '办']],
    ['have their normal form', '政務服務 ＡＰＰ', ['政务服务', 'app']],
    ['lose the apostrophe of pinyin', "xi'an", ['xian']],
    ['are not parted inside a number', '15,000 户，１５，０００', ['15000', '户', '15000']],
    ['are parted where two numbers stand in a list', '24，474', ['24', '474']],
    ['stay one word alone', '税', ['税']],
    ['are none of punctuation', '，。！ “”', []],
    ['are none of nothing', '  ', []],
  ])('%s', (_what, query, words) => {
    expect(queryWords(query)).toEqual(words);
  });

  it('are read only so far: a pasted passage is no query', () => {
    expect(queryWords('容'.repeat(10_000)).join('')).toHaveLength(200);
  });
});

describe('a word', () => {
  it.each([
    ['材料不齐怎么办', '材料不齐'],
    ['有没有容缺受理', '容缺受理'],
    ['请问如何办理', '办理'],
    ['什么', '什么'],
    ['容缺受理', '容缺受理'],
  ])('%s without the wrapping of a question is %s', (word, rest) => {
    expect(withoutFillers(word)).toBe(rest);
  });

  it.each([
    ['rqsl', true],
    ['容缺sl', true],
    ['容缺受理', false],
    ['app2', false],
    ['147', false],
    ['99%', false],
    ['a b', false],
    ['', false],
  ])('%j may be pinyin: %s', (word, may) => {
    expect(mayBeSpelled(word)).toBe(may);
  });
});
