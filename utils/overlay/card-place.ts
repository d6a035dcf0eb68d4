/** Where a card stands: pure geometry. All in pixels, all in the coordinates of the window. */
import { type Box, clamp } from './box';

/** Between the card and what it belongs to. */
const GAP = 8;
/** Between the card and the window's edge. */
const EDGE = 8;

/** A card of less shows too little of a measure. */
const LEAST_HEIGHT = 160;

/** What a card belongs to: the mark or the selected words, and all that it does not cover. */
export interface CardAnchor {
  readonly mark: Box;
  /** The paragraph; the mark itself where there is none. */
  readonly text: Box;
}

export interface CardPlace {
  readonly left: number;
  readonly top: number;
  /** The most height there is for it; null where it has all that it wants. */
  readonly height: number | null;
}

/**
 * Right of mark and paragraph, or left of them, where the window has room; else under the paragraph or above it, as high as
 * there is room. Where there is next to none on any side it stands under the paragraph, out of the window: it is to be
 * scrolled to, for it hides no line of what it is about.
 */
export function cardPlace(
  { mark, text }: CardAnchor,
  card: { readonly width: number; readonly height: number },
  view: Box,
): CardPlace {
  const left = (wanted: number) =>
    clamp(wanted, view.left + EDGE, Math.max(view.left + EDGE, view.right - EDGE - card.width));
  const beside = (wanted: number): CardPlace => {
    const most = Math.max(view.top + EDGE, view.bottom - EDGE - card.height);
    return { left: wanted, top: clamp(mark.top, view.top + EDGE, most), height: null };
  };
  const right = Math.max(mark.right, text.right) + GAP;
  if (right + card.width <= view.right - EDGE) return beside(right);
  const before = Math.min(mark.left, text.left) - GAP - card.width;
  if (before >= view.left + EDGE) return beside(before);
  const under = Math.max(mark.bottom, text.bottom) + GAP;
  const over = Math.min(mark.top, text.top) - GAP;
  const [below, above] = [view.bottom - EDGE - under, over - view.top - EDGE];
  const at = left(mark.right - card.width);
  if (card.height <= below) return { left: at, top: under, height: null };
  if (card.height <= above) return { left: at, top: over - card.height, height: null };
  if (above > below && above >= LEAST_HEIGHT) return { left: at, top: view.top + EDGE, height: above };
  return { left: at, top: under, height: below >= LEAST_HEIGHT ? below : null };
}
