import type { MeasureIndex } from '../../utils/matching/measure-index';
import { searchMeasures } from '../../utils/matching/search';
import type { MeasureDocument } from './corpus-text';
import type { SearchEngine } from './engine';
import { flexSearch } from './peers/flexsearch';
import { fuseDefaults, fuseTokens, fuseTuned } from './peers/fuse';
import { miniSearch } from './peers/minisearch';
import { oramaSearch } from './peers/orama';

/** The search that ships, and its peers over the same text. */
export const searchEngines = (index: MeasureIndex, documents: readonly MeasureDocument[]): SearchEngine[] => [
  tashanSearch(index),
  ...[fuseDefaults, fuseTuned, fuseTokens, miniSearch, flexSearch, oramaSearch].map((engine) =>
    engine(documents),
  ),
];

const tashanSearch = (index: MeasureIndex): SearchEngine => ({
  name: 'Tashan',
  search: (query, limit) =>
    searchMeasures(index, query, { limit }).map(({ measureId, relevance }) => ({
      id: measureId,
      score: relevance,
    })),
});
