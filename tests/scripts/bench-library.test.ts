import { describe, expect, it } from 'vitest';
import { BUNDLED_SIZE, corpusOfSize } from '@/scripts/bench/library';
import { syntheticCorpus } from '@/scripts/bench/synthetic-library';
import { bundledCorpus, measuresOf } from '@/utils/corpus/corpus';
import type { Corpus } from '@/utils/corpus/types';
import { bundledLexicon } from '@/utils/matching/bundled-lexicon';
import { buildIndex } from '@/utils/matching/measure-index';
import { searchMeasures } from '@/utils/matching/search';
import { writtenVocabulary } from '@/utils/matching/vocabulary';

const SIZE = 2_000;
const library = syntheticCorpus(bundledCorpus, SIZE);
const measures = measuresOf(library).map(({ measure }) => measure);
const bundled = measuresOf(bundledCorpus).map(({ measure }) => measure);

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** How many measures use each wording, most used first. */
function spreads(of: Corpus): number[] {
  const counts = new Map<string, number>();
  for (const { measure } of measuresOf(of))
    for (const wording of new Set([...measure.keywords, ...measure.aliases]))
      counts.set(wording, (counts.get(wording) ?? 0) + 1);
  return [...counts.values()].sort((a, b) => b - a);
}

describe('a synthetic library', () => {
  it.each([1, 7, 8, 9, 100])('holds %i measures where so many are asked for', (size) => {
    expect(measuresOf(syntheticCorpus(bundledCorpus, size))).toHaveLength(size);
  });

  it('is the same each time', () => {
    expect(syntheticCorpus(bundledCorpus, 50)).toEqual(syntheticCorpus(bundledCorpus, 50));
  });

  it('gives every measure an id of its own', () => {
    expect(new Set(measures.map(({ id }) => id)).size).toBe(SIZE);
  });

  it.each([
    ['titles', (measure: (typeof measures)[number]) => measure.title.length],
    ['summaries', (measure: (typeof measures)[number]) => measure.summary.length],
    ['lists of keywords', (measure: (typeof measures)[number]) => measure.keywords.length],
    ['lists of aliases', (measure: (typeof measures)[number]) => measure.aliases.length],
    ['lists of figures', (measure: (typeof measures)[number]) => measure.figures.length],
  ])('has %s about as long as the bundled corpus has', (_what, length) => {
    const ratio = average(measures.map(length)) / average(bundled.map(length));
    expect(ratio).toBeGreaterThan(0.75);
    expect(ratio).toBeLessThan(1.3);
  });

  it('uses only characters of the corpus it is made of, digits aside', () => {
    const known = new Set(JSON.stringify(bundledCorpus));
    const strange = [...JSON.stringify(measures)].filter((char) => !known.has(char) && !/[\d.]/.test(char));
    expect(strange).toEqual([]);
  });

  it('uses few wordings often and most of them seldom', () => {
    const sorted = spreads(library);
    expect(sorted[0]).toBeGreaterThan(SIZE / 40);
    expect(sorted[0]).toBeLessThan(SIZE / 8);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(2);
  });

  it('has a vocabulary that grows with it, but more slowly', () => {
    const small = writtenVocabulary(syntheticCorpus(bundledCorpus, SIZE / 4)).length;
    const large = writtenVocabulary(library).length;
    expect(large).toBeGreaterThan(1.5 * small);
    expect(large).toBeLessThan(4 * small);
  });

  it('is indexed and searched as the bundled corpus is', () => {
    const index = buildIndex(library, bundledLexicon());
    const [wording = ''] = measures[0]?.keywords ?? [];
    expect(searchMeasures(index, wording, { limit: 5 })[0]?.tier).toBe('exact');
  });
});

describe('a library of the size of the bundled corpus', () => {
  it('is the bundled corpus', () => {
    expect(corpusOfSize(BUNDLED_SIZE)).toBe(bundledCorpus);
  });
});
