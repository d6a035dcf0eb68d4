import { StateMessage } from '@/components/common/state-message';
import type { DraftWork } from '@/components/hooks/use-draft-session';
import { t } from '@/utils/browser/i18n';

/** Where there is no draft: why, and what can be done. */
export function DraftMissing({ work, onBack }: { work: DraftWork; onBack(): void }) {
  const isUnreadable = work.missing === 'unreadable';
  return (
    <StateMessage
      subject="blank"
      title={t(isUnreadable ? 'draftUnreadable' : 'draftGone')}
      {...(isUnreadable && { body: t('draftUnreadableBody') })}
    >
      {!isUnreadable && work.canRestore && (
        <button type="button" class="button button-primary" onClick={work.restore}>
          {t('draftRestore')}
        </button>
      )}
      <button type="button" class="button" onClick={onBack}>
        {t('draftBackToList')}
      </button>
    </StateMessage>
  );
}
