import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { lexiconPlugin } from './scripts/lexicon-plugin';

/** Only what fails waits for as long as this: far beyond the slowest machine, under whatever load. Milliseconds. */
const PATIENCE = 300_000;

/** What a file puts in the place of modules, or of parts of its window, must be seen by no other. */
const replacesParts = (path: string) =>
  /^\/\/ @vitest-environment jsdom|vi\.mock\(/.test(readFileSync(path, 'utf8'));

const TESTS_OF_UTILS = readdirSync('tests/utils', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join('tests/utils', name));

const ALONE = ['tests/components/**/*.test.{ts,tsx}', ...TESTS_OF_UTILS.filter(replacesParts)];
/** What needs a build, a browser or an office. */
const ELSEWHERE = ['tests/browser/**', 'tests/office/**'];

export default defineConfig({
  plugins: [lexiconPlugin(), WxtVitest()],
  // `wxt/testing` itself brings the whole of WXT, which takes a second of every file.
  resolve: { alias: [{ find: /^wxt\/testing$/, replacement: 'wxt/testing/fake-browser' }] },
  test: {
    projects: [
      { extends: true, test: { name: 'alone', include: ALONE, setupFiles: ['tests/components/setup.ts'] } },
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...ALONE, ...ELSEWHERE],
          // Modules, the corpus and its index above all, are loaded once a worker.
          isolate: false,
        },
      },
    ],
    setupFiles: ['tests/setup.ts'],
    maxWorkers: availableParallelism(),
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    expect: { poll: { timeout: PATIENCE } },
  },
});
