import { useMargin } from '@/components/hooks/use-margin';
import type { Toaster } from '@/components/hooks/use-toast';
import type { ActivePage } from '@/utils/browser/active-page';
import { t } from '@/utils/browser/i18n';
import './margin-toggle.css';

export interface MarginToggleProps {
  readonly page: ActivePage;
  readonly toaster: Pick<Toaster, 'show'>;
}

/** Marks the practices beside the page's own paragraphs: now, or on this site always. */
export function MarginToggle({ page, toaster }: MarginToggleProps) {
  const { shown, always, setShown, setAlways } = useMargin(page, toaster);
  return (
    <div class="margin-toggle">
      <button type="button" class="chip" aria-pressed={shown} onClick={() => setShown(!shown)}>
        <span class="margin-toggle-mark" aria-hidden="true" />
        {t('marginToggle')}
      </button>
      {always !== null && (
        <label>
          <input
            type="checkbox"
            checked={always}
            onChange={({ currentTarget }) => setAlways(currentTarget.checked)}
          />
          {t('marginAlways')}
        </label>
      )}
    </div>
  );
}
