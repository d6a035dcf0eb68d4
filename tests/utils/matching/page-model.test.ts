import { describe, expect, it } from 'vitest';
import learned from '@/data/page-model.json';
import { pageFeatures } from '@/utils/matching/page-features';
import { openPageModel, pageProbability, rarityOf } from '@/utils/matching/page-model';
import { passagesOf } from '@/utils/matching/page-passages';
import { bigramKey } from '@/utils/retrieval/token-keys';
import { pageOf } from './small-corpus';

const small = openPageModel({
  weighted: ['企业图', '足球'],
  unweighted: ['今天'],
  weights: { values: [-10, 4, 10], unit: 0.5, names: '%$#' },
  rarities: { values: [1, 5, 2, 4], unit: 0.2, names: '$&%#' },
  intercept: 0,
  coefficients: { whole: 1, terms: 0, density: 0 },
});

const features = (title: string, ...paragraphs: string[]) =>
  pageFeatures(small, passagesOf(pageOf(title, ...paragraphs)), []);

describe('the page model', () => {
  it('knows the bigrams, their weights and rarities in the order they are written', () => {
    expect([...small.weights]).toEqual([5, 2, -5]);
    expect(small.weighted).toBe(3);
    const key = (text: string) => bigramKey(text.charCodeAt(0), text.charCodeAt(1));
    expect(['企业', '企图', '足球', '今天', '火箭'].map((text) => rarityOf(small, key(text)))).toEqual([
      1,
      expect.closeTo(0.8),
      expect.closeTo(0.4),
      expect.closeTo(0.2),
      1,
    ]);
  });

  it('is surer of a page the more it says for the trade, and less the more it says against', () => {
    const probability = (...said: [string, ...string[]]) => pageProbability(small, features(...said));
    expect(probability('企业')).toBeGreaterThan(0.9);
    expect(probability('足球')).toBeLessThan(0.1);
    expect(probability('企业足球')).toBeCloseTo(0.5);
    expect(probability('')).toBe(0.5);
  });

  it('scales a page to one length, and leaves bigrams without weight out of it', () => {
    expect(features('', '企业。今天。今天。今天。').whole).toBeCloseTo(features('', '企业').whole);
    expect(features('', '企业。企业。企业。').whole).toBeCloseTo(features('', '企业').whole);
  });

  it('is shipped whole: a weight and a rarity for each bigram', () => {
    const model = openPageModel(learned);
    const sizes = [learned.weighted, learned.unweighted].map((families) =>
      families.reduce((sum, family) => sum + family.length - 1, 0),
    );
    expect(model.weighted).toBe(sizes[0]);
    expect(model.weights).toHaveLength(model.weighted);
    expect(model.bigrams.size).toBe(model.weighted + (sizes[1] ?? 0));
    expect(model.rarities).toHaveLength(model.bigrams.size);
  });
});
