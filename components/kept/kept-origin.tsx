import { t } from '@/utils/browser/i18n';
import type { SourcePage } from '@/utils/snippets/snippet';
import { Day } from './kept-time';

/** The page's site and day of publication, as far as known. */
export function PageOrigin({ page: { site, publishedOn } }: { page: SourcePage }) {
  if (site === '' && publishedOn === null) return null;
  return (
    <span class="kept-origin muted">
      {site !== '' && <span>{site}</span>}
      {publishedOn !== null && (
        <span>
          {t('publishedAt')} <Day iso={publishedOn} />
        </span>
      )}
    </span>
  );
}
