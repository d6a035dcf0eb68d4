/** No text of a vocabulary is longer; if one is, it counts as this long. Characters. */
const LONGEST = 255;

/** The shortest of the items, at most so many, in the order they came. Linear: lengths are counted, not compared. */
export function shortestOf<Item>(
  items: readonly Item[],
  lengthOf: (item: Item) => number,
  limit: number,
): readonly Item[] {
  if (items.length <= limit) return items;
  const lengthAt = (item: Item) => Math.min(LONGEST, lengthOf(item));
  const counts = new Uint32Array(LONGEST + 1);
  for (const item of items) counts[lengthAt(item)] = (counts[lengthAt(item)] as number) + 1;
  let left = limit;
  let longest = 0;
  while (left >= (counts[longest] as number)) left -= counts[longest++] as number;
  return items.filter((item) => {
    const length = lengthAt(item);
    if (length === longest) return left-- > 0;
    return length < longest;
  });
}
