/**
 * `npm run train -- --pages FILE --headlines FILE …`: learns the page model from judged pages (see
 * `utils/matching/page-model.ts`) and writes `data/page-model.json`. The first regression, over bigrams, gives each its
 * weight; the second, over the features of a page, is fitted to what the first says of pages it has not seen.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openLibrary } from '../utils/matching/library';
import { FEATURES, type PageFeatures, pageFeatures } from '../utils/matching/page-features';
import type { PageModelData } from '../utils/matching/page-model';
import { type Passage, passagesOf } from '../utils/matching/page-passages';
import { type PageTerm, pageTerms } from '../utils/matching/page-terms';
import { KeyTableBuilder } from '../utils/retrieval/key-table';
import { isBigramKey, tokenKeysOf } from '../utils/retrieval/token-keys';
import { type JudgedPage, readHeadlines, readJudgedPages } from './training/judged-pages';
import { type Example, probabilityOf, type SparseVector, trainLogistic } from './training/logistic';

/** A page, read. */
interface Sample {
  readonly label: 0 | 1;
  readonly weight: number;
  readonly passages: readonly Passage[];
  readonly terms: readonly PageTerm[];
  /** Log frequency by bigram, the title's twice. */
  readonly frequencies: ReadonlyMap<number, number>;
  /** Whether it is a whole page, for the second regression; headlines and measures are not. */
  readonly whole: boolean;
}

/** Near misses are what the model is worst at, and there are few: they count double. Headlines are many and short. */
const WEIGHT = { yes: 1, near: 2, no: 1, headline: 0.05, measure: 1 } as const;

/** Rarer bigrams say more about single pages than about the trade. */
const LEAST_PAGES = 3;

/** As many bigrams as ship; more add nothing on pages left out of the training. */
const MOST_BIGRAMS = 7_000;

const FOLDS = 10;
const BIGRAM_TRAINING = { penalty: 1e-4, steps: 300, rate: 8 };
const FEATURE_TRAINING = { penalty: 3e-3, steps: 4_000, rate: 0.3 };

const library = openLibrary();

function sampleOf({ page, relevant }: JudgedPage, weight: number, whole: boolean): Sample {
  const passages = passagesOf(library.index, page);
  const counts = new Map<number, number>();
  for (const { kind, normal } of passages)
    for (const key of tokenKeysOf(normal.text))
      if (isBigramKey(key)) counts.set(key, (counts.get(key) ?? 0) + (kind === 'title' ? 2 : 1));
  return {
    label: relevant === 'yes' ? 1 : 0,
    weight,
    passages,
    terms: pageTerms(library.index.scanner, passages),
    frequencies: new Map([...counts].map(([key, count]) => [key, 1 + Math.log(count)])),
    whole,
  };
}

function corpusSamples(): Sample[] {
  return library.corpus.cases.map(({ title, measures }) => {
    const text = measures.map((measure) => `${measure.title}。${measure.summary}`).join('\n');
    const blocks = text.split('\n').map((line) => ({ kind: 'paragraph' as const, text: line }));
    const page = { url: '', title, site: '', publishedOn: null, source: null, blocks, truncated: false };
    return sampleOf({ page, relevant: 'yes' }, WEIGHT.measure, false);
  });
}

interface BigramModel {
  readonly bigrams: KeyTableBuilder;
  readonly weights: Float32Array;
  readonly weighted: number;
  readonly intercept: number;
}

function trainBigrams(samples: readonly Sample[], most = Number.POSITIVE_INFINITY): BigramModel {
  const first = fitBigrams(samples, tableOf(commonBigrams(samples)));
  if (first.bigrams.size <= most) return first;
  const strength = [...first.bigrams.keysInOrder()].map(
    (key, at) => [key, Math.abs(first.weights[at] ?? 0)] as const,
  );
  const kept = strength.sort((a, b) => b[1] - a[1]).slice(0, most);
  return fitBigrams(samples, tableOf(kept.map(([key]) => key)));
}

function commonBigrams(samples: readonly Sample[]): number[] {
  const pages = new Map<number, number>();
  for (const { frequencies } of samples)
    for (const key of frequencies.keys()) pages.set(key, (pages.get(key) ?? 0) + 1);
  return [...pages].filter(([, count]) => count >= LEAST_PAGES).map(([key]) => key);
}

function tableOf(keys: readonly number[]): KeyTableBuilder {
  const table = new KeyTableBuilder();
  for (const key of keys) table.add(key);
  return table;
}

function fitBigrams(samples: readonly Sample[], bigrams: KeyTableBuilder): BigramModel {
  const examples = samples.map(
    ({ label, weight, frequencies }): Example => ({
      label,
      weight,
      vector: unitVector(bigrams, frequencies),
    }),
  );
  const { weights, intercept } = trainLogistic(examples, { ...BIGRAM_TRAINING, dimensions: bigrams.size });
  return { bigrams, weights: Float32Array.from(weights), weighted: bigrams.size, intercept };
}

function unitVector(bigrams: KeyTableBuilder, frequencies: ReadonlyMap<number, number>): SparseVector {
  const entries = [...frequencies].flatMap(([key, frequency]) => {
    const place = bigrams.find(key);
    return place < 0 ? [] : [[place, frequency] as const];
  });
  const length = Math.hypot(...entries.map(([, frequency]) => frequency)) || 1;
  return entries.map(([place, frequency]) => [place, frequency / length] as const);
}

