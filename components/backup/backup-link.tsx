import { t } from '@/utils/browser/i18n';
import { openBackup } from '@/utils/browser/pages';

/** Leads to where backups are made and restored. */
export function BackupLink() {
  return (
    <button type="button" class="link tiny" onClick={() => void openBackup()}>
      {t('backupHeading')}
    </button>
  );
}
