import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { lexiconPlugin } from './scripts/lexicon-plugin';

export default defineConfig({
  plugins: [lexiconPlugin(), WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/office/**'],
    setupFiles: ['tests/setup.ts'],
  },
});
