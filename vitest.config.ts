import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { lexiconPlugin } from './scripts/lexicon-plugin';

/** Only what fails waits for as long as this: far beyond the slowest machine, under whatever load. Milliseconds. */
const PATIENCE = 300_000;

/** Files that put other modules in the place of real ones must have all modules to themselves. */
const replacesModules = (path: string) => readFileSync(path, 'utf8').includes('vi.mock(');

const TESTS_OF_UTILS = readdirSync('tests/utils', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join('tests/utils', name));

const ALONE = ['tests/components/**/*.test.{ts,tsx}', ...TESTS_OF_UTILS.filter(replacesModules)];
/** What needs a build, a browser or an office. */
const ELSEWHERE = ['tests/browser/**', 'tests/office/**'];

const isForWindow = ({ moduleId }: TestSpecification) =>
  readFileSync(moduleId, 'utf8').startsWith('// @vitest-environment jsdom');

/** All files that need a window one after another: a worker makes its window once. */
class ByEnvironment extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const longestFirst = await super.sort(files);
    return longestFirst.toSorted((one, other) => Number(isForWindow(other)) - Number(isForWindow(one)));
  }
}

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
    sequence: { sequencer: ByEnvironment },
    maxWorkers: availableParallelism(),
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
    expect: { poll: { timeout: PATIENCE } },
  },
});
