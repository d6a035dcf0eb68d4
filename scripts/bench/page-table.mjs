/** The costs of pages as rows of a table. Milliseconds. */
import { median } from './page-costs.mjs';

export const PAGE_HEAD = [
  ...['page', 'load', 'empty script', 'with 他山', 'to empty'],
  ...['slices', 'total', 'longest', 'by the clock', 'idle to badge'],
];

export const round = (number, digits = 1) => (number === null ? '–' : number.toFixed(digits));
const sumOf = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
const longest = (slices, time) => Math.max(0, ...slices.map((slice) => slice[time]));

/** One page: loading without the extension, with an empty script in its place, and with it; the script's slices. */
export function pageRow({ name, loads, slices, toBadge }) {
  return [
    ...[name, round(loads.without, 0), round(loads.empty, 0), round(loads.with, 0)],
    round(loads.with / loads.empty, 2),
    ...[slices.length, round(sumOf(slices.map(({ cpu }) => cpu)))],
    ...[round(longest(slices, 'cpu')), round(longest(slices, 'wall')), round(toBadge, 0)],
  ];
}

/** Many pages: medians, but the ratio of all loading together and the longest slice of any page. */
export function summaryRow(name, costs) {
  const all = {
    name: `${name} (${costs.length})`,
    slices: costs.flatMap(({ slices }) => slices),
    toBadge: median(costs.map(({ toBadge }) => toBadge).filter((time) => time !== null)) ?? null,
    loads: Object.fromEntries(
      ['with', 'empty', 'without'].map((key) => [key, median(costs.map(({ loads }) => loads[key]))]),
    ),
  };
  const row = pageRow(all);
  row[4] = round(
    sumOf(costs.map(({ loads }) => loads.with)) / sumOf(costs.map(({ loads }) => loads.empty)),
    2,
  );
  row[5] = median(costs.map(({ slices }) => slices.length));
  row[6] = round(median(costs.map(({ slices }) => sumOf(slices.map(({ cpu }) => cpu)))));
  return row;
}
