/** What the browser has put into the folder of downloads. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { poll } from '../../../scripts/browsers/tab-state.mjs';
import { PATIENCE } from './reading';

export interface Download {
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Under these names browsers gather what has not come to its end. */
const UNFINISHED = /\.(?:part|crdownload)$/;

/** The one file that has come into the folder, once it is whole. */
export async function downloadIn(folder: string): Promise<Download> {
  const look = async () => {
    const names = readdirSync(folder);
    const [name] = names;
    if (name === undefined || names.length > 1 || UNFINISHED.test(name)) return null;
    const path = join(folder, name);
    return { name, path, bytes: new Uint8Array(readFileSync(path)) };
  };
  const found = (await poll(
    look,
    (file: Download | null) => Boolean(file?.bytes.length),
    PATIENCE,
  )) as Download | null;
  if (!found?.bytes.length) throw new Error(`downloads hold ${JSON.stringify(readdirSync(folder))}`);
  return found;
}

/** Leaves the folder empty for what comes next. */
export function clearDownloads(folder: string): void {
  for (const name of readdirSync(folder)) rmSync(join(folder, name));
}
