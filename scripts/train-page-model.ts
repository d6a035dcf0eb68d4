/**
 * `npm run train -- --pages FILE --headlines FILE …`: learns the page model from judged pages (see
 * `utils/matching/page-model.ts`) and writes `data/page-model.json`. The first regression, over bigrams, gives each its
 * weight; the second, over the features of a page, is fitted to what the first says of pages it has not seen.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PageModelData } from '../utils/matching/page-model';
import { type BigramModel, trainBigrams, withFurther } from './training/bigram-model';
import { fitFeatures, heldOutFeatures } from './training/feature-model';
import { readHeadlines, readJudgedPages } from './training/judged-pages';
import { furtherBigrams, raritiesOf } from './training/rarity';
import { corpusSamples, type Sample, sampleOf, WEIGHT } from './training/samples';

const base64 = (bytes: ArrayLike<number>) =>
  Buffer.from(Uint8Array.from(bytes as ArrayLike<number>)).toString('base64');

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
  const learned = trainBigrams(samples);
  const model = withFurther(learned, furtherBigrams(learned.bigrams, others));
  const path = join(process.cwd(), 'data', 'page-model.json');
  writeFileSync(path, `${JSON.stringify(dataOf(model, others, features), null, 2)}\n`);
  console.log(`${model.bigrams.size} bigrams from ${samples.length} texts → ${path}`);
  return 0;
}
