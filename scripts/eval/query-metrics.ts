/** How well an engine answers judged queries. */
import type { SearchEngine } from './engine';
import type { EvalQuery } from './judged-files';
import { mean, median, ndcgAt } from './metrics';

/** Results that are looked at. */
const DEPTH = 10;

/** The kind of queries that nothing should be found for. */
const NONE = 'none';

export interface QueryFigures {
  readonly name: string;
  /** nDCG@10 by kind, `none` left out. */
  readonly ndcgByKind: Readonly<Record<string, number>>;
  readonly meanOverQueries: number;
  readonly meanOverKinds: number;
  /** The share of `none` queries answered with nothing; null where the set has none. */
  readonly silence: number | null;
  /** Median milliseconds of a query. */
  readonly ms: number;
}

export function queryFigures(engine: SearchEngine, queries: readonly EvalQuery[]): QueryFigures {
  const answer = ({ query }: EvalQuery) => engine.search(query, DEPTH);
  // Twice: the first time warms up.
  for (const query of queries) answer(query);
  const answered = queries.map((query) => {
    const start = performance.now();
    const results = answer(query);
    return { query, results, ms: performance.now() - start };
  });
  const meant = answered.filter(({ query }) => query.kind !== NONE);
  const scored = meant.map(({ query: { kind, gains }, results }) => ({ kind, ndcg: ndcgOf(gains, results) }));
  const ndcgByKind = meansByKind(scored);
  return {
    name: engine.name,
    ndcgByKind,
    meanOverQueries: mean(scored.map(({ ndcg }) => ndcg)),
    meanOverKinds: mean(Object.values(ndcgByKind)),
    silence: shareOfSilence(
      answered.filter(({ query }) => query.kind === NONE).map(({ results }) => results),
    ),
    ms: median(answered.map(({ ms }) => ms)),
  };
}

const ndcgOf = (gains: EvalQuery['gains'], results: readonly { readonly id: string }[]) =>
  ndcgAt(
    DEPTH,
    results.map(({ id }) => gains.get(id) ?? 0),
    [...gains.values()],
  );

function meansByKind(
  scored: readonly { readonly kind: string; readonly ndcg: number }[],
): Record<string, number> {
  const kinds = [...new Set(scored.map(({ kind }) => kind))];
  const of = (kind: string) => scored.filter((query) => query.kind === kind).map(({ ndcg }) => ndcg);
  return Object.fromEntries(kinds.map((kind) => [kind, mean(of(kind))]));
}

function shareOfSilence(answers: readonly (readonly unknown[])[]): number | null {
  if (answers.length === 0) return null;
  return answers.filter((results) => results.length === 0).length / answers.length;
}
