import { TaskProgress } from '@/components/common/task-progress';
import { useRestore } from '@/components/hooks/use-restore';
import { useStageFocus } from '@/components/hooks/use-stage-focus';
import { type MessageKey, t } from '@/utils/browser/i18n';
import { BackupPicker } from './backup-picker';
import { RestoreEnd } from './restore-end';
import { RestorePreview } from './restore-preview';

const TASKS = {
  reading: 'restoreReading',
  restoring: 'restoreRestoring',
  undoing: 'restoreUndoing',
} as const satisfies Readonly<Record<string, MessageKey>>;

/** The way back from a file: choose it, see what it would do, confirm, see what came of it. */
export function BackupRestoring() {
  const { stage, progress, open, choose, confirm, undo, cancel } = useRestore();
  const root = useStageFocus(stage.status);
  const task = stage.status in TASKS ? TASKS[stage.status as keyof typeof TASKS] : null;
  return (
    <div class="card options-card backup-card" ref={root}>
      <h3>{t('restoreBackupHeading')}</h3>
      <p class="muted backup-small">{t('restoreBackupIntro')}</p>
      {progress === null && <BackupPicker isNext={stage.status === 'idle'} onFile={open} />}
      {progress && task && (
        <TaskProgress
          label={t(task)}
          progress={progress}
          // Undoing has no way back: it puts everything in its place.
          {...(stage.status !== 'undoing' && { onCancel: cancel })}
        />
      )}
      {stage.status === 'planned' && (
        <RestorePreview {...stage} onChoose={choose} onConfirm={confirm} onCancel={cancel} />
      )}
      <div role="status">
        {task && <p class="visually-hidden">{t(task)}</p>}
        <RestoreEnd stage={stage} onUndo={undo} />
      </div>
    </div>
  );
}
