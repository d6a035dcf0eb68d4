import type { PageSkeleton } from './skeleton';
import { inSlices } from './slices';
import { walkPage } from './walk-page';

/** A page that changes under every walk is given up: it says something else each time. */
const MOST_WALKS = 3;

/** What the page holds now, taken in slices; null where it kept changing under the walk. Runs in the page. */
export async function skeletonNow(window: Window): Promise<PageSkeleton | null> {
  const { signal } = new AbortController();
  for (let walk = 0; walk < MOST_WALKS; walk++) {
    const skeleton = await inSlices(walkPage(window.document), window, signal);
    if (skeleton !== null) return skeleton;
  }
  return null;
}
