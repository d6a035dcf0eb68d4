/** What is searched in a run: the bundled corpus, or a synthetic one of the size asked for. */
import { bundledCorpus, measuresOf } from '../../utils/corpus/corpus';
import type { Corpus } from '../../utils/corpus/types';
import { syntheticCorpus } from './synthetic-library';

export const BUNDLED_SIZE = measuresOf(bundledCorpus).length;

export const corpusOfSize = (size: number): Corpus =>
  size === BUNDLED_SIZE ? bundledCorpus : syntheticCorpus(bundledCorpus, size);
