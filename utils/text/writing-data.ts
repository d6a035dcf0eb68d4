import type { PackedReadings, PackedVariants } from './packed-characters';

/** How Chinese is written and read, as `npm run writing` computes it from dictionaries. */
export interface WritingData {
  /** Characters that another one stands for in the normal form. */
  readonly variants: PackedVariants;
  /** How characters are mostly read. */
  readonly readings: PackedReadings;
  /** Syllable → characters that are often read so as well. */
  readonly second: Readonly<Record<string, string>>;
  /** Syllable → words that read the character at the place given so: `会计0`. */
  readonly words: Readonly<Record<string, string>>;
}
