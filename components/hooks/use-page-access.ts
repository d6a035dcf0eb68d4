import type { ActivePage } from '@/utils/browser/active-page';
import { readTab } from '@/utils/browser/read-tab';
import { allowSite, sitePatternOf } from '@/utils/browser/sites';

export interface PageAccess {
  /** Reads the page once, now. */
  read(): void;
  /** Reads this site always; null where the browser lets no extension in, or the address is unknown. */
  readonly allow: (() => void) | null;
}

/** Ways in to a page that has not been read. */
export function usePageAccess(page: ActivePage | null | undefined): PageAccess {
  const read = () => {
    if (page) void readTab(page.tabId);
  };
  const pattern = page?.url ? sitePatternOf(page.url) : null;
  if (pattern === null) return { read, allow: null };
  // Nothing may be awaited before the request: the click would be spent.
  const allow = () => void allowSite(pattern).then((agreed) => agreed && read());
  return { read, allow };
}
