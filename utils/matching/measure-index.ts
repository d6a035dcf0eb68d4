import type { LocatedMeasure } from '../corpus/corpus-measures';
import { measuresOf } from '../corpus/corpus-measures';
import type { Corpus, Topic } from '../corpus/types';
import { type NormalisedText, normalise } from '../text/normalise';
import { type SpelledTerm, spell } from '../text/pinyin';
import { buildContentIndex, type ContentIndex } from './content-index';
import { buildNearMissIndex, type NearMissIndex } from './near-misses';
import { buildTermScanner, type TermScanner } from './term-scanner';
import { type Lexicon, type Term, vocabularyOf } from './vocabulary';

/** Everything that matching and searching look things up in; built once, never changed. */
export interface MeasureIndex {
  readonly measures: readonly LocatedMeasure[];
  readonly topics: readonly Topic[];
  /** Terms by their normal form. */
  readonly vocabulary: ReadonlyMap<string, Term>;
  readonly scanner: TermScanner;
  readonly content: ContentIndex;
  readonly nearMisses: NearMissIndex;
  readonly spelled: ReadonlyMap<Term, SpelledTerm>;
  readonly normalise: (text: string) => NormalisedText;
}

/** The index of a corpus, with the lexicon that was computed for it. */
export function buildIndex(corpus: Corpus, lexicon: Lexicon): MeasureIndex {
  const measures = measuresOf(corpus);
  const vocabulary = vocabularyOf(corpus);
  const simplified = new Map(
    [...lexicon.traditional].map((char, at) => [char, lexicon.simplified[at] ?? char]),
  );
  const terms = [...vocabulary.values()];
  return {
    measures,
    topics: corpus.topics,
    vocabulary,
    scanner: buildTermScanner(terms),
    content: buildContentIndex(measures),
    nearMisses: buildNearMissIndex(terms),
    spelled: new Map(terms.map((term) => [term, spell(term.text, lexicon.syllables[term.text] ?? '')])),
    normalise: (text) => normalise(text, simplified),
  };
}
