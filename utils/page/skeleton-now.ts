import type { PageSkeleton } from './skeleton';
import { inSlices, untilFree } from './slices';
import { walkPage } from './walk-page';

/** A page that changes under every walk is given up: it says something else each time. */
const MOST_WALKS = 3;

/**
 * What the page holds now, taken in slices, as a reader waits for it; null where it kept changing under the walk, or where
 * `signal` has aborted first. Runs in the page.
 */
export async function skeletonNow(
  window: Window,
  signal = new AbortController().signal,
): Promise<PageSkeleton | null> {
  for (let walk = 0; walk < MOST_WALKS; walk++) {
    const skeleton = await inSlices(walkPage(window.document), window, signal, untilFree);
    if (skeleton !== null) return skeleton;
  }
  return null;
}
