import { describe, expect, it } from 'vitest';
import { kthGreatest } from '@/utils/retrieval/kth-greatest';
import { randomNumbers } from '../text/random';

describe('the k-th greatest score', () => {
  it('is that of a sorted list', () => {
    const random = randomNumbers(3);
    for (let round = 0; round < 200; round++) {
      const scores = Float64Array.from({ length: 1 + Math.floor(random() * 40) }, () =>
        Math.floor(random() * 10),
      );
      const documents = [...scores.keys()].filter(() => random() < 0.7);
      const sorted = documents.map((document) => scores[document] ?? 0).sort((a, b) => b - a);
      for (let k = 1; k <= sorted.length; k++) expect(kthGreatest(scores, documents, k)).toBe(sorted[k - 1]);
    }
  });

  it('is 0 where there are fewer', () => {
    expect(kthGreatest(Float64Array.of(5, 6), [0, 1], 3)).toBe(0);
    expect(kthGreatest(Float64Array.of(5, 6), [], 1)).toBe(0);
  });
});
