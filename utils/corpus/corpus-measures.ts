import type { Case, Corpus, Measure } from './types';

/** A measure with the write-up it stands in. */
export interface LocatedMeasure {
  readonly measure: Measure;
  readonly case: Case;
}

/** All measures of a corpus, in the order of the compendium: a measure's place is its number in the index. */
export function measuresOf(corpus: Corpus): LocatedMeasure[] {
  return corpus.cases.flatMap((parent) => parent.measures.map((measure) => ({ measure, case: parent })));
}
