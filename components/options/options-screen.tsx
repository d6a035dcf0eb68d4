import { BackupSection } from '@/components/backup/backup-section';
import { Toast } from '@/components/common/toast';
import { useSites } from '@/components/hooks/use-sites';
import { useToast } from '@/components/hooks/use-toast';
import { type MessageKey, t } from '@/utils/browser/i18n';
import { OptionsAbout } from './options-about';
import { OptionsHidden } from './options-hidden';
import { OptionsPageMarks } from './options-page-marks';
import { OptionsPrivacy } from './options-privacy';
import { OptionsShortcuts } from './options-shortcuts';
import { OptionsSites } from './options-sites';
import './options.css';

const SECTIONS: readonly (readonly [id: string, heading: MessageKey])[] = [
  ['sites', 'sitesHeading'],
  ['marks', 'pageMarksHeading'],
  ['hidden', 'hiddenHeading'],
  ['backup', 'backupHeading'],
  ['shortcuts', 'shortcutsHeading'],
  ['privacy', 'privacyHeading'],
  ['about', 'aboutHeading'],
];

/** The settings: what may be read, what stands on pages, what is hidden, what is kept into a file and back, the keys, what becomes of what is read, and what this is. */
export function OptionsScreen() {
  const toaster = useToast();
  const sites = useSites(toaster);
  return (
    <div class="options">
      <header class="options-head">
        <img class="options-mark" src="/icon.svg" alt="" width="32" height="32" />
        <h1>{t('optionsTitle')}</h1>
        <nav class="options-nav" aria-label={t('optionsNav')}>
          {SECTIONS.map(([id, heading]) => (
            <a key={id} href={`#${id}`}>
              {t(heading)}
            </a>
          ))}
        </nav>
      </header>
      <main class="options-body">
        <OptionsSites sites={sites} toaster={toaster} />
        <OptionsPageMarks toaster={toaster} />
        <OptionsHidden toaster={toaster} />
        <BackupSection />
        <OptionsShortcuts />
        <OptionsPrivacy />
        <OptionsAbout />
      </main>
      <Toast toaster={toaster} />
    </div>
  );
}
