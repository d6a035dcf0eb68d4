/** The content script's life in a page: read, tell, read again when something changed, until it is replaced or gone. */
import { ownHosts } from '../overlay/own-hosts';
import type { PageSkeleton } from './skeleton';
import { inSlices, type Pause, untilFree, untilIdle } from './slices';
import { type TextRoot, walkPage } from './walk-page';
import { type Reading, watchPage } from './watch-page';

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
  let pause = untilIdle;

  const read = async (): Promise<Reading> => {
    if (background.isGone()) reading.abort();
    const roots: TextRoot[] = [window.document];
    const clock = workClock(pause);
    const page = await inSlices(walkPage(window.document, roots), window, signal, clock.pause);
    // Changed under the walk: the change has been noticed, and the next walk leaves it less time.
    pause = page === null ? untilFree : untilIdle;
    if (page === null || page.gist === told) return { roots, isNews: null, work: clock.work() };
    told = page.gist;
    const isNews = await background.tellPageRead(page);
    return { roots, isNews, work: clock.work() };
  };
  const onShown = ({ persisted }: PageTransitionEvent) => {
    // It comes back from the back/forward cache, and is told again: another page stood in this tab meanwhile.
    if (persisted) told = null;
  };
  window.addEventListener('pageshow', onShown, { signal });
  watchPage(window, read, signal);
}

/** How long was worked since now, without the pauses, in milliseconds. */
function workClock(pause: Pause): { readonly pause: Pause; work(): number } {
  const begun = performance.now();
  let paused = 0;
  return {
    pause(window, callback) {
      const from = performance.now();
      pause(window, () => {
        paused += performance.now() - from;
        callback();
      });
    },
    work: () => performance.now() - begun - paused,
  };
}
