import type { Keeping } from '@/components/hooks/use-keeping';
import { usePageAccess } from '@/components/hooks/use-page-access';
import type { ShowWords } from '@/components/hooks/use-passages';
import { type RelatedProps, useRelated } from '@/components/hooks/use-related';
import { ResultList } from '@/components/measure/result-list';
import { AllHidden } from '@/components/page/all-hidden';
import { HiddenNote } from '@/components/page/hidden-note';
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
  readonly onShow: ShowWords | null;
  onLeave(): void;
  onShowAll(): void;
}

/** The popup while nothing is typed: the page's best matches, or what can be done about the page. */
export function PopupPage({ page, library, keeping, onShow, onLeave, onShowAll }: PopupPageProps) {
  const { read, allow } = usePageAccess(page);
  // The button goes with the message it stands in: the focus goes back to the box, not nowhere.
  const toBoxAfter = (ask: () => void) => () => {
    ask();
    onLeave();
  };
  const access = { read: toBoxAfter(read), allow: allow && toBoxAfter(allow) };
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
  // Likewise; and what is hidden would flash by.
  if (!keeping.hiding.loaded) return null;
  if (library === null) return <p class="list-note">{t('loading')}</p>;
  return <PopupRelated {...{ matches, library, keeping, onShow, onLeave, onShowAll }} />;
}

type PopupRelatedProps = RelatedProps & Pick<PopupPageProps, 'onLeave' | 'onShowAll'>;

function PopupRelated({ onLeave, onShowAll, ...props }: PopupRelatedProps) {
  const { root, listed, parted, actions, showAgain } = useRelated(props);
  if (listed.length === 0)
    return (
      <div ref={root}>
        <AllHidden {...{ parted, showAgain }}>
          <button type="button" class="button" onClick={onShowAll}>
            {t('openPanel')}
          </button>
        </AllHidden>
      </div>
    );
  return (
    <div ref={root}>
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
        actions={actions}
        onLeave={onLeave}
      />
      <HiddenNote {...{ parted, showAgain }} />
    </div>
  );
}
