/** A score for each measure, in an array that is kept for the next query: a query pays only for what it touches. */
import type { LocatedMeasure } from '../corpus/corpus-measures';
import { kthGreatest } from '../retrieval/kth-greatest';

export interface ScoredMeasure {
  readonly measure: number;
  readonly score: number;
}

export class MeasureScores {
  private readonly scores: Float64Array;
  private touched: number[] = [];
  private word: MeasureScores | undefined;

  constructor(measures: number) {
    this.scores = new Float64Array(measures);
  }

  /** Replaces the measure's score, 0 where it has none, by what becomes of it; that must be more than 0. */
  change(measure: number, becomes: (score: number) => number): void {
    const before = this.scores[measure] as number;
    if (before === 0) this.touched.push(measure);
    this.scores[measure] = becomes(before);
  }

  /** Raises the measure's score to this one. */
  raise(measure: number, score: number): void {
    const before = this.scores[measure] as number;
    if (before === 0) this.touched.push(measure);
    if (score > before) this.scores[measure] = score;
  }

  /** Scores for the same measures, for a part of the query. */
  ofWord(): MeasureScores {
    this.word ??= new MeasureScores(this.scores.length);
    return this.word;
  }

  /** Tells all scores and forgets them. */
  drain(tell: (measure: number, score: number) => void): void {
    for (const measure of this.touched) {
      tell(measure, this.scores[measure] as number);
      this.scores[measure] = 0;
    }
    this.touched = [];
  }

  /**
   * The best of the measures that are wanted and reach `further`, best first, equal ones in order; none where no measure
   * at all reaches `first`. Forgets the scores.
   */
  take(
    first: number,
    further: number,
    limit = Number.POSITIVE_INFINITY,
    isWanted: (measure: number) => boolean = () => true,
  ): ScoredMeasure[] {
    const isFound = this.touched.some((measure) => (this.scores[measure] as number) >= first);
    const wanted = isFound
      ? this.touched.filter((measure) => (this.scores[measure] as number) >= further && isWanted(measure))
      : [];
    const least = wanted.length > limit ? kthGreatest(this.scores, wanted, limit) : 0;
    const best: ScoredMeasure[] = [];
    for (const measure of wanted) {
      const score = this.scores[measure] as number;
      if (score >= least) best.push({ measure, score });
    }
    this.drain(() => {});
    return best.sort((a, b) => b.score - a.score || a.measure - b.measure).slice(0, limit);
  }
}

const kept = new WeakMap<readonly LocatedMeasure[], MeasureScores>();

/** The scores of these measures, all 0; to be taken or drained before they are asked for again. */
export function scoresFor(measures: readonly LocatedMeasure[]): MeasureScores {
  const known = kept.get(measures);
  if (known) return known;
  const scores = new MeasureScores(measures.length);
  kept.set(measures, scores);
  return scores;
}
