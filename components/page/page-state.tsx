import type { ComponentChildren } from 'preact';
import { StateMessage } from '@/components/common/state-message';
import type { PageAccess } from '@/components/hooks/use-page-access';
import { t } from '@/utils/browser/i18n';
import type { PageMatches, UnreadableReason } from '@/utils/matching/types';

export interface PageStateProps {
  readonly matches: PageMatches;
  readonly access: PageAccess;
  /** What else to do where this page offers nothing: buttons. */
  readonly children?: ComponentChildren;
}

/** What to say of a page that has no list to show. */
export function PageState({ matches, access, children }: PageStateProps) {
  if (matches.status === 'reading')
    return <StateMessage subject="reading" title={t('stateReadingTitle')} body={t('stateReadingBody')} />;
  if (matches.status === 'unreadable')
    return (
      <Unreadable reason={matches.reason} access={access}>
        {children}
      </Unreadable>
    );
  const body = t('stateNothingRelatedBody', matches.page.characters.toLocaleString());
  return (
    <StateMessage subject="apart" title={t('stateNothingRelatedTitle')} body={body}>
      {children}
    </StateMessage>
  );
}

interface UnreadableProps {
  readonly reason: UnreadableReason;
  readonly access: PageAccess;
  readonly children: ComponentChildren;
}

function Unreadable({ reason, access, children }: UnreadableProps) {
  if (reason === 'restricted')
    return (
      <StateMessage subject="barred" title={t('stateRestrictedTitle')} body={t('stateRestrictedBody')}>
        {children}
      </StateMessage>
    );
  if (reason === 'no-text')
    return (
      <StateMessage subject="blank" title={t('stateNoTextTitle')} body={t('stateNoTextBody')}>
        <button type="button" class="button" onClick={access.read}>
          {t('actionReadAgain')}
        </button>
      </StateMessage>
    );
  return (
    <StateMessage subject="closed" title={t('stateNoAccessTitle')} body={t('stateNoAccessBody')}>
      <button type="button" class="button button-primary" onClick={access.read}>
        {t('actionRead')}
      </button>
      {access.allow && (
        <button type="button" class="button" onClick={access.allow}>
          {t('actionAllowSite')}
        </button>
      )}
    </StateMessage>
  );
}
