import { useId, useState } from 'preact/hooks';
import { TaskNotice } from '@/components/common/task-notice';
import { TaskProgress } from '@/components/common/task-progress';
import { useDialog } from '@/components/hooks/use-dialog';
import { type ExportChoice, type ExportStage, useExport } from '@/components/hooks/use-export';
import { useStageFocus } from '@/components/hooks/use-stage-focus';
import { type MessageKey, t } from '@/utils/browser/i18n';
import type { ExportFailure } from '@/utils/export/export-snippets';
import { ExportChoices } from './export-choices';
import type { ExportScope, ExportSource } from './export-source';
import './export-dialog.css';

export interface ExportDialogProps {
  readonly source: ExportSource;
  /** It has been closed, and is to be drawn no more. */
  onClose(): void;
}

const NOTHING: ExportScope = { kind: 'all', snippets: [], title: '' };

/** Asks what to write and as what, writes it and hands it over; Escape stops what is under way, then closes. */
export function ExportDialog({ source, onClose }: ExportDialogProps) {
  const heading = useId();
  const { dialog, close } = useDialog();
  const { stage, progress, start, cancel } = useExport(source);
  const root = useStageFocus(stage.status);
  const scopes = source.scopes.filter(({ kind, snippets }) => kind === 'draft' || snippets.length > 0);
  const { choice, choose } = useChoice(scopes[0] ?? NOTHING);
  const onSubmit = (event: Event) => {
    event.preventDefault();
    start(choice);
  };
  const onCancel = (event: Event) => {
    if (progress === null) return;
    event.preventDefault();
    cancel();
  };
  return (
    <dialog
      class="export-dialog"
      ref={dialog}
      aria-labelledby={heading}
      onCancel={onCancel}
      onClose={onClose}
    >
      <div ref={root}>
        <h2 id={heading}>{t('exportHeading')}</h2>
        <form class="stack" onSubmit={onSubmit}>
          <ExportChoices {...{ scopes, choice }} disabled={progress !== null} onChoose={choose} />
          {progress && <TaskProgress label={t('exportWorking')} progress={progress} onCancel={cancel} />}
          <div role="status">
            <ExportOutcome stage={stage} />
          </div>
          {progress === null && (
            <div class="row">
              <button type="submit" class="button button-primary" disabled={scopes.length === 0}>
                {t('exportStart')}
              </button>
              <button type="button" class="button" onClick={close}>
                {t('exportClose')}
              </button>
            </div>
          )}
        </form>
      </div>
    </dialog>
  );
}

/** The title is that of what is chosen, until the reader writes one. */
function useChoice(first: ExportScope) {
  const [choice, setChoice] = useState<ExportChoice>({
    scope: first,
    format: 'docx',
    title: first.title,
    withNotes: true,
  });
  const choose = (chosen: Partial<ExportChoice>) =>
    setChoice((now) => {
      const isOwn = now.title !== now.scope.title;
      return { ...now, ...(chosen.scope && !isOwn && { title: chosen.scope.title }), ...chosen };
    });
  return { choice, choose };
}

const FAILURES: Readonly<Record<ExportFailure, MessageKey>> = {
  empty: 'exportEmpty',
  aborted: 'exportCancelled',
  failed: 'exportFailed',
};

function ExportOutcome({ stage }: { stage: ExportStage }) {
  if (stage.status !== 'done' && stage.status !== 'failed') return null;
  const isDone = stage.status === 'done';
  const line = isDone ? t('exportDone', stage.name) : t(FAILURES[stage.reason]);
  const kind = isDone ? 'done' : stage.reason === 'aborted' ? 'left' : 'failed';
  return (
    <div data-stage-focus tabIndex={-1} class="export-outcome">
      <TaskNotice kind={kind} lines={[line]} />
    </div>
  );
}
