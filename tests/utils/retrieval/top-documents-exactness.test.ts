import { describe, expect, it } from 'vitest';
import { buildInvertedIndex } from '@/utils/retrieval/build-index';
import { findPosting, IMPACT_STEP, type InvertedIndex, postingsOf } from '@/utils/retrieval/inverted-index';
import { tokenKeysOf } from '@/utils/retrieval/token-keys';
import { topDocuments, type WeightedTerm } from '@/utils/retrieval/top-documents';
import { tokensOf } from '@/utils/text/tokens';
import { randomNumbers } from '../text/random';
import { naiveScores } from './naive-scores';
import { randomDocuments, randomQuery } from './random-documents';

const keyOf = (token: string) => tokenKeysOf(token)[0] ?? 0;

const queryOf = (text: string, weight = () => 1) =>
  [...new Set(tokensOf(text))].map((token) => ({ token, key: keyOf(token), weight: weight() }));

const texts = (...documents: string[]) => documents.map((text) => [{ text, weight: 1 }]);

/** Every document by score, without pruning: one term after the other, as the index keeps them. */
function allByScore(index: InvertedIndex, query: readonly WeightedTerm[]) {
  const scored = Array.from({ length: index.documentCount }, (_, document) => {
    const score = query.reduce((sum, { key, weight }) => {
      const range = postingsOf(index, key);
      const holders = range.end - range.start;
      const at = findPosting(index, range, document);
      const idf = Math.log(1 + (index.documentCount - holders + 0.5) / (holders + 0.5));
      return at < 0 ? sum : sum + weight * idf * (index.impacts[at] ?? 0) * IMPACT_STEP;
    }, 0);
    return { document, score };
  });
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.document - b.document);
}

describe('the best documents', () => {
  const random = randomNumbers(20240311);
  const cases = Array.from({ length: 150 }, () => {
    const documents = randomDocuments(random, 1 + Math.floor(random() * 60));
    const { text, weight } = randomQuery(random);
    return { documents, query: queryOf(text, weight), limit: 1 + Math.floor(random() * 12) };
  });

  it('score what BM25F gives them, but for what a byte cannot hold', () => {
    for (const { documents, query } of cases) {
      const naive = naiveScores(documents, query);
      const total = query.reduce((sum, { weight }) => sum + weight * Math.log(1 + documents.length * 2), 0);
      for (const { document, score } of topDocuments(buildInvertedIndex(documents), query, documents.length))
        expect(Math.abs(score - (naive[document] ?? 0))).toBeLessThanOrEqual(total * IMPACT_STEP);
    }
  });

  it('are all documents that hold a token, and no others', () => {
    for (const { documents, query } of cases) {
      const naive = naiveScores(documents, query);
      const found = topDocuments(buildInvertedIndex(documents), query, documents.length);
      expect(found.map(({ document }) => document).sort((a, b) => a - b)).toEqual(
        [...naive.keys()].filter((document) => (naive[document] ?? 0) > 0),
      );
    }
  });

  it('are the same with pruning as without, scores included', () => {
    for (const { documents, query, limit } of cases) {
      const index = buildInvertedIndex(documents);
      const found = topDocuments(index, query, limit);
      const expected = allByScore(index, query).slice(0, limit);
      found.forEach(({ score }, place) => {
        expect(score).toBeCloseTo(expected[place]?.score ?? Number.NaN, 9);
      });
      expect(found).toHaveLength(expected.length);
    }
  });

  it('are the same for the second query as for the first', () => {
    for (const { documents, query, limit } of cases.slice(0, 30)) {
      const index = buildInvertedIndex(documents);
      expect(topDocuments(index, query, limit)).toEqual(topDocuments(index, query, limit));
    }
  });

  it('are in the order of the documents where they score the same, and the first of them where there are too many', () => {
    const index = buildInvertedIndex(texts(...Array.from({ length: 50 }, () => '容缺受理')));
    const found = topDocuments(index, queryOf('容缺受理'), 5);
    expect(found.map(({ document }) => document)).toEqual([0, 1, 2, 3, 4]);
  });

  it('hold a document that only the commonest term brings to the top', () => {
    const common = Array.from({ length: 40 }, (_, at) => `办事${at < 3 ? '容缺' : '网通'}`);
    const index = buildInvertedIndex(texts(...common, '办事办事办事办事'));
    const query = [
      { key: keyOf('容缺'), weight: 0.01 },
      { key: keyOf('办事'), weight: 5 },
    ];
    expect(topDocuments(index, query, 1)[0]?.document).toBe(40);
  });
});

describe('a query', () => {
  const index = buildInvertedIndex(texts('容缺受理', '一网通办'));

  it.each([
    ['of no terms', [], 5],
    ['of terms that no document holds', queryOf('火箭发射'), 5],
    ['of terms that count nothing', queryOf('容缺', () => 0), 5],
    ['for no documents', queryOf('容缺'), 0],
  ])('%s finds none', (_what, query, limit) => {
    expect(topDocuments(index, query, limit)).toEqual([]);
  });

  it('for more documents than there are finds those that there are', () => {
    expect(topDocuments(index, queryOf('容缺受理一网通办'), 1_000)).toHaveLength(2);
  });

  it('counts a key as often as it is given', () => {
    const [once] = topDocuments(index, queryOf('容缺'), 1);
    const [twice] = topDocuments(index, [...queryOf('容缺'), ...queryOf('容缺')], 1);
    expect(twice?.score).toBeCloseTo(2 * (once?.score ?? 0), 9);
  });

  it('of an empty index finds none', () => {
    expect(topDocuments(buildInvertedIndex([]), queryOf('容缺'), 5)).toEqual([]);
  });

  it('of one document finds it', () => {
    const one = buildInvertedIndex(texts('容缺受理'));
    expect(topDocuments(one, queryOf('受理'), 5).map(({ document }) => document)).toEqual([0]);
  });
});
