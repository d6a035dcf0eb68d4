/** Where a snippet is put that is moved within what is listed, while the library holds more. */

interface Listed {
  readonly id: string;
}

/** Id before which to put what is moved behind this one: of what follows it in the whole library, null at its end. */
export function idAfter(all: readonly Listed[], id: string): string | null {
  const at = all.findIndex((one) => one.id === id);
  return at < 0 ? null : (all[at + 1]?.id ?? null);
}

/**
 * The id before which a listed one goes to pass its neighbour above (`by` -1) or below (1) it; undefined at either end of
 * the list, null where that is the end of the library.
 */
export function passingNeighbour(
  all: readonly Listed[],
  listed: readonly Listed[],
  id: string,
  by: 1 | -1,
): string | null | undefined {
  const neighbour = listed[listed.findIndex((one) => one.id === id) + by];
  if (!neighbour) return undefined;
  return by < 0 ? neighbour.id : idAfter(all, neighbour.id);
}

/** Which place in the list one has, from 1, once it has been moved before the one with the id `before`, or to the end. */
export function placeAfterMove(list: readonly Listed[], id: string, before: string | null): number {
  const rest = list.filter((one) => one.id !== id);
  const at = before === null ? -1 : rest.findIndex((one) => one.id === before);
  return (at < 0 ? rest.length : at) + 1;
}
