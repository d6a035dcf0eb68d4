import { type RestoreChoice, type RestorePlan, returnable } from '@/utils/backup/restore-plan';
import { t } from '@/utils/browser/i18n';

export interface RestoreChoicesProps {
  readonly plan: RestorePlan;
  readonly choice: RestoreChoice;
  onChoose(choice: Partial<RestoreChoice>): void;
}

/** What the reader decides, where there is anything to decide. */
export function RestoreChoices({ plan, choice, onChoose }: RestoreChoicesProps) {
  const unreadable = returnable(plan).length;
  return (
    <>
      {plan.changed.length > 0 && (
        <fieldset class="restore-choice">
          <legend>{t('restoreChoiceChanged', plan.changed.length)}</legend>
          {[false, true].map((overwrite) => (
            <label key={String(overwrite)}>
              <input
                type="radio"
                name="restore-changed"
                checked={choice.overwrite === overwrite}
                onChange={() => onChoose({ overwrite })}
              />
              {t(overwrite ? 'restoreOverwrite' : 'restoreKeepPresent')}
            </label>
          ))}
        </fieldset>
      )}
      {unreadable > 0 && (
        <label class="restore-choice">
          <input
            type="checkbox"
            checked={choice.withUnreadable}
            onChange={({ currentTarget }) => onChoose({ withUnreadable: currentTarget.checked })}
          />
          {t('restoreUnreadableToo', unreadable)}
        </label>
      )}
    </>
  );
}
