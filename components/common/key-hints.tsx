import { type MessageKey, t } from '@/utils/browser/i18n';
import './key-hints.css';

/** Keys and what they do. */
export type Hints = readonly (readonly [key: string, meaning: MessageKey])[];

const CARD_HINTS: Hints = [
  ['↑↓', 'hintMove'],
  ['Enter', 'hintExpand'],
  ['S', 'hintSave'],
  ['C', 'hintCopy'],
];
const SEARCH_HINT: Hints = [['/', 'hintSearch']];

/** Of a list of results. */
const RESULT_HINTS: Hints = [...CARD_HINTS, ...SEARCH_HINT];

/** Of the list beside a page. */
export const PAGE_HINTS: Hints = [...CARD_HINTS, ['X', 'hintHide'], ['J', 'hintShow'], ...SEARCH_HINT];

/** While passages of the page are marked. */
export const PASSAGE_HINTS: Hints = [
  ['[', 'passagePrevious'],
  [']', 'passageNext'],
  ['Esc', 'passageClear'],
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
