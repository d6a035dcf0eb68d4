/** Times in milliseconds, and what of several is told. */

/** The value at this share of the sorted values, 0 to 1; `NaN` of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export interface Budget {
  /** Time to spend on measuring, in milliseconds; work under way is finished. */
  readonly time: number;
  /** The most runs. */
  readonly runs: number;
}

/** How long the work takes, once or as often as the budget allows; not at all where there is no time left. */
export function timesOf(work: () => unknown, { time, runs }: Budget): number[] {
  const times: number[] = [];
  const end = performance.now() + time;
  while (times.length < runs && performance.now() < end) times.push(timed(work));
  return times;
}

/**
 * How long the work takes for each item, the median of up to `runs` rounds; the first round warms up and is not counted
 * where there is time for another. Items that the budget leaves no time for are left out: they should come in an order
 * of which every beginning is a fair sample.
 */
export function timesByItem<Item>(
  items: readonly Item[],
  work: (item: Item) => unknown,
  { time, runs }: Budget,
): number[] {
  const end = performance.now() + time;
  const rounds: number[][] = [];
  for (let round = 0; round <= runs && (round === 0 || performance.now() < end); round++) {
    const among = rounds[0] ? items.slice(0, rounds[0].length) : items;
    const times: number[] = [];
    for (const item of among) {
      if (times.length > 0 && round === 0 && performance.now() > end) break;
      times.push(timed(() => work(item)));
    }
    rounds.push(times);
  }
  const counted = rounds.length > 1 ? rounds.slice(1) : rounds;
  return (rounds[0] ?? []).map((_, at) => median(counted.map((times) => times[at] as number)));
}
