/** Measures what only our own index does: one buffer and back, and how a query's cost grows with the postings it matches. */
import { measuresOf } from '../../utils/corpus/corpus-measures';
import type { Corpus } from '../../utils/corpus/types';
import { buildContentIndex } from '../../utils/matching/content-index';
import { readIndex, writeIndex } from '../../utils/retrieval/index-buffer';
import { type InvertedIndex, postingsOf } from '../../utils/retrieval/inverted-index';
import { tokenKeysOf } from '../../utils/retrieval/token-keys';
import { topDocuments } from '../../utils/retrieval/top-documents';
import { normalText } from '../../utils/text/normalise';
import { LIMIT } from './engine';
import type { IndexFigures } from './figures';
import { sampledQueries } from './sample-queries';
import { median, timesByItem, timesOf } from './timing';

const RUNS = { time: 3_000, runs: 9 };

export function measureIndex(corpus: Corpus): IndexFigures {
  const { postings } = buildContentIndex(measuresOf(corpus));
  const buffer = writeIndex(postings);
  return {
    bytes: buffer.byteLength,
    write: median(timesOf(() => writeIndex(postings), RUNS)),
    read: median(timesOf(() => readIndex(buffer), RUNS)),
    costs: costsOf(postings),
  };
}

/** Queries sorted by their postings, in groups of powers of four. */
function costsOf(postings: InvertedIndex): IndexFigures['costs'] {
  const queries = sampledQueries()
    .map((query) => [...new Set(tokenKeysOf(normalText(query)))].map((key) => ({ key, weight: 1 })))
    .map((terms) => ({
      terms,
      postings: terms.reduce((sum, { key }) => sum + sizeOf(postingsOf(postings, key)), 0),
    }))
    .filter((query) => query.postings > 0);
  const times = timesByItem(queries, ({ terms }) => topDocuments(postings, terms, LIMIT), RUNS);
  const groups = new Map<number, number[]>();
  queries.forEach((query, at) => {
    const group = Math.floor(Math.log(query.postings) / Math.log(4));
    groups.set(group, [...(groups.get(group) ?? []), at]);
  });
  return [...groups]
    .sort(([a], [b]) => a - b)
    .map(([, places]) => ({
      postings: median(places.map((at) => queries[at]?.postings ?? 0)),
      asked: places.length,
      median: median(places.map((at) => times[at] ?? 0)),
    }));
}

const sizeOf = ({ start, end }: { readonly start: number; readonly end: number }) => end - start;
