/** How Chinese is written and read, as far as searching text that readers wrote or kept needs to know. */
import { type NormalisedText, normalise, normalText, type Simplified } from './normalise';
import { type Readings, readingsOf } from './readings';

export interface Writing {
  /** The normal form: one for half and full width, upper and lower case, traditional and simplified characters. */
  normal(text: string): string;
  /** The same with the way back to the original. */
  normalise(text: string): NormalisedText;
  readonly readings: Readings;
}

/** What the build computed; see `Lexicon` in `utils/matching/vocabulary.ts`. */
interface WrittenLexicon {
  readonly syllables: Readonly<Record<string, string>>;
  readonly homophones: Readonly<Record<string, string>>;
  readonly traditional: string;
  readonly simplified: string;
}

export function writingOf(lexicon: WrittenLexicon): Writing {
  const simplified: Simplified = new Map(
    [...lexicon.traditional].map((char, at) => [char, lexicon.simplified[at] ?? char]),
  );
  return {
    normal: (text) => normalText(text, simplified),
    normalise: (text) => normalise(text, simplified),
    readings: readingsOf(lexicon),
  };
}
