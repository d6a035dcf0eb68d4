/** Which of a list are picked, one by one or from one to another; pure, so that keys and clicks share it. */

export interface Picked {
  readonly ids: ReadonlySet<string>;
  /** Where a range begins: what was picked last by itself. */
  readonly anchor: string | null;
}

export const NOTHING_PICKED: Picked = { ids: new Set(), anchor: null };

/** One more, or one less. */
export function toggled({ ids }: Picked, id: string): Picked {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/** With everything from the anchor to this one, both included; this one alone where the anchor is not in the list. */
export function pickedUpTo({ ids, anchor }: Picked, id: string, order: readonly string[]): Picked {
  const from = anchor === null ? -1 : order.indexOf(anchor);
  const to = order.indexOf(id);
  if (to < 0) return { ids, anchor };
  if (from < 0) return { ids: new Set([...ids, id]), anchor: id };
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...ids, ...range]), anchor };
}

/** Everything that is listed, and what was picked before. */
export const allPicked = ({ ids, anchor }: Picked, order: readonly string[]): Picked => ({
  ids: new Set([...ids, ...order]),
  anchor,
});

/** What is still there, in the order of the list: ids may have been deleted in another window. */
export const pickedOf = <Item extends { readonly id: string }>(
  { ids }: Picked,
  list: readonly Item[],
): Item[] => list.filter(({ id }) => ids.has(id));
