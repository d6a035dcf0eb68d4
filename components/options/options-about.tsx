import { useCorpusSize } from '@/components/hooks/use-corpus-size';
import { extensionVersion } from '@/utils/browser/about';
import { t } from '@/utils/browser/i18n';
import { openWelcome } from '@/utils/browser/pages';
import { OptionsSection } from './options-section';

/** Version, what the corpus holds, licence, and the introduction once more. */
export function OptionsAbout() {
  const size = useCorpusSize();
  return (
    <OptionsSection id="about" heading={t('aboutHeading')}>
      <div class="card options-card">
        <dl class="fact-table">
          <div>
            <dt>{t('aboutVersion')}</dt>
            <dd>{extensionVersion()}</dd>
          </div>
          <div>
            <dt>{t('aboutCorpus')}</dt>
            <dd>{size === null ? t('loading') : t('aboutCorpusSize', size.cases, size.measures)}</dd>
          </div>
          <div>
            <dt>{t('aboutLicence')}</dt>
            <dd>{t('aboutLicenceText')}</dd>
          </div>
        </dl>
        <p>
          <button type="button" class="link" onClick={() => void openWelcome()}>
            {t('aboutIntroduction')}
          </button>
        </p>
      </div>
    </OptionsSection>
  );
}
