import { foldSpace } from '../page/fold-space';
import type { SourcePage } from './snippet';

/** What the site calls itself; empty where nothing is known but its host, which the address says already. */
export function siteName({ site, url }: Pick<SourcePage, 'site' | 'url'>): string {
  const name = foldSpace(site);
  return URL.canParse(url) && name === new URL(url).hostname ? '' : name;
}
