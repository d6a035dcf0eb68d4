/** All figures of one run. */
import { cpus } from 'node:os';
import type { Library } from '../../utils/matching/library';
import { matchPage } from '../../utils/matching/match-page';
import { pageOfText } from '../training/judged-pages';
import { type CalibrationBin, calibrationOf } from './calibration';
import { documentsOf } from './corpus-text';
import type { EvalPage, EvalQuery } from './judged-files';
import { pageEngines } from './page-engines';
import { matchPages, type PageFigures, pageFigures } from './page-metrics';
import { type QueryFigures, queryFigures } from './query-metrics';
import { searchEngines } from './search-engines';

export interface EvalSet {
  /** What it was read from. */
  readonly files: readonly string[];
  readonly queries: readonly EvalQuery[];
  readonly pages: readonly EvalPage[];
  readonly headlines: readonly string[];
}

export interface Evaluation {
  readonly about: {
    readonly date: string;
    readonly node: string;
    readonly cpu: string;
    readonly files: readonly string[];
    readonly counts: Readonly<Record<'measures' | 'queries' | 'pages' | 'headlines', number>>;
  };
  /** A row an engine, Tashan's first; none where the set has no queries. */
  readonly queries: readonly QueryFigures[];
  readonly pages: readonly PageFigures[];
  /** Of Tashan's page relevance. */
  readonly calibration: readonly CalibrationBin[];
  readonly headlines: { readonly all: number; readonly badges: readonly string[] } | null;
}

export function evaluate(library: Library, set: EvalSet, now: Date): Evaluation {
  return {
    about: aboutRun(library, set, now),
    queries: set.queries.length > 0 ? evaluateQueries(library, set.queries) : [],
    ...evaluatePages(library, set.pages),
    headlines: set.headlines.length > 0 ? evaluateHeadlines(library, set.headlines) : null,
  };
}

function aboutRun(
  { measures }: Library,
  { files, queries, pages, headlines }: EvalSet,
  now: Date,
): Evaluation['about'] {
  return {
    date: now.toISOString().slice(0, 10),
    node: process.versions.node,
    cpu: `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`,
    files,
    counts: {
      measures: measures.size,
      queries: queries.length,
      pages: pages.length,
      headlines: headlines.length,
    },
  };
}

const evaluateQueries = ({ corpus, index }: Library, queries: readonly EvalQuery[]) =>
  searchEngines(index, documentsOf(corpus)).map((engine) => queryFigures(engine, queries));

function evaluatePages(
  { corpus, index }: Library,
  pages: readonly EvalPage[],
): Pick<Evaluation, 'pages' | 'calibration'> {
  if (pages.length === 0) return { pages: [], calibration: [] };
  const documents = documentsOf(corpus);
  const caseOf = new Map(documents.map(({ id, case: number }) => [id, number]));
  const rows = pageEngines(index, documents).map((engine) => {
    const matched = matchPages(engine, pages, caseOf);
    return { matched, figures: pageFigures(engine, matched) };
  });
  return { pages: rows.map(({ figures }) => figures), calibration: calibrationOf(rows[0]?.matched ?? []) };
}

function evaluateHeadlines({ index }: Library, headlines: readonly string[]): Evaluation['headlines'] {
  const badges = headlines.filter((title) => matchPage(index, pageOfText({ title })).length > 0);
  return { all: headlines.length, badges };
}
