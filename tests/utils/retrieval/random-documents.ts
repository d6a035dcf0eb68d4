import type { Field } from '@/utils/retrieval/build-index';
import { randomText } from '../text/random';

/** Few characters, so that documents share bigrams; words and numbers among them. */
const ALPHABET = [...'容缺受理一网通办', 'ca', '474', ' ', '99.97%'];

const WEIGHTS = [0.5, 1, 2.5, 3];

/** Documents of up to three fields each, some of them empty. */
export function randomDocuments(random: () => number, count: number): Field[][] {
  return Array.from({ length: count }, () =>
    Array.from({ length: Math.floor(random() * 4) }, () => ({
      text: randomText(random, ALPHABET, 12),
      weight: WEIGHTS[Math.floor(random() * WEIGHTS.length)] ?? 1,
    })),
  );
}

/** Distinct tokens of a random text, each with a weight. */
export function randomQuery(random: () => number): { text: string; weight: () => number } {
  return { text: randomText(random, ALPHABET, 8), weight: () => 0.2 + random() };
}
