import type { PageCard } from './page-card';

/** What the extension's other scripts call in a page. */
export interface PageOverlay {
  /** Resolves once the marks stand in the margin. */
  showMargin(): Promise<void>;
  hideMargin(): void;
  /** What is kept or hidden has changed: the margin, where it is shown, follows. */
  askAgain(): void;
  isMarginShown(): boolean;
  /** Shows beside the selection the measures related to its words. */
  showRelated(cards: readonly PageCard[], words: string): void;
  /** Whether the extension has been reloaded under this page, so that nobody answers this overlay any more. */
  isGone(): boolean;
}

/** The globals of content scripts, which injections of one extension share and the page does not see. */
export interface OverlayScope {
  tashanOverlay?: PageOverlay;
}

/**
 * Puts an overlay where the extension's scripts find it. A second injection leaves the first as it is, with what it
 * shows; only that of an extension reloaded meanwhile makes room.
 */
export function defineOverlay(scope: OverlayScope, create: () => PageOverlay): PageOverlay {
  const { tashanOverlay: known } = scope;
  // An element of the page that is called so makes a global, too.
  const isOverlay = typeof known?.isMarginShown === 'function';
  if (isOverlay && !known.isGone()) return known;
  if (isOverlay) known.hideMargin();
  scope.tashanOverlay = create();
  return scope.tashanOverlay;
}
