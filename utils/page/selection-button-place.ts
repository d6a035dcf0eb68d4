/** Where a small box stands beside selected words: pure geometry, in pixels of the window. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Between the words and the box, which there covers the next line but not these. */
const GAP = 6;
/** Between the box and the window's edge. */
const EDGE = 4;

/**
 * The corner of the box: under the selected lines, as far as these are in sight, or over them where the reader selected
 * upwards; where that is out of sight, on the other side, or beside them. Null where the lines are out of sight, or leave
 * no room for it.
 */
export function buttonPlace(
  lines: readonly Box[],
  isBackward: boolean,
  { width, height }: Size,
  view: Size,
): readonly [left: number, top: number] | null {
  const seen = lines.filter(
    ({ left, top, right, bottom }) =>
      right > Math.max(left, 0) && bottom > 0 && left < view.width && top < view.height,
  );
  const last = isBackward ? seen[0] : seen.at(-1);
  if (!last) return null;
  const [right, bottom] = [view.width - EDGE - width, view.height - EDGE - height];
  const x = Math.max(EDGE, Math.min(last.right - width, right));
  const y = Math.max(EDGE, Math.min(last.bottom - height, bottom));
  const under = [x, Math.max(...seen.map((line) => line.bottom)) + GAP] as const;
  const over = [x, Math.min(...seen.map((line) => line.top)) - GAP - height] as const;
  const after = [Math.max(...seen.map((line) => line.right)) + GAP, y] as const;
  const before = [Math.min(...seen.map((line) => line.left)) - GAP - width, y] as const;
  const places = [...(isBackward ? [over, under] : [under, over]), after, before];
  const fits = ([left, top]: readonly [number, number]) =>
    left >= EDGE && top >= EDGE && left <= right && top <= bottom;
  return places.find(fits) ?? null;
}
