/**
 * How surely a page is about improving the business environment: a logistic regression over character bigrams, and
 * over how the terms of the vocabulary stand in it. `scripts/train-page-model.ts` learns it from judged pages and
 * writes `data/page-model.json`; `data/README.md` says from which.
 */
import { type KeyTable, KeyTableBuilder, ordinalOf } from '../retrieval/key-table';
import { bigramKey } from '../retrieval/token-keys';
import { FEATURES, type PageFeatures } from './page-features';

/** `data/page-model.json`. Weights and rarities stand in the order of the bigrams. */
export interface PageModelData {
  /** Two characters each, one after the other. */
  readonly bigrams: string;
  /** Signed bytes in base64; times `weightStep` they are the weights. */
  readonly weights: string;
  readonly weightStep: number;
  /** How many of the bigrams, the first ones, have a weight; the others only a rarity. */
  readonly weighted: number;
  /** Bytes in base64: 255 for a bigram that pages about other things do not say, less the more of them do. */
  readonly rarities: string;
  readonly intercept: number;
  /** By feature, for features as they are. */
  readonly coefficients: Readonly<Record<string, number>>;
}

export interface PageModel {
  readonly bigrams: KeyTable;
  /** By ordinal of the bigram: what its presence says for the trade, in log odds. */
  readonly weights: Float32Array;
  /** Ordinals from here on have no weight. */
  readonly weighted: number;
  /** By ordinal, 0 to 1. */
  readonly rarities: Float32Array;
  readonly intercept: number;
  readonly coefficients: readonly number[];
}

export function openPageModel(data: PageModelData): PageModel {
  const bigrams = new KeyTableBuilder();
  for (let at = 0; at < data.bigrams.length; at += 2)
    bigrams.add(bigramKey(data.bigrams.charCodeAt(at), data.bigrams.charCodeAt(at + 1)));
  return {
    bigrams,
    weights: Float32Array.from(Int8Array.from(bytesOf(data.weights)), (weight) => weight * data.weightStep),
    weighted: data.weighted,
    rarities: Float32Array.from(bytesOf(data.rarities), (rarity) => rarity / 255),
    intercept: data.intercept,
    coefficients: FEATURES.map((feature) => data.coefficients[feature] ?? 0),
  };
}

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

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
