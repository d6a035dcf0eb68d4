import { create, insert, type Results, search } from '@orama/orama';
import { FIELD_NAMES, FIELD_WEIGHTS, joinedFields, type MeasureDocument } from '../corpus-text';
import type { SearchEngine } from '../engine';
import { bigramsOf } from './bigrams';

const SCHEMA = Object.fromEntries(FIELD_NAMES.map((name) => [name, 'string' as const]));

/** BM25 over character bigrams. */
export function oramaSearch(documents: readonly MeasureDocument[]): SearchEngine {
  const tokenizer = {
    language: 'english',
    normalizationCache: new Map<string, string>(),
    tokenize: bigramsOf,
  };
  const database = create({ schema: SCHEMA, components: { tokenizer } });
  for (const document of documents) insert(database, { id: document.id, ...joinedFields(document) });
  const boost: Record<string, number> = { ...FIELD_WEIGHTS };
  return {
    name: 'Orama, bigrams',
    search: (term, limit) => {
      const { hits } = search(database, { term, limit, boost }) as Results<unknown>;
      return hits.map(({ id, score }) => ({ id, score }));
    },
  };
}
