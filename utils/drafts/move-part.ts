/** Moving parts: a heading takes along what is under it. */
import type { DraftPart } from './draft';
import type { DraftEdit } from './edit-draft';
import { endOfBlock, firstHeadingFrom, placeOf } from './outline';

type Parts = readonly DraftPart[];

/** Moves a part, a heading with all under it, to just before the part with the id `before`; to the end where that is null. */
export const movingPart =
  (id: string, before: string | null): DraftEdit =>
  (draft) => {
    const at = before === null ? draft.parts.length : placeOf(draft.parts, before);
    const parts = movedTo(draft.parts, placeOf(draft.parts, id), at);
    return parts && { ...draft, parts };
  };

/**
 * Moves a part one step up or down. A heading steps over the whole section beside it, and out of its own into the one
 * before or after; all else steps over one part.
 */
export const movingStep =
  (id: string, by: 1 | -1): DraftEdit =>
  (draft) => {
    const from = placeOf(draft.parts, id);
    if (from < 0) return null;
    const to = by < 0 ? placeAbove(draft.parts, from) : placeBelow(draft.parts, from);
    const parts = to === null ? null : movedTo(draft.parts, from, to);
    return parts && { ...draft, parts };
  };

/** The parts with the block at `from` put before the place `to`; null where it stands there, or the place is within it. */
function movedTo(parts: Parts, from: number, to: number): DraftPart[] | null {
  if (from < 0 || to < 0) return null;
  const end = endOfBlock(parts, from);
  if (to >= from && to <= end) return null;
  const block = parts.slice(from, end);
  const rest = parts.toSpliced(from, block.length);
  return rest.toSpliced(to > from ? to - block.length : to, 0, ...block);
}

function placeAbove(parts: Parts, from: number): number | null {
  const part = parts[from];
  if (part?.kind !== 'heading') return from > 0 ? from - 1 : null;
  const at = parts.findLastIndex(
    (other, place) => place < from && other.kind === 'heading' && other.level <= part.level,
  );
  return at < 0 ? null : at;
}

function placeBelow(parts: Parts, from: number): number | null {
  const part = parts[from];
  const end = endOfBlock(parts, from);
  const next = parts[end];
  if (next === undefined) return null;
  if (part?.kind !== 'heading') return from + 2;
  if (next.kind === 'heading' && next.level === part.level) return endOfBlock(parts, end);
  // Into the section after its own: behind what that says itself, which would fall under this heading otherwise.
  return firstHeadingFrom(parts, end + 1, endOfBlock(parts, end));
}
