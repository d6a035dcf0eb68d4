/**
 * `npm test`: everything, from format to the real browsers, on a machine that has only Node and npm. What can run beside
 * something else does so, and is shown when it is done.
 */
import { spawn } from 'node:child_process';
import {
  ensureBrowser,
  ensureChineseFont,
  ensureOffice,
  ensurePackages,
  ROOT,
  SetupError,
} from './setup.mjs';

/** Stages of a lane run one after another, each in its commands; lanes of a row run side by side. */
const ROWS = [
  // What WXT generates is read by every stage behind, the tests of a fresh clone among them.
  [[['packages', () => ensurePackages(), ['wxt', 'prepare']]], []],
  [[['browsers and office', ensurePrograms]], []],
  [
    [['unit, corpus and component tests', ['vitest', 'run']]],
    [
      ['format and lint', ['biome', 'ci', '.'], [process.execPath, 'scripts/check-expressions.mjs']],
      ['types', ['tsc', '--noEmit']],
      ['builds', ...['chrome', 'edge', 'firefox'].map((browser) => ['wxt', 'build', '-b', browser])],
      ['Word files in LibreOffice', ['vitest', 'run', '--config', 'vitest.office.config.ts']],
    ],
  ],
  [[['browser tests', ['vitest', 'run', '--config', 'vitest.browser.config.ts']]], []],
];

function ensurePrograms() {
  process.env.TASHAN_CHROMIUM = ensureBrowser('chromium');
  process.env.TASHAN_FIREFOX = ensureBrowser('firefox');
  ensureOffice();
  ensureChineseFont();
}

/** Runs a command, a tool of the packages or a program by its path; fails with a SetupError. */
function run([tool, ...args], stdio) {
  const isWindows = process.platform === 'win32';
  const command = tool === process.execPath ? [tool] : ['npx', '--no-install', tool];
  const [program, ...rest] = [...command, ...args];
  const child = spawn(program, rest, { cwd: ROOT, stdio, shell: isWindows });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => (said += part));
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new SetupError(`${said}“${[tool, ...args].join(' ')}” failed${why}`));
    child.on('error', ({ message }) => fail(`: ${message}`));
    child.on('close', (status) => (status === 0 ? resolve(said) : fail('')));
  });
}

let passed = 0;
let failed = 0;

/** Runs the stages of a lane until one fails anywhere. `isShown`: as it goes, and not when it is done. */
async function runLane(stages, isShown) {
  for (const [name, ...steps] of stages) {
    if (failed > 0) return;
    const start = Date.now();
    let said = '';
    if (isShown) console.log(`\n── ${name}`);
    try {
      for (const step of steps)
        if (typeof step === 'function') step();
        else said += await run(step, isShown ? 'inherit' : 'pipe');
      passed += 1;
      const seconds = ((Date.now() - start) / 1000).toFixed(0);
      console.log(isShown ? `── ${name}: ${seconds} s` : `\n── ${name}\n${said}── ${name}: ${seconds} s`);
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      failed += 1;
      console.error(`\n${said}${name}: ${error.message}`);
    }
  }
}

for (const [shown, beside] of ROWS) await Promise.all([runLane(shown, true), runLane(beside, false)]);
console.log(`\nstages: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
