/** The lexicon of the bundled corpus. */
import lexicon from 'virtual:lexicon';
import { homophones } from '../text/readings';
import type { Lexicon } from './vocabulary';

/** Unpacked when it is asked for: the background starts for much that needs none. */
export const bundledLexicon = (): Lexicon => ({ ...lexicon, homophones: homophones() });
