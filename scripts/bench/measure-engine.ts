/** Measures one engine on one library, in a process of its own; prints what it found as one line of JSON. */
import type { BuiltIndex, Engine } from './engine';
import { flexsearch } from './engines/flexsearch';
import { fts5 } from './engines/fts5';
import { fuse } from './engines/fuse';
import { minisearch } from './engines/minisearch';
import { contentIndexAlone, tashan } from './engines/tashan';
import type { EngineFigures, PageFigures } from './figures';
import { corpusOfSize } from './library';
import { measureIndex } from './measure-index';
import { samplePage } from './sample-pages';
import { sampledQueries } from './sample-queries';
import { median, quantile, timesByItem, timesOf } from './timing';

const ENGINES = { tashan, contentIndexAlone, fuse, minisearch, flexsearch, fts5 } satisfies Record<
  string,
  Engine
>;

export type EngineKey = keyof typeof ENGINES;

/** Lengths of the pages, in characters. */
const PAGE_LENGTHS = [2_000, 200_000] as const;

/** A large index is built once or twice, a small one often. */
const BUILDS = { time: 5_000, runs: 9 };
const QUERIES = { time: 8_000, runs: 7 };
const PAGES = { time: 2_000, runs: 300 };

/** A page a hundred times longer takes about as much longer: past this it is not tried. Milliseconds. */
const LONGEST_PAGE = 10_000;

function bytesHeld(index?: BuiltIndex): number {
  if (!globalThis.gc) throw new Error('memory is measured with --expose-gc');
  for (let times = 0; times < 3; times++) globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers + (index?.bytesElsewhere?.() ?? 0);
}

export async function measureEngine(engine: Engine, size: number): Promise<EngineFigures> {
  const build = await engine.prepare(corpusOfSize(size));
  const before = bytesHeld();
  const start = performance.now();
  let index = build();
  const first = performance.now() - start;
  const bytes = bytesHeld(index) - before;
  const again = timesOf(
    () => {
      index = build();
    },
    { ...BUILDS, time: BUILDS.time - first },
  );
  const queries = timesByItem(sampledQueries(), index.query, QUERIES);
  return {
    name: engine.name,
    build: median(again.length > 0 ? again : [first]),
    bytes,
    query: { median: median(queries), p95: quantile(queries, 0.95), asked: queries.length },
    pages: Object.keys(index.page).flatMap((way) => pageFigures(index, way)),
  };
}

function pageFigures({ page }: BuiltIndex, way: string): PageFigures[] {
  const ask = page[way] ?? (() => 0);
  let isTooLong = false;
  return PAGE_LENGTHS.map((length) => {
    if (isTooLong) return { way, length, median: null };
    const time = median(timesByItem([samplePage(length)], ask, PAGES));
    isTooLong = way === 'whole text' && time * 100 > LONGEST_PAGE;
    return { way, length, median: time };
  });
}

export async function main([key, size]: readonly string[]): Promise<void> {
  const figures =
    key === 'index'
      ? measureIndex(corpusOfSize(Number(size)))
      : await measureEngine(ENGINES[key as EngineKey], Number(size));
  console.log(JSON.stringify(figures));
}
