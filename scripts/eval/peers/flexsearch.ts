import { Charset, Index } from 'flexsearch';
import { FIELD_NAMES, joinedFields, type MeasureDocument } from '../corpus-text';
import type { SearchEngine } from '../engine';

/**
 * Its own encoder for Chinese, which takes each character by itself. It knows no weights, and ranks what stands early in a
 * text first: the fields stand in the order of theirs.
 */
export function flexSearch(documents: readonly MeasureDocument[]): SearchEngine {
  const index = new Index({ encoder: Charset.CJK });
  documents.forEach((document, at) => {
    const fields = joinedFields(document);
    index.add(at, FIELD_NAMES.map((name) => fields[name]).join(' '));
  });
  return {
    name: 'FlexSearch, CJK',
    // `suggest` lets a text lack some of the characters; without it a longer query finds nothing.
    search: (query, limit) =>
      index
        .search(query, { limit, suggest: true })
        .map((at, place) => ({ id: documents[Number(at)]?.id ?? '', score: 1 / (place + 1) })),
  };
}
