/** Taking back what an edit did, and nothing else: what was done to other parts since, here or elsewhere, stays. */
import type { Draft, DraftPart } from './draft';
import type { DraftEdit } from './edit-draft';

/** The edit that leads back from `after` to `before`, whatever became of other parts meanwhile. */
export const undoing =
  (before: Draft, after: Draft): DraftEdit =>
  (draft) => {
    const title = draft.title === after.title ? before.title : draft.title;
    const parts = partsBefore(draft.parts, before.parts, after.parts);
    const isSame = parts.length === draft.parts.length && parts.every((part, at) => part === draft.parts[at]);
    return isSame && title === draft.title ? null : { ...draft, title, parts };
  };

type Parts = readonly DraftPart[];

function partsBefore(now: Parts, before: Parts, after: Parts): DraftPart[] {
  const [old, done] = [byId(before), byId(after)];
  const misplaced = idsOutOfPlace(before, after);
  const current = byId(now);
  const parts = now
    .filter(({ id }) => old.has(id) && !misplaced.has(id))
    .map((part) => restored(part, old, done));
  before.forEach((part, at) => {
    const isTakenOut = !done.has(part.id) && !current.has(part.id);
    const moved = misplaced.has(part.id) ? current.get(part.id) : undefined;
    if (isTakenOut) putAfter(parts, part, before, at);
    else if (moved) putAfter(parts, restored(moved, old, done), before, at);
  });
  // What somebody else added goes along with what it was put behind; what the edit added does not come again.
  now.forEach((part, at) => {
    if (!old.has(part.id) && !done.has(part.id)) putAfter(parts, part, now, at);
  });
  return parts;
}

type PartsById = ReadonlyMap<string, DraftPart>;
const byId = (parts: Parts): PartsById => new Map(parts.map((part) => [part.id, part]));

/** As it was, where the edit changed it and nobody did since. */
function restored(part: DraftPart, old: PartsById, done: PartsById): DraftPart {
  const [was, became] = [old.get(part.id), done.get(part.id)];
  return was && became && was !== became && isAlike(part, became) && !isAlike(was, part) ? was : part;
}

/** Two records of one part read from storage are two values; their fields are plain and in one order. */
const isAlike = (one: DraftPart, other: DraftPart) => JSON.stringify(one) === JSON.stringify(other);

/** Puts the part after the nearest of those that stood before it and still do; first where there is none. */
function putAfter(parts: DraftPart[], part: DraftPart, before: Parts, at: number): void {
  for (let place = at - 1; place >= 0; place -= 1) {
    const found = parts.findIndex(({ id }) => id === before[place]?.id);
    if (found >= 0) {
      parts.splice(found + 1, 0, part);
      return;
    }
  }
  parts.unshift(part);
}

/** The fewest parts that have to be moved to bring those of `after` into the order of `before`. */
function idsOutOfPlace(before: Parts, after: Parts): Set<string> {
  const places = new Map(before.map(({ id }, place) => [id, place]));
  const shared = after.filter(({ id }) => places.has(id));
  const settled = new Set(longestRise(shared.map(({ id }) => places.get(id) ?? 0)));
  return new Set(shared.filter((_, at) => !settled.has(at)).map(({ id }) => id));
}

/** Where the values of a longest rising subsequence stand; patience sorting. */
function longestRise(values: readonly number[]): number[] {
  const ends: number[] = [];
  const previous: number[] = [];
  values.forEach((value, at) => {
    const pile = ends.findIndex((end) => (values[end] ?? 0) >= value);
    const place = pile < 0 ? ends.length : pile;
    previous[at] = ends[place - 1] ?? -1;
    ends[place] = at;
  });
  const rise: number[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) rise.unshift(at);
  return rise;
}
