export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between a menu and what opened it, and at least between it and the edge of the window. Pixels. */
const GAP = 4;

/**
 * Where the menu goes, in the window's pixels: under what opened it, its right edge below that one's; above where it does
 * not fit below, and never beyond the window's left or top edge.
 */
export function menuPlace(
  opener: Pick<DOMRect, 'top' | 'bottom' | 'right'>,
  menu: Size,
  view: Size,
): { readonly left: number; readonly top: number } {
  const right = Math.min(opener.right, view.width - GAP);
  const below = opener.bottom + GAP;
  const above = opener.top - GAP - menu.height;
  const fitsBelow = below + menu.height <= view.height;
  return { left: Math.max(GAP, right - menu.width), top: Math.max(GAP, fitsBelow ? below : above) };
}
