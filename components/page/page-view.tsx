import { useState } from 'preact/hooks';
import { listedMatches } from '@/components/hooks/search-outcome';
import type { Keeping } from '@/components/hooks/use-keeping';
import type { PageAccess } from '@/components/hooks/use-page-access';
import { ResultList } from '@/components/measure/result-list';
import { groupByTopic } from '@/components/measure/topic-groups';
import { t } from '@/utils/browser/i18n';
import type { Library } from '@/utils/matching/library';
import type { PageMatches } from '@/utils/matching/types';
import { PageHeader, sourcePageOf } from './page-header';
import { PageState } from './page-state';

export interface PageViewProps {
  readonly matches: PageMatches;
  readonly access: PageAccess;
  readonly library: Library | null;
  readonly keeping: Keeping;
  onSearch(): void;
  onBrowse(): void;
}

/** The panel's first tab: the page, and every measure it has to do with, most relevant first. */
export function PageView({ matches, access, library, keeping, onSearch, onBrowse }: PageViewProps) {
  if (matches.status !== 'ready' || matches.matches.length === 0)
    return (
      <>
        {matches.status === 'ready' && <PageHeader page={matches.page} />}
        <PageState matches={matches} access={access}>
          <button type="button" class="button" onClick={onSearch}>
            {t('actionSearch')}
          </button>
          <button type="button" class="button" onClick={onBrowse}>
            {t('actionBrowse')}
          </button>
        </PageState>
      </>
    );
  return (
    <>
      <PageHeader page={matches.page} />
      {library ? (
        <RelatedList matches={matches} library={library} keeping={keeping} />
      ) : (
        <p class="list-note">{t('loading')}</p>
      )}
    </>
  );
}

interface RelatedListProps {
  readonly matches: PageMatches & { status: 'ready' };
  readonly library: Library;
  readonly keeping: Keeping;
}

function RelatedList({ matches, library, keeping }: RelatedListProps) {
  const [grouped, setGrouped] = useState(false);
  const listed = listedMatches(library, matches.matches);
  const groups = grouped ? groupByTopic(listed, library.corpus.topics) : [{ label: null, results: listed }];
  return (
    <>
      <div class="toolbar related-toolbar">
        <h2>
          {t('relatedHeading')} <span class="figure">{t('relatedCount', listed.length)}</span>
        </h2>
        <button type="button" class="chip" aria-pressed={grouped} onClick={() => setGrouped(!grouped)}>
          {t('groupByTopic')}
        </button>
      </div>
      <ResultList groups={groups} actions={keeping.actionsOn(sourcePageOf(matches.page))} roomy />
    </>
  );
}
