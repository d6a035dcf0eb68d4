/** The order of two texts by their UTF-16 units, which is the same in every language. */
export const byUnits = (one: string, other: string): number => (one < other ? -1 : Number(one > other));
