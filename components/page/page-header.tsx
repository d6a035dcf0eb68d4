import { t } from '@/utils/browser/i18n';
import type { PageSummary } from '@/utils/page/page-text';
import type { SourcePage } from '@/utils/snippets/snippet';

/** The page as the source of what is kept from beside it. */
export function sourcePageOf({ title, url, site, publishedOn }: PageSummary): SourcePage {
  return { title, url, site, publishedOn };
}

/** What is being read: title, who published it, when. */
export function PageHeader({ page }: { page: PageSummary }) {
  const origin = [page.site, page.source !== page.site && page.source].filter(Boolean).join(' · ');
  return (
    <header class="page-header">
      <h1>{page.title || t('untitledPage')}</h1>
      <p class="muted tiny">
        {origin}
        {origin && page.publishedOn && ' · '}
        {page.publishedOn && <span class="page-date">{page.publishedOn}</span>}
      </p>
      {page.truncated && <p class="muted tiny">{t('pageTruncated')}</p>}
    </header>
  );
}
