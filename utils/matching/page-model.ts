/**
 * How surely a page is about improving the business environment: a logistic regression over character bigrams, and
 * over how the terms of the vocabulary stand in it. `scripts/train-page-model.ts` learns it from judged pages and
 * writes `data/page-model.json`; `data/README.md` says from which.
 */
import { type KeyTable, KeyTableBuilder, ordinalOf } from '../retrieval/key-table';
import { bigramKey } from '../retrieval/token-keys';
import { FEATURES, type PageFeatures } from './page-features';

/** Many numbers, of few distinct values: each is named by a character, the first one by `FIRST_NAME`. */
export interface NumberList {
  /** The distinct values, in units. */
  readonly values: readonly number[];
  readonly unit: number;
  readonly names: string;
}

/** From here on signs need no escape in JSON, but for one. */
export const FIRST_NAME = '#'.charCodeAt(0);

/**
 * `data/page-model.json`. Bigrams stand in families: a character, then each that follows it. Those that have a weight
 * come first; weights and rarities stand in the order of the bigrams.
 */
export interface PageModelData {
  readonly weighted: readonly string[];
  /** Bigrams that have no weight, only a rarity. */
  readonly unweighted: readonly string[];
  readonly weights: NumberList;
  /** 1 for a bigram that pages about other things do not say, less the more of them do. */
  readonly rarities: NumberList;
  readonly intercept: number;
  /** By feature, for features as they are. */
  readonly coefficients: Readonly<Record<string, number>>;
}

export interface PageModel {
  readonly bigrams: KeyTable;
  /** By ordinal of the bigram: what its presence says for the trade, in log odds. */
  readonly weights: Float32Array;
  /** How many have a weight, the first ones. */
  readonly weighted: number;
  /** By ordinal, 0 to 1. */
  readonly rarities: Float32Array;
  readonly intercept: number;
  readonly coefficients: readonly number[];
}

export function openPageModel(data: PageModelData): PageModel {
  const bigrams = new KeyTableBuilder();
  addFamilies(bigrams, data.weighted);
  const weighted = bigrams.size;
  addFamilies(bigrams, data.unweighted);
  return {
    bigrams,
    weights: numbersOf(data.weights),
    weighted,
    rarities: numbersOf(data.rarities),
    intercept: data.intercept,
    coefficients: FEATURES.map((feature) => data.coefficients[feature] ?? 0),
  };
}

function addFamilies(bigrams: KeyTableBuilder, families: readonly string[]): void {
  for (const family of families)
    for (let at = 1; at < family.length; at++)
      bigrams.add(bigramKey(family.charCodeAt(0), family.charCodeAt(at)));
}

function numbersOf({ values, unit, names }: NumberList): Float32Array {
  const named = Array.from(values, (value) => value * unit);
  return Float32Array.from(names, (name) => named[name.charCodeAt(0) - FIRST_NAME] as number);
}

/** How rare a token is on pages about other things, 0 to 1; 1 where none was seen to say it. */
export function rarityOf({ bigrams, rarities }: PageModel, key: number): number {
  const ordinal = ordinalOf(bigrams, key);
  return ordinal < 0 ? 1 : (rarities[ordinal] as number);
}

/** The probability, 0 to 1, that a judge would call the page relevant. */
export function pageProbability({ intercept, coefficients }: PageModel, features: PageFeatures): number {
  const logit = FEATURES.reduce(
    (sum, feature, at) => sum + features[feature] * (coefficients[at] ?? 0),
    intercept,
  );
  return 1 / (1 + Math.exp(-logit));
}
