import { readFileSync } from 'node:fs';
import { parseQueries } from '../../tests/relevance/judged-set';

/** The project's judged queries in an order of which every beginning holds all kinds. */
export function sampledQueries(path = 'tests/relevance/queries.tsv'): string[] {
  return spreadOut(parseQueries(readFileSync(path, 'utf8')).map(({ query }) => query));
}

const GOLDEN_RATIO = (Math.sqrt(5) - 1) / 2;

/** The items in another order, of which every beginning is spread evenly over all of them. */
export function spreadOut<Item>(items: readonly Item[]): Item[] {
  return items
    .map((item, at) => ({ item, place: (at * GOLDEN_RATIO) % 1 }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
