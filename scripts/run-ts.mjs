/**
 * Runs a TypeScript module of this project as the extension would see it: aliases, the bundled corpus and the lexicon
 * included. `node scripts/run-ts.mjs scripts/match.ts …` calls the module's `main` with the rest of the command line.
 * Standard output is the module's alone.
 */
import { join, resolve } from 'node:path';
import { ensurePackages, ROOT, SetupError } from './setup.mjs';

async function load(path) {
  const { runnerImport } = await import('vite');
  const { module: plugin } = await runnerImport(join(ROOT, 'scripts/lexicon-plugin.ts'), {
    configFile: false,
    root: ROOT,
    logLevel: 'error',
  });
  const { module } = await runnerImport(resolve(path), {
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    plugins: [plugin.lexiconPlugin()],
    resolve: { alias: { '@': ROOT } },
  });
  return module;
}

try {
  const [path, ...rest] = process.argv.slice(2);
  ensurePackages({ quietly: true });
  const { main } = await load(path);
  process.exitCode = (await main(rest)) ?? 0;
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
