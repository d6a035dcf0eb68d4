/** How well an engine notices judged pages, and ranks write-ups for them. */
import type { ScoredMeasure } from './engine';
import type { EvalPage } from './judged-files';
import { areaUnderCurve, gainOf, mean, median, ndcgAt, shareFrom, thresholdFor } from './metrics';
import type { PageEngine } from './page-engines';

/** Write-ups that are looked at. */
const DEPTH = 8;
/** Where a write-up with the same mechanism should stand. */
const FIRST = 5;
/** What share of pages about other things a peer may notice: its threshold is the least that keeps to it. */
export const FALSE_ALARMS = 0.02;
/** With a floor of its own, whatever an engine finds is shown. */
const ANYTHING = Number.MIN_VALUE;

/** What an engine found for a page. */
export interface MatchedPage {
  readonly judged: EvalPage;
  /** Numbers of the write-ups, in the order of their first measure. */
  readonly cases: readonly number[];
  /** The best score; 0 where nothing was found. */
  readonly best: number;
  readonly ms: number;
}

export interface PageFigures {
  readonly name: string;
  /** Relevant against not, near misses left out; null where the set lacks one of them. */
  readonly auc: number | null;
  /** The shares of relevant, of other pages, and of near misses that get a badge. */
  readonly noticed: number;
  readonly falseAlarms: number;
  readonly nearMisses: number;
  /** nDCG@8 over write-ups, graded. */
  readonly ndcg: number;
  /** The share of grade 2 write-ups that stand among the first five, of those that could. */
  readonly gradeTwoFirst: number;
  /** By kind of page. */
  readonly kinds: Readonly<Record<string, KindFigures>>;
  /** Median milliseconds of a page. */
  readonly ms: number;
}

export interface KindFigures {
  readonly noticed: number | null;
  readonly ndcg: number | null;
}

export function matchPages(
  engine: PageEngine,
  pages: readonly EvalPage[],
  caseOf: ReadonlyMap<string, number>,
): MatchedPage[] {
  // Warm up with a part: for peers a page takes long.
  for (const { page } of pages.slice(0, 20)) engine.match(page);
  return pages.map((judged) => {
    const start = performance.now();
    const found = engine.match(judged.page);
    const ms = performance.now() - start;
    return { judged, cases: casesInOrder(found, caseOf), best: found[0]?.score ?? 0, ms };
  });
}

const casesInOrder = (found: readonly ScoredMeasure[], caseOf: ReadonlyMap<string, number>) => [
  ...new Set(found.flatMap(({ id }) => caseOf.get(id) ?? [])),
];

export function pageFigures(engine: PageEngine, matched: readonly MatchedPage[]): PageFigures {
  const [yes, near, no] = (['yes', 'near', 'no'] as const).map((relevant) => bestOf(matched, relevant));
  const threshold = engine.hasFloor ? ANYTHING : thresholdFor(FALSE_ALARMS, yes ?? [], no ?? []);
  const share = (scores: readonly number[] = []) => shareFrom(threshold, scores);
  const graded = matched.filter(({ judged }) => judged.grades.size > 0);
  const kinds = [...new Set(matched.map(({ judged }) => judged.kind))];
  const ofKind = (name: string) => matched.filter(({ judged }) => judged.kind === name);
  return {
    name: engine.name,
    auc: areaUnderCurve(yes ?? [], no ?? []),
    noticed: share(yes),
    falseAlarms: share(no),
    nearMisses: share(near),
    ndcg: mean(graded.map(ndcgOf)),
    gradeTwoFirst: gradeTwoAmongFirst(graded),
    kinds: Object.fromEntries(kinds.map((name) => [name, kindFigures(ofKind(name), threshold)])),
    ms: median(matched.map(({ ms }) => ms)),
  };
}

const bestOf = (matched: readonly MatchedPage[], relevant: EvalPage['relevant']) =>
  matched.filter(({ judged }) => judged.relevant === relevant).map(({ best }) => best);

function kindFigures(matched: readonly MatchedPage[], threshold: number): KindFigures {
  const relevant = bestOf(matched, 'yes');
  const graded = matched.filter(({ judged }) => judged.grades.size > 0);
  return {
    noticed: relevant.length > 0 ? shareFrom(threshold, relevant) : null,
    ndcg: graded.length > 0 ? mean(graded.map(ndcgOf)) : null,
  };
}

/** nDCG@8 of a page's write-ups. */
export function ndcgOf({ cases, judged: { grades } }: Pick<MatchedPage, 'cases' | 'judged'>): number {
  const gains = cases.map((number) => gainOf(grades.get(number) ?? 0));
  return ndcgAt(DEPTH, gains, [...grades.values()].map(gainOf));
}

/** Of all pages' grade 2 write-ups together. A page with more of them than places counts as many as fit. */
function gradeTwoAmongFirst(graded: readonly MatchedPage[]): number {
  const pages = graded.map(({ cases, judged }) => {
    const wanted = [...judged.grades].filter(([, grade]) => grade === 2).map(([number]) => number);
    const first = new Set(cases.slice(0, FIRST));
    return {
      possible: Math.min(FIRST, wanted.length),
      found: wanted.filter((number) => first.has(number)).length,
    };
  });
  const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
  return total(pages.map(({ found }) => found)) / (total(pages.map(({ possible }) => possible)) || 1);
}
