/**
 * `npm run bench:browser`: what the extension costs in real Chromium, beside the same pages without it.
 * `-- --pages FOLDER` takes other pages than the project's own, `--runs N` visits each more often, `--each` prints
 * every page.
 */
import { cpSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answerWith, largePages, pagesIn } from './bench/bench-pages.mjs';
import { answerTimes } from './bench/cold-start.mjs';
import { costsOf, median } from './bench/page-costs.mjs';
import { PAGE_HEAD, pageRow, round, summaryRow } from './bench/page-table.mjs';
import { keyLatencies } from './bench/popup-latency.mjs';
import { table } from './bench/table.mjs';
import { launchChromium, startChromium } from './browsers/launch-chromium.mjs';
import { serve } from './browsers/serve.mjs';
import { ensureBrowser, ensurePackages, ROOT, run } from './setup.mjs';

const { values: options } = parseArgs({
  options: {
    pages: { type: 'string', default: join(ROOT, 'tests', 'pages') },
    runs: { type: 'string', default: '3' },
    each: { type: 'boolean', default: false },
  },
});
const RUNS = Number(options.runs);
const EXTENSION = join(ROOT, '.output', 'chrome-mv3');

/** What a work plan of some length says: the worker's answers are timed with it. */
const PLAN = Array.from(
  { length: 60 },
  (_, line) => `${line + 1}. 推行容缺受理，主要材料齐全的当场受理，其余材料在五个工作日内补齐。`,
);

/** Runs `work` with a browser on a profile of its own, which is gone afterwards. */
async function inBrowser(launch, path, more, work) {
  const profile = mkdtempSync(join(tmpdir(), 'tashan-bench-'));
  const browser = await launch({ path, profile, ...more });
  try {
    return await work(browser);
  } finally {
    await browser.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Runs `work` with the folder of a build like ours whose content script does nothing. */
async function withEmptyScript(work) {
  const folder = mkdtempSync(join(tmpdir(), 'tashan-empty-'));
  try {
    cpSync(EXTENSION, folder, { recursive: true });
    writeFileSync(join(folder, 'content-scripts', 'page.js'), '');
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Every page beside itself, in three browsers at a time. */
async function benchPages(path) {
  const ofFolder = pagesIn(options.pages);
  const pages = [...ofFolder, ...largePages()];
  const server = await serve(answerWith(pages));
  const resolve = `MAP * 127.0.0.1:${server.port}, EXCLUDE 127.0.0.1`;
  const costs = await withEmptyScript((emptyExtension) =>
    inBrowser(launchChromium, path, { resolve, extension: EXTENSION }, (driver) =>
      inBrowser(launchChromium, path, { resolve, extension: emptyExtension }, (empty) =>
        inBrowser(startChromium, path, { resolve }, (plain) => costsOf(pages, driver, empty, plain, RUNS)),
      ),
    ),
  );
  await server.close();
  // Nothing is left out silently.
  console.log(`${pages.length} pages, of which ${pages.length - costs.length} did not load.\n`);
  const isLarge = ({ name }) => !ofFolder.some((page) => page.name === name);
  const small = costs.filter((cost) => !isLarge(cost));
  const rows = [...(options.each ? small : []), ...costs.filter(isLarge)].map(pageRow);
  return table(PAGE_HEAD, [...(small.length > 0 ? [summaryRow('all of the folder', small)] : []), ...rows]);
}

/** The extension's own answers. Each in a browser of its own: a worker that was looked into does not start by itself. */
async function benchAnswers(path) {
  const { cold, warm } = await inBrowser(launchChromium, path, { extension: EXTENSION }, (driver) =>
    answerTimes(driver, PLAN, 2 * RUNS + 1),
  );
  const keys = await inBrowser(launchChromium, path, { extension: EXTENSION }, keyLatencies);
  const row = (name, times) => [
    ...[name, round(median(times)), round(Math.min(...times)), round(Math.max(...times)), times.length],
  ];
  return table(
    ['', 'median', 'least', 'most', 'times'],
    [
      row('key to results in the popup', keys),
      row('page to answer, worker running', warm),
      row('page to answer, worker stopped', cold),
    ],
  );
}

async function main() {
  ensurePackages();
  const path = ensureBrowser('chromium');
  run('npx', ['--no-install', 'wxt', 'build', '-b', 'chrome'], { stdio: ['ignore', 'ignore', 'inherit'] });
  console.log(`Milliseconds; medians of ${RUNS} visits. Slices of the content script in processor time.\n`);
  console.log(await benchPages(path));
  console.log(`\n${await benchAnswers(path)}`);
  const { size } = statSync(join(EXTENSION, 'content-scripts', 'page.js'));
  console.log(`\nContent script: ${size} bytes.`);
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
