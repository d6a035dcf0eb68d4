import type { PageSkeleton } from '../page/skeleton';
import { askBackground } from './bare-api';

export { isGone } from './bare-api';

/** Tells the background what the page holds; resolves to whether it said anything new. */
export async function tellPageRead(page: PageSkeleton): Promise<boolean> {
  return (await askBackground({ type: 'page-read', page })) === true;
}
