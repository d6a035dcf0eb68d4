/** The lexicon of the bundled corpus. */
import packed from 'virtual:lexicon';
import { unpackReadings } from '../text/common-characters';
import type { Lexicon } from './vocabulary';

const { readings, ...rest } = packed;

/** Unpacked when it is asked for: the background starts for much that needs none. */
export const bundledLexicon = (): Lexicon => ({ ...rest, homophones: unpackReadings(readings) });
