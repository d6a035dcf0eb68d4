/** What was learned, as `data/page-model.json` has it. */
import { FIRST_NAME, type NumberList, type PageModelData } from '../../utils/matching/page-model';
import type { BigramModel } from './bigram-model';

/** Bigrams of one first character, each with its ordinal in the model. */
type Family = readonly (readonly [key: number, ordinal: number])[];

/** Parts of the greatest weight, and of 1, that are told apart. */
const WEIGHT_STEPS = 127;
const RARITY_STEPS = 255;

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
  const greatest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0);
  return {
    weighted: weightedFamilies.map(familyText),
    unweighted: unweightedFamilies.map(familyText),
    weights: numberList(
      ordinals.slice(0, weighted).map((ordinal) => weights[ordinal] ?? 0),
      greatest / WEIGHT_STEPS,
    ),
    rarities: numberList(
      ordinals.map((ordinal) => rarities[ordinal] ?? 0),
      1 / RARITY_STEPS,
    ),
    ...features,
  };
}

/** The numbers rounded to the unit, the most frequent value first. */
function numberList(numbers: readonly number[], unit: number): NumberList {
  const counts = new Map<number, number>();
  const rounded = numbers.map((number) => Math.round(number / unit));
  for (const value of rounded) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].sort((one, other) => other[1] - one[1]).map(([value]) => value);
  const nameOf = new Map(values.map((value, at) => [value, String.fromCharCode(FIRST_NAME + at)]));
  return { values, unit, names: rounded.map((value) => nameOf.get(value)).join('') };
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
