// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { pageModelData } from '@/scripts/training/page-model-data';
import { openPageModel, rarityOf } from '@/utils/matching/page-model';
import { KeyTableBuilder, ordinalOf } from '@/utils/retrieval/key-table';
import { bigramKey } from '@/utils/retrieval/token-keys';

const keyOf = (text: string) => bigramKey(text.charCodeAt(0), text.charCodeAt(1));

/** As they were learned: in no order, those without a weight last. */
const learned = [
  ['足球', -12.7, 0.2],
  ['企业', 6.4, 1],
  ['企图', 0.1, 0.8],
  ['图书', -3, 0.4],
  ['企鹅', 0, 0.6],
  ['今天', 0, 0],
] as const;
const WEIGHTED = 4;

const bigrams = new KeyTableBuilder();
for (const [text] of learned) bigrams.add(keyOf(text));
const data = pageModelData(
  {
    bigrams,
    weights: Float32Array.from(learned, ([, weight]) => weight),
    weighted: WEIGHTED,
    intercept: 0,
  },
  learned.map(([, , rarity]) => rarity),
  { intercept: -1, coefficients: { whole: 2 } },
);

describe('the data of a page model', () => {
  it('has the bigrams by their first character, those with a weight apart', () => {
    expect(data.weighted).toEqual(['企业图', '图书', '足球']);
    expect(data.unweighted).toEqual(['今天', '企鹅']);
  });

  it.each(learned)('gives %s its weight %d and its rarity %d again', (text, weight, rarity) => {
    const model = openPageModel(data);
    const ordinal = ordinalOf(model.bigrams, keyOf(text));
    expect(model.weights[ordinal] ?? 0).toBeCloseTo(weight, 1);
    expect(rarityOf(model, keyOf(text))).toBeCloseTo(rarity, 2);
    expect(ordinal < model.weighted).toBe(weight !== 0);
  });

  it('hands on what was fitted to the features', () => {
    expect(data).toMatchObject({ intercept: -1, coefficients: { whole: 2 } });
  });
});
