/**
 * Runs of tokens that a passage and a measure share, one for each of several measures, in columns: which passage, from
 * and to where in its normal text, and what the tokens are worth by idf and rarity.
 */
export class Runs {
  readonly passages: Int32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly worths: Float64Array;

  constructor(measures: number) {
    this.passages = new Int32Array(measures).fill(-1);
    this.starts = new Uint32Array(measures);
    this.ends = new Uint32Array(measures);
    this.worths = new Float64Array(measures);
  }

  /** Adds the token to the measure's run where it follows on, else makes it a run of its own. */
  extend(place: number, passage: number, start: number, end: number, worth: number): void {
    const isNext = this.passages[place] === passage && start < (this.ends[place] as number);
    this.worths[place] = isNext ? (this.worths[place] as number) + worth : worth;
    if (!isNext) this.starts[place] = start;
    this.passages[place] = passage;
    this.ends[place] = end;
  }

  /** Takes over the other's run of the measure where it is worth more. */
  keepBetter(place: number, other: Runs): void {
    if ((other.worths[place] as number) <= (this.worths[place] as number)) return;
    this.passages[place] = other.passages[place] as number;
    this.starts[place] = other.starts[place] as number;
    this.ends[place] = other.ends[place] as number;
    this.worths[place] = other.worths[place] as number;
  }
}
