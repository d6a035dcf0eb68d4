import { useSettings } from '@/components/hooks/use-settings';
import type { Toaster } from '@/components/hooks/use-toast';
import { t } from '@/utils/browser/i18n';
import { OptionsMarginSites } from './options-margin-sites';
import { OptionsSection } from './options-section';
import './options-page-marks.css';

/** What is shown on the pages themselves: the buttons beside a selection, and sites whose margin is always marked. */
export function OptionsPageMarks({ toaster }: { toaster: Toaster }) {
  const { settings, setSelectionButton, removeMarginSite } = useSettings(toaster);
  return (
    <OptionsSection id="marks" heading={t('pageMarksHeading')} intro={t('pageMarksIntro')}>
      <div class="card options-card">
        {settings && (
          <div class="page-mark">
            <input
              id="selection-button"
              type="checkbox"
              checked={settings.selectionButton}
              aria-describedby="selection-button-hint"
              onChange={({ currentTarget }) => setSelectionButton(currentTarget.checked)}
            />
            <label for="selection-button">{t('selectionButtonLabel')}</label>
            <p id="selection-button-hint" class="muted">
              {t('selectionButtonHint')}
            </p>
          </div>
        )}
        <OptionsMarginSites sites={settings?.marginSites ?? null} onRemove={removeMarginSite} />
      </div>
    </OptionsSection>
  );
}
