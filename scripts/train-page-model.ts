/**
 * `npm run train -- --pages FILE --headlines FILE …`: learns the page model from judged pages (see
 * `utils/matching/page-model.ts`) and writes `data/page-model.json`. The first regression, over bigrams, gives each its
 * weight; the second, over the features of a page, is fitted to what the first says of pages it has not seen.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { trainBigrams, withFurther } from './training/bigram-model';
import { fitFeatures, heldOutFeatures } from './training/feature-model';
import { readHeadlines, readJudgedPages } from './training/judged-pages';
import { pageModelData } from './training/page-model-data';
import { furtherBigrams, raritiesOf } from './training/rarity';
import { corpusSamples, sampleOf, WEIGHT } from './training/samples';

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
  writeFileSync(
    path,
    `${JSON.stringify(pageModelData(model, raritiesOf(model.bigrams, others), features), null, 2)}\n`,
  );
  console.log(`${model.bigrams.size} bigrams from ${samples.length} texts → ${path}`);
  return 0;
}
