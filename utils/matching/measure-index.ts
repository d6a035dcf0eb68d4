import learnedPageModel from '../../data/page-model.json';
import type { LocatedMeasure } from '../corpus/corpus-measures';
import { measuresOf } from '../corpus/corpus-measures';
import type { Corpus, Topic } from '../corpus/types';
import { buildContentIndex, type ContentIndex } from './content-index';
import { type OfficialWords, officialWordsOf } from './everyday-words';
import { openPageModel, type PageModel, type PageModelData } from './page-model';
import { type SpelledTerms, spellTerms } from './spelled-terms';
import { buildTermIndex, type TermIndex } from './term-index';
import { buildTermScanner, type TermScanner } from './term-scanner';
import { type Lexicon, placeTerms, termsOf } from './vocabulary';

/** Everything that matching and searching look things up in; built once, never changed. */
export interface MeasureIndex {
  readonly measures: readonly LocatedMeasure[];
  readonly topics: readonly Topic[];
  readonly scanner: TermScanner;
  readonly content: ContentIndex;
  readonly pageModel: PageModel;
  readonly termIndex: TermIndex;
  readonly spelled: SpelledTerms;
  /** The places of the write-ups: they lead to no measure by themselves, but are looked for in pinyin. */
  readonly spelledPlaces: SpelledTerms;
  readonly officialWords: OfficialWords;
}

/** The index of a corpus, with the lexicon that was computed for it and the model of what pages it concerns. */
export function buildIndex(
  corpus: Corpus,
  lexicon: Lexicon,
  pageModel: PageModelData = learnedPageModel,
): MeasureIndex {
  const measures = measuresOf(corpus);
  const terms = termsOf(corpus);
  return {
    measures,
    topics: corpus.topics,
    scanner: buildTermScanner(terms),
    content: buildContentIndex(measures),
    pageModel: openPageModel(pageModel),
    termIndex: buildTermIndex(terms),
    spelled: spellTerms(terms, lexicon),
    spelledPlaces: spellTerms(placeTerms(corpus), lexicon),
    officialWords: officialWordsOf(corpus.everydayWords),
  };
}
