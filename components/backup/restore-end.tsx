import { TaskNotice, type TaskNoticeProps } from '@/components/common/task-notice';
import { journalOf, type RestoreStage } from '@/components/hooks/use-restore';
import { t } from '@/utils/browser/i18n';
import { outcomeLines, refusal, undoneLines } from './restore-messages';

/** Where a restore has ended: what came of it, and the way to take it back. */
export function RestoreEnd({ stage, onUndo }: { stage: RestoreStage; onUndo(): void }) {
  const notice = noticeOf(stage);
  if (notice === null) return null;
  return (
    <div class="restore-end" data-stage-focus tabIndex={-1}>
      <TaskNotice {...notice} />
      {journalOf(stage).length > 0 && (
        <button type="button" class="button" onClick={onUndo}>
          {t('restoreUndo')}
        </button>
      )}
    </div>
  );
}

function noticeOf(stage: RestoreStage): TaskNoticeProps | null {
  if (stage.status === 'refused') {
    const kind = stage.failure.reason === 'cancelled' ? 'left' : 'failed';
    return { kind, lines: [refusal(stage.failure, stage.file)] };
  }
  if (stage.status === 'ended') return { kind: kindOfEnd(stage), lines: outcomeLines(stage.outcome) };
  if (stage.status !== 'undone') return null;
  return { kind: stage.left.length > 0 ? 'failed' : 'done', lines: undoneLines(stage) };
}

function kindOfEnd({ outcome }: Extract<RestoreStage, { status: 'ended' }>): TaskNoticeProps['kind'] {
  if (outcome.status === 'done') return 'done';
  return outcome.status === 'put-back' && outcome.reason === 'cancelled' ? 'left' : 'failed';
}
