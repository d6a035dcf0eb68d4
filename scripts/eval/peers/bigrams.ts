import { tokensOf } from '../../../utils/text/tokens';

/**
 * Character bigrams, and words and numbers whole: the cut that peers which let themselves be told get. Width and case are
 * folded, as all of them would; traditional characters stay, as none of them knows better.
 */
export const bigramsOf = (text: string): string[] => tokensOf(text.normalize('NFKC').toLowerCase());
