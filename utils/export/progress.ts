import type { Stepping } from './in-steps';

export interface ExportControls {
  /** Called with work done and work in all; the last call has them equal. Never goes back. */
  onProgress(done: number, total: number): void;
  readonly signal: AbortSignal;
}

/** What each stage of an export counts for, of a hundred: as long as each takes, roughly, for a Word file. */
export const STAGES = { topics: [0, 30], writing: [30, 60], packing: [60, 100] } as const;
const TOTAL = 100;

/** A stage of so many items: their steps move the whole from where the stage begins to where it ends. */
export function stageOf(
  stage: keyof typeof STAGES,
  items: number,
  { onProgress, signal }: ExportControls,
): Stepping {
  const [from, to] = STAGES[stage];
  let done = 0;
  let reported: number = from;
  const onStep = () => {
    done += 1;
    const reached = Math.floor(from + ((to - from) * done) / items);
    if (reached > reported) onProgress(reached, TOTAL);
    reported = reached;
  };
  return { signal, onStep };
}

export const reportDone = ({ onProgress }: ExportControls): void => onProgress(TOTAL, TOTAL);
