import { type MessageKey, t } from '@/utils/browser/i18n';
import './key-hints.css';

/** Keys and what they do. */
export type Hints = readonly (readonly [key: string, meaning: MessageKey])[];

/** Of a list of results. */
const RESULT_HINTS: Hints = [
  ['↑↓', 'hintMove'],
  ['Enter', 'hintExpand'],
  ['S', 'hintSave'],
  ['C', 'hintCopy'],
  ['/', 'hintSearch'],
];

/** The keys of a list, in one line. */
export function KeyHints({ hints = RESULT_HINTS }: { hints?: Hints }) {
  return (
    <p class="key-hints">
      {hints.map(([key, meaning]) => (
        <span key={key}>
          <kbd>{key}</kbd> {t(meaning)}
        </span>
      ))}
    </p>
  );
}
