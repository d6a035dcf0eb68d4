/**
 * `npm run bench`: what our index and its queries cost, beside what a user would pick instead, on the bundled corpus and
 * on libraries of 10,000 and 100,000 measures made of its words. `-- --quick` leaves the largest out.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { bundle, runBundled } from './bench/child';
import { duration, engineTable, indexTables, pageTable } from './bench/engine-tables';
import type { EngineFigures, IndexFigures } from './bench/figures';
import { BUNDLED_SIZE } from './bench/library';
import type { EngineKey } from './bench/measure-engine';

const LARGEST = 100_000;
const SIZES = [BUNDLED_SIZE, 10_000, LARGEST];
const ENGINES: readonly EngineKey[] = [
  'tashan',
  'contentIndexAlone',
  'fuse',
  'minisearch',
  'flexsearch',
  'fts5',
];

/** At this size Fuse.js would take minutes for a few queries, and what it takes grows with the text. */
const leftOut = (engine: EngineKey, size: number) => engine === 'fuse' && size === LARGEST;

export async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { quick: { type: 'boolean', default: false } } });
  const today = new Date().toISOString().slice(0, 10);
  const [processor] = cpus();
  console.log(`${today} · Node ${process.version} · ${cpus().length} × ${processor?.model ?? 'unknown'}`);
  console.log(
    'Times are medians, but what takes seconds is run once; in brackets, how many times ours. Every engine has a process.',
  );
  const file = await bundle('scripts/bench/measure-engine.ts');
  let fuseBefore: EngineFigures | undefined;
  for (const size of SIZES.filter((size) => !values.quick || size < LARGEST)) {
    const measured: EngineFigures[] = [];
    for (const key of ENGINES) {
      if (leftOut(key, size)) continue;
      measured.push((await runBundled(file, [key, `${size}`])) as EngineFigures);
    }
    const index = (await runBundled(file, ['index', `${size}`])) as IndexFigures;
    printLibrary(size, measured, index);
    if (size === LARGEST && fuseBefore) console.log(`\n${extrapolated(fuseBefore, size)}`);
    fuseBefore = measured.find(({ name }) => name === 'Fuse.js') ?? fuseBefore;
  }
}

function printLibrary(size: number, engines: readonly EngineFigures[], index: IndexFigures): void {
  console.log(`\n## ${size.toLocaleString('en')} measures\n`);
  console.log([engineTable(engines), pageTable(engines), indexTables(index)].join('\n\n'));
}

/** Fuse.js walks all of the text, so it takes as many times longer as there is more of it. */
function extrapolated({ name, query, pages }: EngineFigures, size: number): string {
  const more = size / (SIZES.at(-2) ?? size);
  const page = (pages[0]?.median ?? 0) * more;
  return `${name}: not run, would take about ${duration(query.median * more)} a query and ${duration(page)} a page.`;
}
