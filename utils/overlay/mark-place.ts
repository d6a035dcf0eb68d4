/** Where in the margin a mark stands: pure geometry. All in pixels. */
import type { Box, Stretch } from './box';

/** Width and height of a mark where there is room. */
export const MARK_SIZE = 22;
/** Width of one in a margin that is narrower, as on a phone. */
export const SLIM_WIDTH = 13;
/** Between text and mark. */
const GAP = 6;
const SLIM_GAP = 1;
/** Width of one where there is no margin: a sliver that the text shows through. */
export const THIN_WIDTH = 6;
/** A mark farther from its paragraph than this belongs to it no longer. */
const FARTHEST = 220;
/** Between two marks that would cover each other. */
const BETWEEN = 2;

/** A box around the words, and how far to either side of it nothing else stands. */
export interface Level {
  readonly box: Stretch;
  readonly free: Stretch;
}

export interface MarkPlace {
  readonly left: number;
  readonly top: number;
  readonly form: MarkForm;
}

export type MarkForm = 'whole' | 'slim' | 'thin';

/**
 * Beside the innermost of the boxes that has room beside it: to the right, else to the left; a slimmer mark where the margin
 * takes no other; else at the window's edge, where the lines there are short. Where all is text, a sliver at the edge.
 * @param line the line that holds the words
 * @param levels the paragraph, then the boxes around it; never empty
 * @param textRight asked last: how far to the right the text beside the mark reaches
 */
export function markPlace(
  line: Pick<Box, 'top' | 'bottom'>,
  levels: readonly Level[],
  textRight: () => number,
): MarkPlace {
  const top = (line.top + line.bottom - MARK_SIZE) / 2;
  const whole = firstRoom(levels, MARK_SIZE, GAP);
  if (whole !== null) return { left: whole, top, form: 'whole' };
  const slim = firstRoom(levels, SLIM_WIDTH, SLIM_GAP);
  if (slim !== null) return { left: slim, top, form: 'slim' };
  const thin = firstRoom(levels, THIN_WIDTH, 0);
  if (thin !== null) return { left: thin, top, form: 'thin' };
  const edge = levels[0]?.free.right ?? 0;
  const room = edge - textRight();
  if (room >= MARK_SIZE + GAP) return { left: edge - MARK_SIZE - SLIM_GAP, top, form: 'whole' };
  if (room >= SLIM_WIDTH + SLIM_GAP) return { left: edge - SLIM_WIDTH, top, form: 'slim' };
  return { left: edge - THIN_WIDTH, top, form: 'thin' };
}

function firstRoom(levels: readonly Level[], width: number, gap: number): number | null {
  const paragraph = levels[0]?.box;
  if (paragraph === undefined) return null;
  for (const { box, free } of levels) {
    const right = box.right + gap;
    if (right + width <= free.right && right - paragraph.right <= FARTHEST) return right;
    const left = box.left - gap - width;
    if (left >= free.left && paragraph.left - left - width <= FARTHEST) return left;
  }
  return null;
}

/** The places with those that cover an earlier one moved down, so that each can be seen and hit. In reading order. */
export function parted(places: readonly MarkPlace[]): MarkPlace[] {
  const order = places.map((_, at) => at).sort((a, b) => topOf(places, a) - topOf(places, b) || a - b);
  const result = [...places];
  const bottoms = new Map<number, number>();
  for (const at of order) {
    const place = places[at] as MarkPlace;
    // Marks of one column have the same edge, but for a fraction of a pixel.
    const column = Math.round(place.left / MARK_SIZE);
    const least = Math.max(
      ...[-1, 0, 1].map((near) => bottoms.get(column + near) ?? Number.NEGATIVE_INFINITY),
    );
    const top = Math.max(place.top, least + BETWEEN);
    bottoms.set(column, top + MARK_SIZE);
    result[at] = { ...place, top };
  }
  return result;
}

const topOf = (places: readonly MarkPlace[], at: number) => places[at]?.top ?? 0;
