import { TaskNotice } from '@/components/common/task-notice';
import { TaskProgress } from '@/components/common/task-progress';
import { type BackupMaker, type BackupOutcome, useBackup } from '@/components/hooks/use-backup';
import { Moment } from '@/components/kept/kept-time';
import { t } from '@/utils/browser/i18n';

/** The button that makes a backup, when the last was made, and what came of it. */
export function BackupMaking() {
  const { lastBackup, progress, outcome, make, cancel } = useBackup();
  return (
    <div class="card options-card backup-card">
      <h3>{t('backupMakeHeading')}</h3>
      <div class="row">
        <button type="button" class="button button-primary" disabled={progress !== null} onClick={make}>
          {t('backupMake')}
        </button>
        <LastBackup lastBackup={lastBackup} />
      </div>
      {progress && <TaskProgress label={t('backupWorking')} progress={progress} onCancel={cancel} />}
      <div role="status">{outcome && <MadeNotice outcome={outcome} />}</div>
    </div>
  );
}

function LastBackup({ lastBackup }: Pick<BackupMaker, 'lastBackup'>) {
  if (lastBackup === undefined) return null;
  if (lastBackup === null) return <p class="muted backup-small">{t('backupNever')}</p>;
  return (
    <p class="muted backup-small">
      {t('backupLast')} <Moment iso={lastBackup} />
    </p>
  );
}

function MadeNotice({ outcome }: { outcome: BackupOutcome }) {
  if (outcome.status === 'made')
    return <TaskNotice kind="done" lines={[t('backupMade', outcome.records, outcome.name)]} />;
  const said = { nothing: 'backupNothing', failed: 'backupFailed', cancelled: 'backupCancelled' } as const;
  return (
    <TaskNotice kind={outcome.status === 'failed' ? 'failed' : 'left'} lines={[t(said[outcome.status])]} />
  );
}
