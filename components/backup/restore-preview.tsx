import { Icon } from '@/components/common/icon';
import type { ChosenFile } from '@/components/hooks/use-restore';
import { Moment } from '@/components/kept/kept-time';
import type { PreparedRestore } from '@/utils/backup/prepare-restore';
import { type RestoreChoice, writesOf } from '@/utils/backup/restore-plan';
import { t } from '@/utils/browser/i18n';
import { RestoreChoices } from './restore-choices';
import { RestoreLists } from './restore-lists';
import { RestoreTable } from './restore-table';

export interface RestorePreviewProps {
  readonly file: ChosenFile;
  readonly prepared: PreparedRestore;
  readonly choice: RestoreChoice;
  onChoose(choice: Partial<RestoreChoice>): void;
  onConfirm(): void;
  onCancel(): void;
}

/** What restoring the file would do, for the reader to look through, decide and confirm. */
export function RestorePreview({ file, prepared, choice, ...on }: RestorePreviewProps) {
  const { backup, plan } = prepared;
  const writes = writesOf(plan, choice).length;
  return (
    <section class="restore-preview stack" aria-labelledby="restore-preview-heading">
      <div>
        <h4 id="restore-preview-heading" data-stage-focus tabIndex={-1}>
          {t('restorePlanHeading', file.name)}
        </h4>
        {backup.createdAt && (
          <p class="muted backup-small">
            {t('restoreMadeAt')} <Moment iso={backup.createdAt} />
          </p>
        )}
      </div>
      {!backup.isIntact && (
        <p class="restore-altered" role="alert">
          <Icon name="doubt" />
          {t('restoreAltered')}
        </p>
      )}
      <RestoreTable plan={plan} />
      <RestoreLists plan={plan} />
      {backup.ignored > 0 && <p class="muted backup-small">{t('restoreIgnored', backup.ignored)}</p>}
      <RestoreChoices plan={plan} choice={choice} onChoose={on.onChoose} />
      {writes === 0 && <p class="backup-small">{t('restoreNothing')}</p>}
      <div class="row">
        <button type="button" class="button button-primary" disabled={writes === 0} onClick={on.onConfirm}>
          {t('restoreConfirm', writes)}
        </button>
        <button type="button" class="button" onClick={on.onCancel}>
          {t('cancelTask')}
        </button>
      </div>
    </section>
  );
}
