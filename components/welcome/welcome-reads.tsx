import { t } from '@/utils/browser/i18n';
import { openOptions } from '@/utils/browser/pages';

/** What may be read and what is never done, in three lines, and where to see and change it. */
export function WelcomeReads() {
  return (
    <section class="welcome-reads" aria-labelledby="welcome-reads">
      <h2 id="welcome-reads">{t('welcomeReads')}</h2>
      <ul>
        <li>{t('welcomeReadsListed')}</li>
        <li>{t('welcomeReadsHere')}</li>
        <li>{t('welcomeReadsNever')}</li>
      </ul>
      <button type="button" class="link" onClick={() => void openOptions()}>
        {t('welcomeOptions')}
      </button>
    </section>
  );
}
