import { t } from '@/utils/browser/i18n';
import { OptionsSection } from './options-section';

/** What is read, where that stays, what is stored, and what is never done. */
export function OptionsPrivacy() {
  const facts = [
    [t('privacyReadTerm'), t('privacyRead')],
    [t('privacyWhereTerm'), t('privacyWhere')],
    [t('privacyStoredTerm'), t('privacyStored')],
    [t('privacyNeverTerm'), t('privacyNever')],
  ];
  return (
    <OptionsSection id="privacy" heading={t('privacyHeading')}>
      <dl class="card options-card fact-table">
        {facts.map(([term, fact]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{fact}</dd>
          </div>
        ))}
      </dl>
    </OptionsSection>
  );
}
