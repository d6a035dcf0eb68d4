import type { MeasureIndex } from '../matching/measure-index';
import { scanTerms } from '../matching/term-scanner';
import { normalText } from '../text/normalise';

/** Whether the compendium itself has these words as a term, for some measure or other. */
export function isOwnTerm({ scanner }: Pick<MeasureIndex, 'scanner'>, words: string): boolean {
  const text = normalText(words);
  // The longest term at each place: all of the words, where they are one.
  const [hit] = scanTerms(scanner, text);
  return hit?.term.text === text && hit.term.leads.some(({ tier }) => tier === 'exact');
}
