import type { PageSkeleton } from '../page/skeleton';
import type { PassageWalk } from '../passages/passage';
import { askBackground } from './bare-api';

export { isGone } from './bare-api';

/** Tells the background what the page holds; resolves to whether it said anything new. */
export async function tellPageRead(page: PageSkeleton): Promise<boolean> {
  return (await askBackground({ type: 'page-read', page })) === true;
}

/** Tells popup and panel where the walk through the page's passages stands; null once it is over. */
export function tellWalked(state: PassageWalk | null): void {
  void askBackground({ type: 'passages-walked', state });
}
