/** Where a card stands: pure geometry. All in pixels, all in the coordinates of the window. */
import { type Box, clamp } from './box';

/** Between the card and what it belongs to. */
const GAP = 8;
/** Between the card and the window's edge. */
const EDGE = 8;

/** What a card belongs to: the mark or the selected words, and all that it should rather not cover. */
export interface CardAnchor {
  readonly mark: Box;
  /** The paragraph; the mark itself where there is none. */
  readonly text: Box;
}

/**
 * Right of mark and paragraph, or left of them, where the window has room; else under the mark or above it, so that at
 * least the line stays in sight. Always within the window, as far as the card fits into it.
 */
export function cardPlace(
  { mark, text }: CardAnchor,
  card: { readonly width: number; readonly height: number },
  view: Box,
): { left: number; top: number } {
  const within = (left: number, top: number) => ({
    left: clamp(left, view.left + EDGE, Math.max(view.left + EDGE, view.right - EDGE - card.width)),
    top: clamp(top, view.top + EDGE, Math.max(view.top + EDGE, view.bottom - EDGE - card.height)),
  });
  const right = Math.max(mark.right, text.right) + GAP;
  if (right + card.width <= view.right - EDGE) return within(right, mark.top);
  const left = Math.min(mark.left, text.left) - GAP - card.width;
  if (left >= view.left + EDGE) return within(left, mark.top);
  const below = mark.bottom + GAP;
  const above = mark.top - GAP - card.height;
  const fitsBelow = below + card.height <= view.bottom - EDGE;
  return within(mark.right - card.width, fitsBelow || above < view.top + EDGE ? below : above);
}
