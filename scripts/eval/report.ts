/** The figures as tables. */
import type { CalibrationBin } from './calibration';
import type { Evaluation } from './evaluation';
import type { PageFigures } from './page-metrics';
import { FALSE_ALARMS } from './page-metrics';
import type { QueryFigures } from './query-metrics';
import { milliseconds, share, tableOf } from './table';

/** What figures may not be taken for. */
const IN_SAMPLE = `The page model is learned from tests/relevance and from the development half of the shared judged pages and headlines: on
these, noticing is in-sample. "npm run train" prints the curve for pages left out of the training.`;

export function reportOf({ about, queries, pages, calibration, headlines }: Evaluation): string {
  const { date, node, cpu, counts } = about;
  return [
    `${date}, Node ${node}, ${cpu}`,
    `${counts.measures} measures; ${counts.queries} queries, ${counts.pages} pages, ${counts.headlines} headlines from ${about.files.join(', ')}`,
    ...(queries.length > 0
      ? [
          '',
          'Queries: nDCG@10 by kind; the share of nonsense answered with nothing; median ms',
          queryTable(queries),
        ]
      : []),
    ...(pages.length > 0
      ? [
          '',
          `Pages: peers notice at the threshold that gives at most ${FALSE_ALARMS * 100} % false alarms`,
          pageTable(pages),
        ]
      : []),
    ...(pages.length > 0 ? ['', 'By kind of page: relevant pages noticed', kindTable(pages, 'noticed')] : []),
    ...(pages.length > 0 ? ['', 'By kind of page: nDCG@8 over write-ups', kindTable(pages, 'ndcg')] : []),
    ...(pages.length > 0
      ? [
          '',
          "Pages by the relevance of Tashan's best result, near misses among them",
          calibrationTable(calibration),
        ]
      : []),
    ...(headlines === null
      ? []
      : ['', `Headlines that get a badge, each as a page's title: ${headlineLine(headlines)}`]),
    ...(pages.length > 0 || headlines !== null ? ['', IN_SAMPLE] : []),
  ].join('\n');
}

function queryTable(figures: readonly QueryFigures[]): string {
  const kinds = Object.keys(figures[0]?.ndcgByKind ?? {});
  const head = ['', ...kinds, 'all queries', 'all kinds', 'nothing', 'ms'];
  const rows = figures.map(({ name, ndcgByKind, meanOverQueries, meanOverKinds, silence, ms }) => [
    name,
    ...kinds.map((kind) => share(ndcgByKind[kind] ?? null)),
    share(meanOverQueries, 3),
    share(meanOverKinds, 3),
    share(silence),
    milliseconds(ms),
  ]);
  return tableOf(head, rows);
}

function pageTable(figures: readonly PageFigures[]): string {
  const head = ['', 'AUC', 'noticed', 'false alarms', 'near misses', 'nDCG@8', 'grade 2 in first 5', 'ms'];
  const rows = figures.map((row) => [
    row.name,
    share(row.auc, 4),
    share(row.noticed, 3),
    share(row.falseAlarms, 3),
    share(row.nearMisses, 3),
    share(row.ndcg, 3),
    share(row.gradeTwoFirst, 3),
    milliseconds(row.ms),
  ]);
  return tableOf(head, rows);
}

function kindTable(figures: readonly PageFigures[], figure: 'noticed' | 'ndcg'): string {
  const all = Object.entries(figures[0]?.kinds ?? {});
  const kinds = all.filter(([, kind]) => kind[figure] !== null).map(([name]) => name);
  return tableOf(
    ['', ...kinds],
    figures.map((row) => [row.name, ...kinds.map((kind) => share(row.kinds[kind]?.[figure] ?? null))]),
  );
}

function calibrationTable(bins: readonly CalibrationBin[]): string {
  const named = bins.map(({ from, to, pages, relevant }) => {
    const name = to === 0 ? 'no result' : `${from.toFixed(1)} to ${to.toFixed(1)}`;
    return [name, String(pages), share(relevant)];
  });
  return tableOf(['relevance', 'pages', 'relevant'], named);
}

const headlineLine = ({ badges, all }: { readonly badges: readonly string[]; readonly all: number }) =>
  [`${badges.length} of ${all} (${((100 * badges.length) / all).toFixed(2)} %)`, ...badges].join('\n  ');
