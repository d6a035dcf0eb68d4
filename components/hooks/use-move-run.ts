import { useRef } from 'preact/hooks';
import type { Positions } from '@/utils/snippets/move';
import { type MoveRun, moveRun } from '@/utils/snippets/move-run';

export interface MoveRuns {
  /** Takes down a move; answers where to go back to when it is undone. Moves by key that follow one another are one. */
  note(id: string, before: Positions, byKey: boolean): Positions;
  /** What comes next begins a run of its own. */
  end(): void;
}

/** What undoing takes back of moves that follow one another. */
export function useMoveRun(): MoveRuns {
  const run = useRef<MoveRun | null>(null);
  return {
    note: (id, before, byKey) => {
      run.current = moveRun(byKey ? run.current : null, id, before, Date.now());
      return run.current.before;
    },
    end: () => {
      run.current = null;
    },
  };
}
