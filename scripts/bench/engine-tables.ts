/** The figures as tables: ours beside each peer's, and how many times ours each is. */
import type { EngineFigures, IndexFigures } from './figures';

/** Three digits are what a run can tell. */
export function duration(ms: number): string {
  if (ms >= 1_000) return `${(ms / 1_000).toPrecision(3)} s`;
  return ms >= 1 ? `${ms.toPrecision(3)} ms` : `${(ms * 1_000).toPrecision(3)} µs`;
}

export function size(bytes: number): string {
  return bytes >= 1e6 ? `${(bytes / 1e6).toPrecision(3)} MB` : `${(bytes / 1e3).toPrecision(3)} kB`;
}

/** `×12` for a peer that takes twelve times ours; empty for our own row. */
function times(value: number, ours: number): string {
  const ratio = value / ours;
  if (ratio === 1 || !Number.isFinite(ratio)) return '';
  return ` (×${ratio >= 10 ? Math.round(ratio) : ratio.toPrecision(2)})`;
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows].map(row).join('\n');
}

/** Index and queries: a row an engine, ours first. */
export function engineTable(engines: readonly EngineFigures[]): string {
  const [ours] = engines;
  if (!ours) return '';
  const cell = (value: number, own: number, show: (value: number) => string) =>
    show(value) + times(value, own);
  return table(
    ['engine', 'build', 'memory', 'query, median', 'query, 95 %', 'queries'],
    engines.map((engine) => [
      engine.name,
      cell(engine.build, ours.build, duration),
      cell(engine.bytes, ours.bytes, size),
      cell(engine.query.median, ours.query.median, duration),
      cell(engine.query.p95, ours.query.p95, duration),
      `${engine.query.asked}`,
    ]),
  );
}

/** Pages: a row a way of asking, a column a length. */
export function pageTable(engines: readonly EngineFigures[]): string {
  const lengths = [...new Set(engines.flatMap(({ pages }) => pages.map(({ length }) => length)))];
  const ownOf = (length: number) =>
    engines[0]?.pages.find((page) => page.length === length)?.median ?? Number.NaN;
  const rows = engines.flatMap(({ name, pages }) =>
    [...new Set(pages.map(({ way }) => way))].map((way) => [
      way ? `${name}, ${way}` : name,
      ...lengths.map((length) => {
        const time = pages.find((page) => page.way === way && page.length === length)?.median ?? null;
        return time === null ? 'not run' : duration(time) + times(time, ownOf(length));
      }),
    ]),
  );
  return table(['engine', ...lengths.map((length) => `page of ${length.toLocaleString('en')}`)], rows);
}

/** The content index as one buffer, and what a query costs by the postings it matches. */
export function indexTables({ bytes, write, read, costs }: IndexFigures): string {
  const one = table(
    ['content index', 'written in', 'read in'],
    [[size(bytes), duration(write), duration(read)]],
  );
  const growth = table(
    ['postings matched', 'queries', 'query', 'per 1,000 postings'],
    costs.map(({ postings, asked, median }) => [
      postings.toLocaleString('en'),
      `${asked}`,
      duration(median),
      duration((median / postings) * 1_000),
    ]),
  );
  return `${one}\n\n${growth}`;
}
