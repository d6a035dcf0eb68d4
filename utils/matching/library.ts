/** The bundled corpus with its index: what popup and panel load once they have been drawn. */
import { bundledCorpus, type LocatedMeasure, measuresOf } from '../corpus/corpus';
import type { Corpus } from '../corpus/types';
import { bundledLexicon } from './bundled-lexicon';
import { buildIndex, type MeasureIndex } from './measure-index';

export interface Library {
  readonly corpus: Corpus;
  readonly index: MeasureIndex;
  /** By measure id. */
  readonly measures: ReadonlyMap<string, LocatedMeasure>;
}

export function openLibrary(): Library {
  const measures = new Map(measuresOf(bundledCorpus).map((located) => [located.measure.id, located]));
  return { corpus: bundledCorpus, index: buildIndex(bundledCorpus, bundledLexicon()), measures };
}
