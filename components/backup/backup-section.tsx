import { OptionsSection } from '@/components/options/options-section';
import { t } from '@/utils/browser/i18n';
import { BackupMaking } from './backup-making';
import { BackupRestoring } from './backup-restoring';
import './backup.css';

/** Everything the reader has kept: into a file, and back from one. */
export function BackupSection() {
  return (
    <OptionsSection id="backup" heading={t('backupHeading')} intro={t('backupIntro')}>
      <BackupMaking />
      <BackupRestoring />
    </OptionsSection>
  );
}
