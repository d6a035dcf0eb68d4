/** Whoever searches for a term or for a neighbour of it finds the same practices: over the whole thesaurus. */
import { describe, expect, it } from 'vitest';
import { bundledCorpus } from '@/utils/corpus/corpus';
import { openLibrary } from '@/utils/matching/library';
import { matchWords } from '@/utils/matching/match-words';
import { searchMeasures } from '@/utils/matching/search';
import { vocabularyOf } from '@/utils/matching/vocabulary';
import { normalText } from '@/utils/text/normalise';

/** From here on whoever says the wording means the measure: it stands in its title or keywords. */
const SURELY = 0.9;
/** As far as one looks. */
const TOP = 10;

const { index } = openLibrary();
const vocabulary = vocabularyOf(bundledCorpus);
const idOf = (measure: number) => index.measures[measure]?.measure.id ?? '';
const meantBy = (wording: string, least = 0) =>
  (vocabulary.get(normalText(wording))?.leads ?? [])
    .filter(({ weight }) => weight >= least)
    .map(({ measure }) => idOf(measure));
const found = (query: string, limit?: number) =>
  searchMeasures(index, query, limit ? { limit } : {}).map(({ measureId }) => measureId);

const pairs = bundledCorpus.thesaurus.flatMap(({ term, phrases }) =>
  phrases.map((phrase) => ({ term, phrase })),
);

describe('a search', () => {
  it('is tried with more than a thousand pairs', () => {
    expect(pairs.length).toBeGreaterThan(1_000);
  });

  it('for any phrase finds, among the first, a measure that its term leads to', () => {
    const without = pairs.filter(({ term, phrase }) => {
      const meant = new Set(meantBy(term));
      return !found(phrase, TOP).some((id) => meant.has(id));
    });
    expect(without).toEqual([]);
  });

  it('for any phrase finds every measure that surely is what its term means', () => {
    const missed = pairs.flatMap(({ term, phrase }) => {
      const results = new Set(found(phrase));
      return meantBy(term, SURELY).flatMap((id) => (results.has(id) ? [] : [{ term, phrase, id }]));
    });
    expect(missed).toEqual([]);
  });

  it('for any term finds every measure that surely is what one of its phrases means', () => {
    const missed = pairs.flatMap(({ term, phrase }) => {
      const results = new Set(found(term));
      return meantBy(phrase, SURELY).flatMap((id) => (results.has(id) ? [] : [{ term, phrase, id }]));
    });
    expect(missed).toEqual([]);
  });

  it('names the term of the compendium as the reason', () => {
    const [first] = searchMeasures(index, '容缺后补', { limit: 1 });
    expect(first?.evidence[0]).toMatchObject({ tier: 'alias', phrase: '容缺后补' });
    expect(first?.evidence[0]?.term).toContain('容缺受理');
  });
});

describe('a selection', () => {
  it('of any phrase finds a measure that its term leads to', () => {
    const without = pairs.filter(({ term, phrase }) => {
      const meant = new Set(meantBy(term));
      return !matchWords(index, phrase).some(({ measureId }) => meant.has(measureId));
    });
    expect(without).toEqual([]);
  });
});
