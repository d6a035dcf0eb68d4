/** The content script's life in a page: read, tell, read again when something changed, until it is replaced or gone. */
import { ownHosts } from '../overlay/own-hosts';
import type { PageSkeleton } from './skeleton';
import { inSlices } from './slices';
import { walkPage } from './walk-page';
import { watchPage } from './watch-page';

/** How what was read leaves the page. */
export interface Background {
  /** Whether the extension was reloaded under this page, so that nobody listens any more. */
  isGone(): boolean;
  /** Resolves to whether the page said anything new. */
  tellPageRead(page: PageSkeleton): Promise<boolean>;
}

/** The globals of content scripts, which injections of one extension share and the page does not see. */
interface SharedScope {
  tashanReading?: unknown;
}

/** Keeps reading the page. A second injection takes the place of the first, so that no page is watched twice. */
export function keepReading(window: Window, scope: SharedScope, background: Background): void {
  const reading = new AbortController();
  // An element of the page that is called so makes a global, too.
  if (scope.tashanReading instanceof AbortController) scope.tashanReading.abort();
  scope.tashanReading = reading;
  // It is the first of a new copy of the extension to enter pages that are open.
  ownHosts(window);
  const { signal } = reading;
  let told: number | null = null;

  const read = async () => {
    if (background.isGone()) reading.abort();
    const page = await inSlices(walkPage(window.document), window, signal);
    // Changed meanwhile: there is something new, and the change has been noticed.
    if (page === null) return true;
    if (page.gist === told) return false;
    told = page.gist;
    return background.tellPageRead(page);
  };
  const onShown = ({ persisted }: PageTransitionEvent) => {
    // It comes back from the back/forward cache, and is told again: another page stood in this tab meanwhile.
    if (persisted) told = null;
  };
  window.addEventListener('pageshow', onShown, { signal });
  watchPage(window, read, signal);
}
