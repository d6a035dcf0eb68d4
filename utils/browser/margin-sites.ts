/** Sites where measures always stand in the margin of the page. */
import { ok, type Result } from '../result';
import type { StoreFailure } from './record-store';
import { loadSettings, saveSetting } from './settings-store';

/** Match patterns, in alphabetical order. */
export async function loadMarginSites(): Promise<string[]> {
  return [...(await loadSettings()).marginSites];
}

/** Shows the margin on this site for good, or no longer. The background brings its scripts in line. */
export async function setMarginAlways(pattern: string, always: boolean): Promise<Result<null, StoreFailure>> {
  const before = await loadMarginSites();
  if (before.includes(pattern) === always) return ok(null);
  const others = before.filter((site) => site !== pattern);
  return saveSetting('marginSites', always ? [...others, pattern].sort() : others);
}
