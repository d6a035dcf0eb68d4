/**
 * Runs a stage of the tests over and over, and says which tests failed how often:
 * `npm run repeat -- browser 10 --load 9 journey hidden` runs two files of the browser tests ten times beside nine busy loops.
 * Stages are `unit`, `office`, `browser` (with builds that are there) and `all`, which is `npm test`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { ensurePackages, ROOT } from './setup.mjs';

const CONFIGS = {
  unit: 'vitest.config.ts',
  office: 'vitest.office.config.ts',
  browser: 'vitest.browser.config.ts',
};
const USAGE = 'npm run repeat -- unit|office|browser|all TIMES [--load LOOPS] [FILES …]';

/** Names of the tests and files that failed in a run by this configuration. */
function failuresOf(config, files) {
  const folder = mkdtempSync(join(tmpdir(), 'tashan-repeat-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    const { status } = npx(['vitest', 'run', '--config', config, ...reporters, ...files]);
    const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = testResults.flatMap(failuresIn);
    return status === 0 || failed.length > 0 ? failed : ['something besides the tests'];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function failuresIn({ name, status, assertionResults }) {
  const file = relative(ROOT, name);
  const failed = assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0 && status === 'failed') return [`${file}: set-up or tear-down`];
  return failed.map(({ fullName }) => `${file}: ${fullName}`);
}

const npx = (args) =>
  spawnSync('npx', ['--no-install', ...args], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });

function runOnce(stage, files) {
  if (stage !== 'all') return failuresOf(CONFIGS[stage], files);
  const { status } = spawnSync(process.execPath, ['scripts/test.mjs'], { cwd: ROOT, stdio: 'inherit' });
  return status === 0 ? [] : ['npm test'];
}

/** Starts so many processes that do nothing, as fast as they can; returns what ends them. */
function startLoad(count) {
  const loops = Array.from({ length: count }, () => spawn(process.execPath, ['-e', 'for (;;);']));
  return () => {
    for (const loop of loops) loop.kill();
  };
}

const { positionals, values } = parseArgs({ allowPositionals: true, options: { load: { type: 'string' } } });
const [stage, times, ...files] = positionals;
if (!(stage === 'all' || Object.hasOwn(CONFIGS, stage)) || !(Number(times) > 0)) {
  console.error(USAGE);
  process.exit(2);
}
ensurePackages();
const endLoad = startLoad(Number(values.load ?? 0));
const failures = new Map();
let green = 0;
for (let run = 1; run <= Number(times); run++) {
  const start = Date.now();
  const failed = runOnce(stage, files);
  for (const name of failed) failures.set(name, (failures.get(name) ?? 0) + 1);
  if (failed.length === 0) green += 1;
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  console.log(`run ${run} of ${times}: ${failed.length} failed, ${seconds} s`);
}
endLoad();
for (const [name, count] of [...failures].sort(([, a], [, b]) => b - a)) console.log(`${count} × ${name}`);
console.log(`runs: ${green} passed, ${Number(times) - green} failed`);
process.exit(failures.size === 0 ? 0 : 1);
