import type { PageView } from './page-view';
import { PassageWalker, type WalkParts } from './walk-passages';

/** The globals of content scripts, which injections of one extension share and the page does not see. */
interface SharedScope {
  tashanPassages?: PassageWalker;
}

/**
 * Keeps the page's walker where calls find it. A second injection leaves it alone; one of a reloaded extension takes its
 * place. An element of the page that is called so makes a global too, but not one of the scope's own.
 */
export function keepWalker(window: PageView, scope: SharedScope, parts: WalkParts): void {
  const kept = Object.hasOwn(scope, 'tashanPassages') ? scope.tashanPassages : undefined;
  if (kept && !kept.isGone()) return;
  kept?.clear();
  scope.tashanPassages = new PassageWalker(window, parts);
}
