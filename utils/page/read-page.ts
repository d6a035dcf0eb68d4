import { judgePage } from './judge-page';
import type { PageText } from './page-text';
import type { PageSkeleton } from './skeleton';
import { atOnce } from './slices';
import { walkPage } from './walk-page';

/** The page's skeleton, taken in one go: nothing can change meanwhile. */
export function readSkeleton(document: Document): PageSkeleton {
  const skeleton = atOnce(walkPage(document));
  if (skeleton === null) throw new Error('the page changed its address while it was read in one go');
  return skeleton;
}

/**
 * What a page says, in one go: what the content script takes and the background judges. For tests and tools, which
 * have the document at hand. Nothing in the page is changed.
 */
export function readPage(document: Document): PageText {
  return judgePage(readSkeleton(document));
}
