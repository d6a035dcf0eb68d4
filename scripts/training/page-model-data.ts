/** What was learned, as `data/page-model.json` has it. */
import type { PageModelData } from '../../utils/matching/page-model';
import type { BigramModel } from './bigram-model';

/** Bigrams of one first character, each with its ordinal in the model. */
type Family = readonly (readonly [key: number, ordinal: number])[];

const base64 = (bytes: ArrayLike<number>) => Buffer.from(Uint8Array.from(bytes)).toString('base64');

/**
 * The data of a model. Sorted, so that bigrams share their first characters: more than a third of the file, packed,
 * depends on it.
 * @param rarities - by ordinal of the bigram, 0 to 1.
 */
export function pageModelData(
  { bigrams, weights, weighted }: BigramModel,
  rarities: readonly number[],
  features: Pick<PageModelData, 'intercept' | 'coefficients'>,
): PageModelData {
  const keys = Array.from(bigrams.keysInOrder(), (key, ordinal) => [key, ordinal] as const);
  const weightedFamilies = familiesOf(keys.slice(0, weighted));
  const unweightedFamilies = familiesOf(keys.slice(weighted));
  const ordinals = [...weightedFamilies, ...unweightedFamilies].flat().map(([, ordinal]) => ordinal);
  const weightStep = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const steps = ordinals
    .slice(0, weighted)
    .map((ordinal) => Math.round((weights[ordinal] ?? 0) / weightStep));
  return {
    weighted: weightedFamilies.map(familyText),
    unweighted: unweightedFamilies.map(familyText),
    weights: base64(Int8Array.from(steps)),
    weightStep,
    rarities: base64(ordinals.map((ordinal) => Math.round((rarities[ordinal] ?? 0) * 255))),
    ...features,
  };
}

const firstOf = (key: number) => key >>> 16;

function familiesOf(keys: Family): Family[] {
  const families = new Map<number, (readonly [number, number])[]>();
  for (const entry of [...keys].sort(([one], [other]) => one - other)) {
    const family = families.get(firstOf(entry[0]));
    if (family) family.push(entry);
    else families.set(firstOf(entry[0]), [entry]);
  }
  return [...families.values()];
}

const familyText = (family: Family) =>
  String.fromCharCode(firstOf(family[0]?.[0] ?? 0), ...family.map(([key]) => key & 0xffff));
