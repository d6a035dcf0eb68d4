import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** On two cores two browsers at a time are done sooner than one after the other; a third would only wait. */
const BROWSERS_AT_A_TIME = 2;

/** Only what fails waits for as long as this: far beyond the slowest machine, under whatever load. Milliseconds. */
const PATIENCE_OF_A_TEST = 600_000;

/** All files of one browser, then all of the other: a worker keeps its browser as long as the next file is for the same. */
class ByBrowser extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const longestFirst = await super.sort(files);
    return longestFirst.toSorted((one, other) => one.project.name.localeCompare(other.project.name));
  }
}

/** The files with one browser; those that end in `.firefox` or `.chromium` are for that one alone. */
const inBrowser = (name: 'chromium' | 'firefox', other: string) => ({
  extends: true as const,
  test: {
    name,
    env: { TASHAN_KIND: name },
    include: ['tests/browser/**/*.test.ts'],
    exclude: [`tests/browser/**/*.${other}.test.ts`, 'tests/browser/size.test.ts'],
    environment: './tests/browser/support/environment.ts',
  },
});

/** The built extension in real browsers; see tests/browser/README.md. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    projects: [
      inBrowser('chromium', 'firefox'),
      inBrowser('firefox', 'chromium'),
      { extends: true, test: { name: 'builds', include: ['tests/browser/size.test.ts'] } },
    ],
    // Files of a worker share its browser.
    isolate: false,
    maxWorkers: BROWSERS_AT_A_TIME,
    sequence: { sequencer: ByBrowser },
    testTimeout: PATIENCE_OF_A_TEST,
    hookTimeout: PATIENCE_OF_A_TEST,
    teardownTimeout: PATIENCE_OF_A_TEST,
  },
});
