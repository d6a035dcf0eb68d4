import MiniSearch from 'minisearch';
import { FIELD_NAMES, FIELD_WEIGHTS, joinedFields, type MeasureDocument } from '../corpus-text';
import type { SearchEngine } from '../engine';
import { bigramsOf } from './bigrams';

/** BM25+ over character bigrams. */
export function miniSearch(documents: readonly MeasureDocument[]): SearchEngine {
  const index = new MiniSearch({
    fields: [...FIELD_NAMES],
    tokenize: bigramsOf,
    searchOptions: { boost: { ...FIELD_WEIGHTS } },
  });
  index.addAll(documents.map((document) => ({ id: document.id, ...joinedFields(document) })));
  return {
    name: 'MiniSearch, bigrams',
    search: (query, limit) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id, score }) => ({ id: String(id), score })),
  };
}
