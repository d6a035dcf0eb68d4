/** The first regression: what each bigram says for a page's being about the trade. */
import { KeyTableBuilder } from '../../utils/retrieval/key-table';
import { type Example, type SparseVector, trainLogistic } from './logistic';
import type { Sample } from './samples';

/** Rarer bigrams say more about single pages than about the trade. */
const LEAST_PAGES = 3;

/** As many bigrams as ship; more add nothing on pages left out of the training. */
const MOST_BIGRAMS = 7_000;

const BIGRAM_TRAINING = { penalty: 1e-4, steps: 300, rate: 8 };

export interface BigramModel {
  readonly bigrams: KeyTableBuilder;
  readonly weights: Float32Array;
  readonly weighted: number;
  readonly intercept: number;
}

/** The model of the bigrams that say most, learned from these samples. */
export function trainBigrams(samples: readonly Sample[]): BigramModel {
  const first = fitBigrams(samples, tableOf(commonBigrams(samples)));
  if (first.bigrams.size <= MOST_BIGRAMS) return first;
  const strength = [...first.bigrams.keysInOrder()].map(
    (key, at) => [key, Math.abs(first.weights[at] ?? 0)] as const,
  );
  const kept = strength.sort((a, b) => b[1] - a[1]).slice(0, MOST_BIGRAMS);
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

/** The model with more bigrams, whose weight is 0. */
export function withFurther(
  { bigrams, weights, weighted, intercept }: BigramModel,
  further: readonly number[],
): BigramModel {
  const table = tableOf([...bigrams.keysInOrder(), ...further]);
  const padded = new Float32Array(table.size);
  padded.set(weights);
  return { bigrams: table, weights: padded, weighted, intercept };
}
