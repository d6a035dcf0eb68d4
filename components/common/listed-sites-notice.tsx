import { t } from '@/utils/browser/i18n';
import { Icon } from './icon';
import './listed-sites-notice.css';

/** Where the browser withholds even the listed sites: what that means, and the button that asks for them. */
export function ListedSitesNotice({ onRequest }: { onRequest(): void }) {
  return (
    <div class="listed-sites-notice">
      <Icon name="doubt" />
      <div>
        <p>
          <strong>{t('listedWithheldTitle')}</strong>
        </p>
        <p>{t('listedWithheldBody')}</p>
      </div>
      <button type="button" class="button button-primary" onClick={onRequest}>
        {t('listedRequest')}
      </button>
    </div>
  );
}
