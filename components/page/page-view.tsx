import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Keeping } from '@/components/hooks/use-keeping';
import type { PageAccess } from '@/components/hooks/use-page-access';
import type { ShowWords } from '@/components/hooks/use-passages';
import { type RelatedProps, useRelated } from '@/components/hooks/use-related';
import { ResultList } from '@/components/measure/result-list';
import { groupByTopic } from '@/components/measure/topic-groups';
import { t } from '@/utils/browser/i18n';
import type { Library } from '@/utils/matching/library';
import type { PageMatches } from '@/utils/matching/types';
import { AllHidden } from './all-hidden';
import { HiddenNote } from './hidden-note';
import { PageHeader } from './page-header';
import { PageState } from './page-state';

export interface PageViewProps {
  readonly matches: PageMatches;
  readonly access: PageAccess;
  readonly library: Library | null;
  readonly keeping: Keeping;
  readonly onShow: ShowWords | null;
  /** What else can be done with the page, above the list. */
  readonly tools?: ComponentChildren;
  onSearch(): void;
  onBrowse(): void;
}

/** The panel's first tab: the page, and every measure it has to do with, most relevant first. */
export function PageView({
  matches,
  access,
  library,
  keeping,
  onShow,
  tools,
  onSearch,
  onBrowse,
}: PageViewProps) {
  const elsewhere = <Elsewhere {...{ onSearch, onBrowse }} />;
  if (matches.status !== 'ready' || matches.matches.length === 0)
    return (
      <>
        {matches.status === 'ready' && <PageHeader page={matches.page} />}
        <PageState matches={matches} access={access}>
          {elsewhere}
        </PageState>
      </>
    );
  // A few milliseconds at most: what is hidden would flash by.
  if (!keeping.hiding.loaded) return null;
  return (
    <>
      <PageHeader page={matches.page} />
      {library ? (
        <RelatedList {...{ matches, library, keeping, onShow, elsewhere, tools }} />
      ) : (
        <p class="list-note">{t('loading')}</p>
      )}
    </>
  );
}

/** Where to look when this page offers nothing. */
function Elsewhere({ onSearch, onBrowse }: Pick<PageViewProps, 'onSearch' | 'onBrowse'>) {
  return (
    <>
      <button type="button" class="button" onClick={onSearch}>
        {t('actionSearch')}
      </button>
      <button type="button" class="button" onClick={onBrowse}>
        {t('actionBrowse')}
      </button>
    </>
  );
}

interface RelatedListProps extends RelatedProps {
  readonly elsewhere: ComponentChildren;
  readonly tools: ComponentChildren;
}

function RelatedList({ elsewhere, tools, ...props }: RelatedListProps) {
  const [grouped, setGrouped] = useState(false);
  const { root, listed, parted, actions, showAgain } = useRelated(props);
  const { topics } = props.library.corpus;
  const groups = grouped ? groupByTopic(listed, topics) : [{ label: null, results: listed }];
  if (listed.length === 0)
    return (
      <div ref={root}>
        <AllHidden {...{ parted, showAgain }}>{elsewhere}</AllHidden>
      </div>
    );
  return (
    <div ref={root}>
      <div class="toolbar related-toolbar">
        <h2>
          {t('relatedHeading')} <span class="figure">{t('relatedCount', listed.length)}</span>
        </h2>
        <button type="button" class="chip" aria-pressed={grouped} onClick={() => setGrouped(!grouped)}>
          {t('groupByTopic')}
        </button>
      </div>
      {tools}
      <ResultList groups={groups} actions={actions} roomy />
      <HiddenNote {...{ parted, showAgain }} />
    </div>
  );
}
