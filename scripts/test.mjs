/** `npm test`: everything, from format to the real browsers, on a machine that has only Node and npm. */
import { ensureBrowser, ensureChineseFont, ensureOffice, ensurePackages, run, SetupError } from './setup.mjs';

const npx = (...args) => run('npx', ['--no-install', ...args]);

/** In the order in which a mistake is cheapest to find. */
const STAGES = [
  ['packages', () => ensurePackages()],
  ['browsers and office', ensurePrograms],
  ['format and lint', lint],
  ['types', checkTypes],
  ['unit, corpus and component tests', () => npx('vitest', 'run')],
  ['Word files in LibreOffice', () => npx('vitest', 'run', '--config', 'vitest.office.config.ts')],
  ['builds', buildAll],
  ['browser tests', () => npx('vitest', 'run', '--config', 'vitest.browser.config.ts')],
];

function ensurePrograms() {
  process.env.TASHAN_CHROMIUM = ensureBrowser('chromium');
  process.env.TASHAN_FIREFOX = ensureBrowser('firefox');
  ensureOffice();
  ensureChineseFont();
}

function lint() {
  npx('biome', 'ci', '.');
  run('node', ['scripts/check-expressions.mjs']);
}

function checkTypes() {
  npx('wxt', 'prepare');
  npx('tsc', '--noEmit');
}

function buildAll() {
  for (const browser of ['chrome', 'edge', 'firefox']) npx('wxt', 'build', '-b', browser);
}

let passed = 0;
for (const [name, stage] of STAGES) {
  const start = Date.now();
  console.log(`\n── ${name}`);
  try {
    await stage();
    passed += 1;
    console.log(`── ${name}: ${((Date.now() - start) / 1000).toFixed(0)} s`);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`\n${name}: ${error.message}`);
    break;
  }
}
const failed = passed < STAGES.length ? 1 : 0;
console.log(`\nstages: ${passed} passed, ${failed} failed`);
process.exit(failed);
