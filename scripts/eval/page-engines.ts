/** Engines for pages: the one that ships, and what can be made of engines that know queries only. */
import { matchPage } from '../../utils/matching/match-page';
import type { MeasureIndex } from '../../utils/matching/measure-index';
import type { PageText } from '../../utils/page/page-text';
import type { MeasureDocument } from './corpus-text';
import type { ScoredMeasure, SearchEngine } from './engine';
import { wholeText, wordsByFrequency } from './page-words';
import { fuseDefaults, fuseTuned } from './peers/fuse';
import { miniSearch } from './peers/minisearch';

export interface PageEngine {
  readonly name: string;
  /** Best first. */
  readonly match: (page: PageText) => readonly ScoredMeasure[];
  /** Whether it knows itself when to say nothing; the others get a threshold from the judgments. */
  readonly hasFloor: boolean;
}

/** As many words as a page is asked with. */
const MOST_WORDS = 15;

export function pageEngines(index: MeasureIndex, documents: readonly MeasureDocument[]): PageEngine[] {
  const words = (engine: SearchEngine) => frequentWords(engine, documents.length);
  const mini = miniSearch(documents);
  return [
    tashanPages(index),
    words(fuseDefaults(documents)),
    words(fuseTuned(documents)),
    words(mini),
    {
      name: `whole text, ${mini.name}`,
      match: (page) => mini.search(wholeText(page), documents.length),
      hasFloor: false,
    },
  ];
}

const tashanPages = (index: MeasureIndex): PageEngine => ({
  name: 'Tashan',
  match: (page) =>
    matchPage(index, page).map(({ measureId, relevance }) => ({ id: measureId, score: relevance })),
  hasFloor: true,
});

/** Each of a page's most frequent words as a query; a measure gets the sum of its scores. */
function frequentWords(engine: SearchEngine, limit: number): PageEngine {
  const match = (page: PageText) => {
    const scores = new Map<string, number>();
    for (const word of wordsByFrequency(page).slice(0, MOST_WORDS))
      for (const { id, score } of engine.search(word, limit)) scores.set(id, (scores.get(id) ?? 0) + score);
    return [...scores].map(([id, score]) => ({ id, score })).sort((a, b) => b.score - a.score);
  };
  return { name: `${MOST_WORDS} words, ${engine.name}`, match, hasFloor: false };
}
