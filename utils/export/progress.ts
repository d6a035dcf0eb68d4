import type { Steps } from '../in-steps';

export interface ExportControls {
  /** Called with work done and work in all; the last call has them equal. Never goes back. */
  onProgress(done: number, total: number): void;
  readonly signal: AbortSignal;
}

/** What each stage of an export counts for, of a hundred: as long as each takes, roughly, for a Word file; packing it, which tells nothing, is the rest. */
const STAGES = { topics: [0, 30], writing: [30, 60] } as const;
const TOTAL = 100;

/** What stops a stage, and hears how far it has come. */
export type StageSteps = Required<Steps> & { readonly signal: AbortSignal };

/** The steps of a stage: they move the whole from where the stage begins to where it ends. */
export function stageOf(stage: keyof typeof STAGES, { onProgress, signal }: ExportControls): StageSteps {
  const [from, to] = STAGES[stage];
  let reported: number = from;
  return {
    signal,
    onProgress: (done, total) => {
      const reached = total === 0 ? to : Math.floor(from + ((to - from) * done) / total);
      if (reached <= reported) return;
      reported = reached;
      onProgress(reached, TOTAL);
    },
  };
}

export const reportDone = ({ onProgress }: ExportControls): void => onProgress(TOTAL, TOTAL);
