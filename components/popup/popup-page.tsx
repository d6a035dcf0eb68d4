import { listedMatches } from '@/components/hooks/search-outcome';
import type { Keeping } from '@/components/hooks/use-keeping';
import { usePageAccess } from '@/components/hooks/use-page-access';
import { ResultList } from '@/components/measure/result-list';
import { sourcePageOf } from '@/components/page/page-header';
import { PageState } from '@/components/page/page-state';
import type { ActivePage } from '@/utils/browser/active-page';
import { t } from '@/utils/browser/i18n';
import type { Library } from '@/utils/matching/library';
import type { PageMatches } from '@/utils/matching/types';

/** As many as fit without much scrolling; all of them are in the panel. */
const BEST_MATCHES = 6;

export interface PopupPageProps {
  readonly page: ActivePage | null | undefined;
  readonly library: Library | null;
  readonly keeping: Keeping;
  onLeave(): void;
  onShowAll(): void;
}

/** The popup while nothing is typed: the page's best matches, or what can be done about the page. */
export function PopupPage({ page, library, keeping, onLeave, onShowAll }: PopupPageProps) {
  const access = usePageAccess(page);
  // A few milliseconds at most: drawing anything would only flicker.
  if (page === undefined) return null;
  const matches: PageMatches = page?.matches ?? { status: 'unreadable', reason: 'restricted' };
  if (matches.status !== 'ready' || matches.matches.length === 0)
    return (
      <PageState matches={matches} access={access}>
        <button type="button" class="button" onClick={onShowAll}>
          {t('openPanel')}
        </button>
      </PageState>
    );
  if (library === null) return <p class="list-note">{t('loading')}</p>;
  const listed = listedMatches(library, matches.matches);
  return (
    <>
      <div class="toolbar popup-related">
        <h2>
          {t('relatedHeading')} <span class="figure">{t('relatedCount', listed.length)}</span>
        </h2>
        <button type="button" class="link tiny" onClick={onShowAll}>
          {t('viewAllInPanel')}
        </button>
      </div>
      <ResultList
        groups={[{ label: null, results: listed.slice(0, BEST_MATCHES) }]}
        actions={keeping.actionsOn(sourcePageOf(matches.page))}
        onLeave={onLeave}
      />
    </>
  );
}
