import { useState } from 'preact/hooks';
import { type PreparedRestore, type PrepareFailure, prepareRestore } from '@/utils/backup/prepare-restore';
import { type Journal, type RestoreOutcome, restoreRecords, undoRestore } from '@/utils/backup/restore';
import { type RestoreChoice, writesOf } from '@/utils/backup/restore-plan';
import { storedRecords } from '@/utils/browser/backup-records';
import { type Progress, useTask } from './use-task';

/** What is known of the file being looked at. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}

export type RestoreStage =
  | { readonly status: 'idle' | 'reading' | 'restoring' | 'undoing' }
  | { readonly status: 'refused'; readonly file: ChosenFile; readonly failure: PrepareFailure }
  | {
      readonly status: 'planned';
      readonly file: ChosenFile;
      readonly prepared: PreparedRestore;
      readonly choice: RestoreChoice;
    }
  | { readonly status: 'ended'; readonly outcome: RestoreOutcome }
  | { readonly status: 'undone'; readonly skipped: number; readonly left: Journal };

export interface Restoring {
  readonly stage: RestoreStage;
  /** Of reading, restoring or undoing; else null. */
  readonly progress: Progress | null;
  /** Reads the file and says what restoring it would do. */
  open(file: File): void;
  choose(choice: Partial<RestoreChoice>): void;
  confirm(): void;
  /** Takes back what was restored, or what is left to take back. */
  undo(): void;
  /** Ends what is under way, or leaves the plan. */
  cancel(): void;
}

const IDLE: RestoreStage = { status: 'idle' };

/** Restoring a backup, step by step; what undoes it is kept as long as this is shown. */
export function useRestore(): Restoring {
  const [stage, setStage] = useState<RestoreStage>(IDLE);
  const { progress, run, cancel } = useTask();
  const store = storedRecords();
  const open = (file: File) => {
    setStage({ status: 'reading' });
    run(
      ({ signal }) => prepareRestore(file, store, { signal }),
      (read) => {
        const chosen = { name: file.name, size: file.size };
        if (!read.ok) return setStage({ status: 'refused', file: chosen, failure: read.failure });
        // What a changed file holds that cannot be read is not worth keeping unless the reader says so.
        const choice = { overwrite: false, withUnreadable: read.value.backup.isIntact };
        setStage({ status: 'planned', file: chosen, prepared: read.value, choice });
      },
    );
  };
  const choose = (choice: Partial<RestoreChoice>) =>
    setStage((now) => (now.status === 'planned' ? { ...now, choice: { ...now.choice, ...choice } } : now));
  const confirm = () => {
    if (stage.status !== 'planned') return;
    const writes = writesOf(stage.prepared.plan, stage.choice);
    setStage({ status: 'restoring' });
    run(
      (steps) => restoreRecords(writes, store, steps),
      (outcome) => setStage({ status: 'ended', outcome }),
    );
  };
  const undo = () => {
    const journal = journalOf(stage);
    if (journal.length === 0) return;
    setStage({ status: 'undoing' });
    run(
      (steps) => undoRestore(journal, store, steps),
      (undone) => setStage({ status: 'undone', ...undone }),
    );
  };
  const leave = () => (progress === null ? setStage(IDLE) : cancel());
  return { stage, progress, open, choose, confirm, undo, cancel: leave };
}

/** What can be taken back now. */
export function journalOf(stage: RestoreStage): Journal {
  if (stage.status === 'undone') return stage.left;
  return stage.status === 'ended' && stage.outcome.status !== 'put-back' ? stage.outcome.journal : [];
}
