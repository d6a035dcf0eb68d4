import { describe, expect, it } from 'vitest';
import { buildInvertedIndex } from '@/utils/retrieval/build-index';
import { tokenKeysOf } from '@/utils/retrieval/token-keys';
import { topDocuments } from '@/utils/retrieval/top-documents';
import { randomNumbers } from '../text/random';
import { randomDocuments, scoreAll } from './small-index';

const query = (text: string) => [...new Set(tokenKeysOf(text))].map((key) => ({ key, weight: 1 }));

describe('the best documents', () => {
  it.each([1, 2, 3, 4, 5])('are those of the formula, exactly, however many are pruned (%i)', (seed) => {
    const random = randomNumbers(seed);
    const documents = randomDocuments(random, 300);
    const index = buildInvertedIndex(documents);
    for (let round = 0; round < 30; round++) {
      const keys = tokenKeysOf(
        randomDocuments(random, 1)[0]
          ?.map(({ text }) => text)
          .join(' ') ?? '',
      );
      const weighted = [...new Set(keys)].map((key) => ({ key, weight: 0.1 + random() }));
      const limit = 1 + Math.floor(random() * 20);
      const found = topDocuments(index, weighted, limit);
      const expected = scoreAll(documents, weighted).slice(0, limit);
      expect(found.map(({ score }) => score.toFixed(6))).toEqual(
        expected.map(({ score }) => score.toFixed(6)),
      );
    }
  });

  it('are found again by the next query: nothing is left of the one before', () => {
    const index = buildInvertedIndex(randomDocuments(randomNumbers(9), 100));
    const first = topDocuments(index, query('容缺受理'), 5);
    topDocuments(index, query('信用修复'), 5);
    expect(topDocuments(index, query('容缺受理'), 5)).toEqual(first);
  });

  it('come in the order of the documents where they score the same', () => {
    const field = { text: '容缺受理', weight: 1 };
    const index = buildInvertedIndex([[field], [field], [field]]);
    expect(topDocuments(index, query('容缺'), 2).map(({ document }) => document)).toEqual([0, 1]);
  });

  it.each([
    ['an unknown term', '火箭', 3],
    ['nothing', '', 3],
  ])('are none for %s', (_what, text, limit) => {
    const index = buildInvertedIndex([[{ text: '容缺受理', weight: 1 }]]);
    expect(topDocuments(index, query(text), limit)).toEqual([]);
  });

  it('are none of an empty index, and all where more are wanted than there are', () => {
    expect(topDocuments(buildInvertedIndex([]), query('容缺'), 3)).toEqual([]);
    const index = buildInvertedIndex([[{ text: '容缺', weight: 1 }], [{ text: '容缺受理', weight: 1 }]]);
    expect(topDocuments(index, query('容缺'), 10)).toHaveLength(2);
  });

  it('leave out terms that count nothing', () => {
    const index = buildInvertedIndex([[{ text: '容缺', weight: 1 }]]);
    const [term] = query('容缺');
    expect(topDocuments(index, [{ key: term?.key ?? 0, weight: 0 }], 3)).toEqual([]);
  });
});
