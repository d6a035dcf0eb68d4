/** The second regression, over the features of a page, fitted to what the first says of pages it has not seen. */
import { FEATURES, type PageFeatures, pageFeatures } from '../../utils/matching/page-features';
import { trainBigrams } from './bigram-model';
import { type Example, probabilityOf, trainLogistic } from './logistic';
import { type Sample, WEIGHT } from './samples';

const FOLDS = 10;
const FEATURE_TRAINING = { penalty: 3e-3, steps: 4_000, rate: 0.3 };

/** The features of whole pages, each from weights learned without it. */
export function heldOutFeatures(samples: readonly Sample[]): (readonly [Sample, PageFeatures])[] {
  const foldOf = (at: number) => (at * 7) % FOLDS;
  return Array.from({ length: FOLDS }, (_, fold) => {
    const model = trainBigrams(samples.filter((_sample, at) => foldOf(at) !== fold));
    return samples
      .filter((sample, at) => sample.whole && foldOf(at) === fold)
      .map((sample) => [sample, pageFeatures(model, sample.passages, sample.terms)] as const);
  }).flat();
}

/** Coefficients for features as they are, from a regression over features scaled to unit variance. */
export function fitFeatures(held: readonly (readonly [Sample, PageFeatures])[]) {
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
