import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The files we write, opened by the programs they are for, which take their time to start. */
export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: { include: ['tests/office/**/*.test.ts'], hookTimeout: 900_000 },
});
