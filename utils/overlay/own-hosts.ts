/** The elements that the extension has put into a page, known to all of its scripts there. */
import { HIGHLIGHTS } from '../passages/highlight-names';
import type { PageView } from '../passages/page-view';

/** What is drawn into pages: marks with their cards, a card by itself, and three kinds of bars. One of each at a time. */
export type HostKind = 'margin' | 'card' | 'buttons' | 'passages' | 'notice';

/** Stands on each of them, and is only ever asked for what is to be removed: a page can write it, too. */
export const HOST_ATTRIBUTE = 'data-tashan';

/** The elements of versions up to 0.1, which an update finds in pages that are open. */
const FORMER_HOSTS = 'tashan-overlay,tashan-passages';

/** The globals of content scripts, which injections of one extension share and the page does not see. */
interface SharedScope {
  tashanHosts?: Map<HostKind, HTMLElement>;
}

/**
 * The elements of this copy of the extension, by what they show; not all of them are in the document. The first script of
 * a copy to ask takes away what an older copy, reloaded or updated under this page, has left there: nobody else would.
 */
export function ownHosts(window: Window): Map<HostKind, HTMLElement> {
  const scope = globalThis as SharedScope;
  // An element of the page that is called so makes a global too, but not one of the scope's own.
  const known = Object.hasOwn(scope, 'tashanHosts') ? scope.tashanHosts : undefined;
  if (known) return known;
  removeLeftovers(window as PageView);
  scope.tashanHosts = new Map();
  return scope.tashanHosts;
}

/**
 * Also in the frames that may be entered from here, where passages are marked from the top. Nothing is removed that holds
 * any of the page's own.
 */
function removeLeftovers(view: PageView): void {
  try {
    const left = view.document.querySelectorAll(`div[${HOST_ATTRIBUTE}]:empty,${FORMER_HOSTS}`);
    for (const host of left) host.remove();
    for (const name of HIGHLIGHTS) view.CSS?.highlights?.delete(name);
    for (let at = 0; at < view.length; at++) removeLeftovers(view[at] as PageView);
  } catch {
    // A frame of another origin.
  }
}
