/** Whether relevance means what it says: of the pages whose best result has it, how many are relevant. */
import type { MatchedPage } from './page-metrics';

export interface CalibrationBin {
  /** Relevance from here on, and below `to`; both 0 for pages with no result. */
  readonly from: number;
  readonly to: number;
  readonly pages: number;
  /** The share of them that a judge called relevant; null of none. */
  readonly relevant: number | null;
}

const BINS = 10;

/** Pages with no result, then ten bins by the best result's relevance; 1 stands in the last. */
export function calibrationOf(matched: readonly Pick<MatchedPage, 'best' | 'judged'>[]): CalibrationBin[] {
  const silent = binOf(
    0,
    0,
    matched.filter(({ best }) => best === 0),
  );
  const place = (best: number) => Math.min(BINS - 1, Math.floor(best * BINS));
  const bins = Array.from({ length: BINS }, (_, at) =>
    binOf(
      at / BINS,
      (at + 1) / BINS,
      matched.filter(({ best }) => best > 0 && place(best) === at),
    ),
  );
  return [silent, ...bins];
}

function binOf(from: number, to: number, matched: readonly Pick<MatchedPage, 'judged'>[]): CalibrationBin {
  const relevant = matched.filter(({ judged }) => judged.relevant === 'yes').length;
  return { from, to, pages: matched.length, relevant: matched.length > 0 ? relevant / matched.length : null };
}
