import { Icon } from '@/components/common/icon';
import { IconButton } from '@/components/common/icon-button';
import type { ShowWords } from '@/components/hooks/use-passages';
import { t } from '@/utils/browser/i18n';
import type { LocatedMeasure } from '@/utils/corpus/corpus-measures';

/** What can be done with a measure, wherever one is listed. */
export interface MeasureActions {
  /** Measure ids. */
  readonly savedIds: ReadonlySet<string>;
  /** Ids of the measures hidden beside any page. */
  readonly hiddenIds: ReadonlySet<string>;
  /** Keeps it, or takes it out again. */
  onSave(located: LocatedMeasure): void;
  /** Copies it with its source. */
  onCopy(located: LocatedMeasure): void;
  /** Takes it off the list beside the page; null where the list stands beside none. */
  readonly onHide: ((located: LocatedMeasure) => void) | null;
  /** Shows the words of a reason in the page; null or absent where the list stands beside none. */
  readonly onShow?: ShowWords | null;
  /** Takes back that it is hidden beside any page. */
  onShowAgain(located: LocatedMeasure): void;
}

export interface MeasureButtonsProps {
  readonly located: LocatedMeasure;
  readonly actions: MeasureActions;
  /** -1 where a list with one tab stop holds them. */
  readonly tabIndex?: number;
}

/** Save toggle, copy button and, beside a page, hide button of a measure. */
export function MeasureButtons({ located, actions, tabIndex = 0 }: MeasureButtonsProps) {
  const { id, title } = located.measure;
  const { onHide } = actions;
  const saved = actions.savedIds.has(id);
  return (
    <div class="measure-buttons">
      <button
        type="button"
        class="button button-quiet button-icon button-small"
        aria-pressed={saved}
        aria-label={t('saveMeasure', title)}
        title={t(saved ? 'unsaveTip' : 'saveTip')}
        tabIndex={tabIndex}
        onClick={() => actions.onSave(located)}
      >
        <Icon name="bookmark" filled={saved} />
      </button>
      <IconButton
        small
        icon="copy"
        label={t('copyMeasure', title)}
        tip={t('copyTip')}
        tabIndex={tabIndex}
        onClick={() => actions.onCopy(located)}
      />
      {onHide && (
        <IconButton
          small
          icon="hide"
          label={t('hideMeasure', title)}
          tip={t('hideTip')}
          tabIndex={tabIndex}
          onClick={() => onHide(located)}
        />
      )}
    </div>
  );
}
