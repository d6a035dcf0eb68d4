import { type MessageKey, t } from '@/utils/browser/i18n';
import type { TopicStatus as Status } from '@/utils/coverage/coverage';

const WORDS: Readonly<Record<Status, MessageKey>> = {
  covered: 'coverageCovered',
  touched: 'coverageTouched',
  unmentioned: 'coverageUnmentioned',
};

/** Full, half, hollow: told apart without any colour. */
const FILLINGS: Readonly<Record<Status, string>> = {
  covered: 'M6 1a5 5 0 1 1 0 10A5 5 0 0 1 6 1Z',
  touched: 'M6 1a5 5 0 0 0 0 10Z',
  unmentioned: '',
};

/** The shape of a status, for eyes only: its word stands beside it. */
export function StatusShape({ status }: { status: Status }) {
  return (
    <svg class="status-shape" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" stroke-width="1.4" />
      <path d={FILLINGS[status]} fill="currentColor" />
    </svg>
  );
}

/** How the text stands to a topic, as a shape and a word. */
export function TopicStatus({ status }: { status: Status }) {
  return (
    <span class={`topic-status topic-${status}`}>
      <StatusShape status={status} />
      {t(WORDS[status])}
    </span>
  );
}