/** The features of whole pages, each from weights learned without it. */
function heldOutFeatures(samples: readonly Sample[]): (readonly [Sample, PageFeatures])[] {
  const foldOf = (at: number) => (at * 7) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = trainBigrams(
      samples.filter((_sample, at) => foldOf(at) !== fold),
      MOST_BIGRAMS,
    );
    return samples
      .filter((sample, at) => sample.whole && foldOf(at) === fold)
      .map((sample) => [sample, pageFeatures(model, sample.passages, sample.terms)] as const);
  }).flat();
}

/** Coefficients for features as they are, from a regression over features scaled to unit variance. */
function fitFeatures(held: readonly (readonly [Sample, PageFeatures])[]) {
  const scales = FEATURES.map((feature) => deviation(held.map(([, features]) => features[feature])));
  const examples = held.map(
    ([{ label, weight }, features]): Example => ({
      label,
      weight,
      vector: FEATURES.map((feature, at) => [at, features[feature] / (scales[at] ?? 1)] as const),
    }),
  );
  const model = trainLogistic(examples, { ...FEATURE_TRAINING, dimensions: FEATURES.length });
  const coefficients = FEATURES.map(
    (feature, at) => [feature, (model.weights[at] ?? 0) / (scales[at] ?? 1)] as const,
  );
  report(
    held,
    examples.map(({ vector }) => probabilityOf(model, vector)),
  );
  return { intercept: model.intercept, coefficients: Object.fromEntries(coefficients) };
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1;
}

/** Shares of relevant and of other pages above each floor, for choosing one. */
function report(held: readonly (readonly [Sample, PageFeatures])[], probabilities: readonly number[]): void {
  console.log('floor  relevant  near   other   (pages the weights were not learned from)');
  for (const floor of [0.1, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7]) {
    const share = (is: (sample: Sample) => boolean) => {
      const chosen = held.flatMap(([sample], at) => (is(sample) ? [probabilities[at] ?? 0] : []));
      return (chosen.filter((probability) => probability >= floor).length / chosen.length).toFixed(3);
    };
    const isNear = ({ label, weight }: Sample) => label === 0 && weight === WEIGHT.near;
    const rows = [
      share(({ label }) => label === 1),
      share(isNear),
      share((s) => s.label === 0 && !isNear(s)),
    ];
    console.log(`${floor.toFixed(2)}   ${rows.join('    ')}`);
  }
}

/** Bigrams the measures say that some page about other things says too: they have a rarity to be known, no weight. */
function furtherBigrams(bigrams: KeyTableBuilder, others: readonly Sample[]): number[] {
  const ofMeasures = new Set(corpusSamples().flatMap(({ frequencies }) => [...frequencies.keys()]));
  const said = new Set(others.flatMap(({ frequencies }) => [...frequencies.keys()]));
  return [...ofMeasures].filter((key) => said.has(key) && bigrams.find(key) < 0);
}

/** 1 for a bigram no page about other things says, falling with the share of them that do. */
function raritiesOf(bigrams: KeyTableBuilder, others: readonly Sample[]): number[] {
  const rarest = Math.log(1 + (others.length + 1) / 0.5);
  return [...bigrams.keysInOrder()].map((key) => {
    const pages = others.filter(({ frequencies }) => frequencies.has(key)).length;
    return Math.log(1 + (others.length + 1) / (pages + 0.5)) / rarest;
  });
}

const base64 = (bytes: ArrayLike<number>) =>
  Buffer.from(Uint8Array.from(bytes as ArrayLike<number>)).toString('base64');

/** The model with more bigrams, whose weight is 0. */
function withFurther(
  { bigrams, weights, weighted, intercept }: BigramModel,
  further: readonly number[],
): BigramModel {
  const table = tableOf([...bigrams.keysInOrder(), ...further]);
  const padded = new Float32Array(table.size);
  padded.set(weights);
  return { bigrams: table, weights: padded, weighted, intercept };
}

function dataOf(
  { bigrams, weights, weighted }: BigramModel,
  others: readonly Sample[],
  features: ReturnType<typeof fitFeatures>,
): PageModelData {
  const weightStep = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  return {
    bigrams: [...bigrams.keysInOrder()].map((key) => String.fromCharCode(key >>> 16, key & 0xffff)).join(''),
    weights: base64(Int8Array.from(weights, (weight) => Math.round(weight / weightStep))),
    weighted,
    weightStep,
    rarities: base64(raritiesOf(bigrams, others).map((rarity) => Math.round(rarity * 255))),
    ...features,
  };
}

export function main(args: string[]): number {
  const options = {
    pages: { type: 'string', multiple: true },
    headlines: { type: 'string', multiple: true },
  } as const;
  const { pages = [], headlines = [] } = parseArgs({ args, options }).values;
  const judged = pages.flatMap(readJudgedPages).map((page) => sampleOf(page, WEIGHT[page.relevant], true));
  const lines = headlines.flatMap(readHeadlines).map((page) => sampleOf(page, WEIGHT.headline, false));
  const samples = [...judged, ...lines, ...corpusSamples()];
  const features = fitFeatures(heldOutFeatures(samples));
  const others = samples.filter(({ label }) => label === 0);
  const learned = trainBigrams(samples, MOST_BIGRAMS);
  const model = withFurther(learned, furtherBigrams(learned.bigrams, others));
  const path = join(process.cwd(), 'data', 'page-model.json');
  writeFileSync(path, `${JSON.stringify(dataOf(model, others, features), null, 2)}\n`);
  console.log(`${model.bigrams.size} bigrams from ${samples.length} texts → ${path}`);
  return 0;
}
