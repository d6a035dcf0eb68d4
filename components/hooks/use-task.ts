import { useEffect, useRef, useState } from 'preact/hooks';
import type { Steps } from '@/utils/in-steps';

/** How far a task has come; `total` 0 until that is known. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What the work reports to, and stops by. */
export type TaskSteps = Required<Steps> & { readonly signal: AbortSignal };

export interface TaskRunner {
  /** Null while nothing is under way. */
  readonly progress: Progress | null;
  /** Runs the work; what it resolves to is dropped where the section has been left by then. */
  run<Outcome>(work: (steps: TaskSteps) => Promise<Outcome>, onEnd: (outcome: Outcome) => void): void;
  cancel(): void;
}

const BEGUN: Progress = { done: 0, total: 0 };

/** One long piece of work at a time, with its progress; cancelled when whoever shows it goes. */
export function useTask(): TaskRunner {
  const [progress, setProgress] = useState<Progress | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const run: TaskRunner['run'] = (work, onEnd) => {
    if (running.current !== null) return;
    const task = new AbortController();
    running.current = task;
    setProgress(BEGUN);
    const onProgress = (done: number, total: number) => setProgress({ done, total });
    void work({ signal: task.signal, onProgress }).then((outcome) => {
      running.current = null;
      setProgress(null);
      onEnd(outcome);
    });
  };
  return { progress, run, cancel: () => running.current?.abort() };
}
