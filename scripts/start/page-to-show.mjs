import { readFileSync, statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { serve } from '../browsers/serve.mjs';
import { SetupError } from '../setup.mjs';

/** A file is shown as a page of this host, so that it is read as pages of governments are. */
const FILE_HOST = 'sample.gov.cn';

const TYPES = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.shtml': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * The page named on the command line: `{ url, resolve, port, close }`. A file is served from this machine; `resolve`
 * is the host-resolver rule that leads there, null for an address.
 */
export async function pageToShow(given) {
  if (/^https?:\/\//.test(given)) return { url: given, resolve: null, port: null, close: async () => {} };
  const path = resolve(given);
  const type = TYPES[extname(path).toLowerCase()];
  if (!type)
    throw new SetupError(`Cannot read ${given}: give an .html or .txt file, or an address with http(s).`);
  const body = contentOf(path, given);
  const server = await serve((host, asked) =>
    host === FILE_HOST && asked !== '/favicon.ico' ? { body, type } : null,
  );
  const name = encodeURIComponent(basename(path));
  return {
    url: `http://${FILE_HOST}/${name}`,
    resolve: `MAP ${FILE_HOST} 127.0.0.1:${server.port}`,
    port: server.port,
    close: server.close,
  };
}

function contentOf(path, given) {
  try {
    if (statSync(path).isFile()) return readFileSync(path);
  } catch {
    throw new SetupError(`Cannot read ${given}: there is no such file.`);
  }
  throw new SetupError(`Cannot read ${given}: it is not a file.`);
}
