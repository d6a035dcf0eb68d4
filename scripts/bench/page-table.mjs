/** The costs of pages as rows of a table. Milliseconds. */
import { median } from './page-costs.mjs';

export const PAGE_HEAD = [
  ...['page', 'load', 'with 他山', 'ratio'],
  ...['slices', 'total', 'longest', 'by the clock', 'idle to badge'],
];

export const round = (number, digits = 1) => (number === null ? '–' : number.toFixed(digits));
const sumOf = (numbers) => numbers.reduce((sum, number) => sum + number, 0);
const longest = (slices, time) => Math.max(0, ...slices.map((slice) => slice[time]));

/** One page: loading without and with the extension, and the content script's slices. */
export function pageRow({ name, loads, slices, toBadge }) {
  return [
    ...[name, round(loads.without, 0), round(loads.with, 0), round(loads.with / loads.without, 2)],
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
    loads: {
      with: median(costs.map(({ loads }) => loads.with)),
      without: median(costs.map(({ loads }) => loads.without)),
    },
  };
  const row = pageRow(all);
  row[3] = round(
    sumOf(costs.map(({ loads }) => loads.with)) / sumOf(costs.map(({ loads }) => loads.without)),
    2,
  );
  row[4] = median(costs.map(({ slices }) => slices.length));
  row[5] = round(median(costs.map(({ slices }) => sumOf(slices.map(({ cpu }) => cpu)))));
  return row;
}
