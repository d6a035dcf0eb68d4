import { describe, expect, it } from 'vitest';
import { buildInvertedIndex } from '@/utils/retrieval/build-index';
import { findPosting, IMPACT_STEP, MAX_IMPACT, postingsOf } from '@/utils/retrieval/inverted-index';
import { tokenKeysOf } from '@/utils/retrieval/token-keys';
import { randomNumbers } from '../text/random';
import { frequenciesOf } from './naive-scores';
import { randomDocuments } from './random-documents';

const keyOf = (token: string) => tokenKeysOf(token)[0] ?? 0;

describe('an inverted index', () => {
  const random = randomNumbers(7);

  it('lists for each token the documents that hold it, in order, and no others', () => {
    for (let times = 0; times < 50; times++) {
      const documents = randomDocuments(random, Math.floor(random() * 30));
      const index = buildInvertedIndex(documents);
      const frequencies = frequenciesOf(documents);
      const tokens = new Set(frequencies.flatMap((ofDocument) => [...ofDocument.keys()]));
      expect(index.terms.size).toBe(tokens.size);
      for (const token of tokens) {
        const { start, end } = postingsOf(index, keyOf(token));
        const holders = [...frequencies.keys()].filter((document) => frequencies[document]?.has(token));
        expect([...index.documents.subarray(start, end)], token).toEqual(holders);
      }
    }
  });

  it('knows the greatest impact of each term, and none is nothing', () => {
    const index = buildInvertedIndex(randomDocuments(random, 40));
    for (let term = 0; term < index.terms.size; term++) {
      const impacts = index.impacts.subarray(index.offsets[term], index.offsets[term + 1]);
      expect(index.maxImpacts[term]).toBe(Math.max(...impacts));
      expect(Math.min(...impacts)).toBeGreaterThan(0);
    }
  });

  it('takes documents from a generator as from an array', () => {
    const documents = randomDocuments(random, 20);
    function* oneByOne() {
      yield* documents;
    }
    expect(buildInvertedIndex(oneByOne())).toEqual(buildInvertedIndex(documents));
  });

  it('counts a field by its weight', () => {
    const index = buildInvertedIndex([
      [{ text: '容缺', weight: 3 }],
      [{ text: '容缺', weight: 0.5 }],
      [{ text: '受理', weight: 3 }],
    ]);
    const { start } = postingsOf(index, keyOf('容缺'));
    expect(index.impacts[start]).toBeGreaterThan(index.impacts[start + 1] ?? 0);
  });

  it('counts what is said very often no more than an impact can be', () => {
    const index = buildInvertedIndex([[{ text: '容缺 '.repeat(500), weight: 3 }]]);
    expect((index.impacts[0] ?? 0) * IMPACT_STEP).toBeLessThanOrEqual(MAX_IMPACT);
  });

  it('of documents without text has no terms', () => {
    const index = buildInvertedIndex([[], [{ text: '', weight: 1 }]]);
    expect([index.terms.size, index.documents.length, index.documentCount]).toEqual([0, 0, 2]);
  });
});

describe('a posting', () => {
  const index = buildInvertedIndex(
    Array.from({ length: 33 }, (_, at) => [{ text: at % 3 === 0 ? '容缺' : '受理', weight: 1 }]),
  );

  it('is found where its document holds the term, and only there', () => {
    const range = postingsOf(index, keyOf('容缺'));
    for (let document = 0; document < 33; document++) {
      const at = findPosting(index, range, document);
      if (document % 3 === 0) expect(index.documents[at]).toBe(document);
      else expect(at).toBe(-1);
    }
  });

  it('is not found of a term that no document holds', () => {
    expect(findPosting(index, postingsOf(index, keyOf('火箭')), 0)).toBe(-1);
  });
});
