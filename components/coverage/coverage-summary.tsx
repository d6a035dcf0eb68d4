import { type MessageKey, t } from '@/utils/browser/i18n';
import { type Coverage, statusCounts, TOPIC_STATUSES, type TopicStatus } from '@/utils/coverage/coverage';
import { StatusShape } from './topic-status';

const LINES: Readonly<Record<TopicStatus, MessageKey>> = {
  covered: 'coverageSummaryCovered',
  touched: 'coverageSummaryTouched',
  unmentioned: 'coverageSummaryUnmentioned',
};

/** How many topics the text mentions, touches on and does not mention, and what that does not mean. */
export function CoverageSummary({ coverage }: { coverage: Coverage }) {
  const counts = statusCounts(coverage);
  return (
    <div class="coverage-summary">
      <p role="status">
        {TOPIC_STATUSES.map((status) => (
          <span key={status} class={`topic-status topic-${status}`}>
            <StatusShape status={status} />
            {t(LINES[status], counts[status])}
          </span>
        ))}
      </p>
      <p class="muted tiny">{t('coverageNote')}</p>
    </div>
  );
}
