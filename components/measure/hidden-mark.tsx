import { Icon } from '@/components/common/icon';
import { cardOf, focusCard } from '@/components/hooks/use-roving';
import { t } from '@/utils/browser/i18n';
import type { MeasureButtonsProps } from './measure-actions';

/** Says of a listed measure that it is hidden beside any page, and takes that back. */
export function HiddenMark({ located, actions, tabIndex = 0 }: MeasureButtonsProps) {
  const showAgain = ({ currentTarget }: { currentTarget: Element }) => {
    // The button goes with its line: leave the keyboard on the card.
    focusCard(cardOf(currentTarget));
    actions.onShowAgain(located);
  };
  return (
    <p class="hidden-mark">
      <Icon name="hide" size={14} />
      <span>{t('hiddenNote')}</span>
      <button
        type="button"
        class="link"
        aria-label={t('showMeasureAgain', located.measure.title)}
        tabIndex={tabIndex}
        onClick={showAgain}
      >
        {t('showAgain')}
      </button>
    </p>
  );
}
