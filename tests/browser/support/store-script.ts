/** The extension's own stores as a script that can be run in any of its windows: what they ship has no names to call. */
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Source text; running it makes `workOnStore` a global. */
export async function storeScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('./store-worker.ts', import.meta.url)),
        formats: ['iife'],
        name: 'store',
      },
    },
  });
  const [{ output }] = built as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  return output[0].code;
}
