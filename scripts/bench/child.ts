/** Bundles what a process of its own is to run, as what ships is bundled, and runs it. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { lexiconPlugin } from '../lexicon-plugin';

const OUTPUT = 'node_modules/.cache/bench';

/** The module as one file; packages stay where they are. */
export async function bundle(entry: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [lexiconPlugin()],
    resolve: { alias: { '@': process.cwd() } },
    build: {
      ssr: entry,
      outDir: OUTPUT,
      target: 'node20',
      rollupOptions: { output: { entryFileNames: '[name].mjs' } },
    },
  });
  return join(process.cwd(), OUTPUT, entry.replace(/.*\//, '').replace(/\.ts$/, '.mjs'));
}

/** MiniSearch at 100,000 measures needs more than the usual heap. Megabytes. */
const HEAP = 6_000;

/** What the `main` of a bundled module prints, read as JSON. */
export async function runBundled(file: string, args: readonly string[]): Promise<unknown> {
  const call = `import(${JSON.stringify(file)}).then(({ main }) => main(process.argv.slice(1)))`;
  const flags = ['--expose-gc', `--max-old-space-size=${HEAP}`, '--input-type=module', '-e', call, '--'];
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, ...args]);
  return JSON.parse(stdout);
}
