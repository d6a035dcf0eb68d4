/** Order by hand: what is moved gets a place between its new neighbours, so that a move writes few records. */

export interface Placed {
  readonly id: string;
  /** Ascending. */
  readonly position: number;
}

/** Places of records by id. */
export type Positions = ReadonlyMap<string, number>;

/**
 * How far from the first or last one a record is put that is moved there. Positions begin as milliseconds: far enough to
 * leave room between, near enough for what is kept a second later to come first again.
 */
const STEP = 1_000;

/**
 * The positions that change when these records are moved, in the order in which they stand, to just before the one with
 * the id `before`, or to the end where it is null; none where they stand there already. `list` is the whole list in its order.
 */
export function positionsAfterMove(
  list: readonly Placed[],
  ids: Iterable<string>,
  before: string | null,
): Positions {
  const moved = new Set(ids);
  const rest = list.filter(({ id }) => !moved.has(id));
  const taken = list.filter(({ id }) => moved.has(id));
  const at = placeBefore(list, rest, before);
  const order = [...rest.slice(0, at), ...taken, ...rest.slice(at)];
  if (order.every(({ id }, place) => id === list[place]?.id)) return new Map();
  return spread(order, at, at + taken.length);
}

/** How many of the rest stand before the target; where that is moved itself, before what follows it. */
function placeBefore(list: readonly Placed[], rest: readonly Placed[], before: string | null): number {
  const target = before === null ? -1 : list.findIndex(({ id }) => id === before);
  if (target < 0) return rest.length;
  const kept = new Set(rest);
  return list.slice(0, target).filter((placed) => kept.has(placed)).length;
}

/** New positions from `start` to `end`; where they do not fit between their neighbours, these give way, twice as many each time. */
function spread(order: readonly Placed[], start: number, end: number): Positions {
  for (let margin = 0; ; margin = margin * 2 + 1) {
    const from = Math.max(0, start - margin);
    const to = Math.min(order.length, end + margin);
    const positions = between(order[from - 1]?.position, order[to]?.position, to - from);
    if (positions) return changesAmong(order.slice(from, to), positions);
  }
}

/** So many positions between two, each greater than the one before; null where there is no room for them. */
function between(low: number | undefined, high: number | undefined, count: number): number[] | null {
  const first = low ?? (high ?? 0) - STEP * (count + 1);
  const last = high ?? first + STEP * (count + 1);
  const step = (last - first) / (count + 1);
  const positions = Array.from({ length: count }, (_, at) => first + step * (at + 1));
  const isOpen = low === undefined && high === undefined;
  const isRising = [first, ...positions, last].every(
    (value, at, all) => at === 0 || value > (all[at - 1] ?? 0),
  );
  return isOpen || isRising ? positions : null;
}

function changesAmong(order: readonly Placed[], positions: readonly number[]): Positions {
  const changes = order.map(({ id, position }, at) => ({ id, position, next: positions[at] ?? position }));
  return new Map(changes.filter(({ position, next }) => position !== next).map(({ id, next }) => [id, next]));
}

/** Puts a record at its new position; null where it has none, or stands there. */
export const placing =
  (positions: Positions) =>
  <Kind extends Placed>(record: Kind): Kind | null => {
    const position = positions.get(record.id);
    return position === undefined || position === record.position ? null : { ...record, position };
  };
