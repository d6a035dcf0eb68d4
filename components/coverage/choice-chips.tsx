import { type MessageKey, t } from '@/utils/browser/i18n';

export interface ChoiceChipsProps<Choice extends string> {
  readonly label: string;
  readonly choices: Readonly<Record<Choice, MessageKey>>;
  readonly chosen: Choice;
  onChoose(choice: Choice): void;
}

/** One of a few, chosen at once. */
export function ChoiceChips<Choice extends string>({
  label,
  choices,
  chosen,
  onChoose,
}: ChoiceChipsProps<Choice>) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields, these choose at once
    <div class="row choice-chips" role="group" aria-label={label}>
      {(Object.keys(choices) as Choice[]).map((choice) => (
        <button
          key={choice}
          type="button"
          class="chip"
          aria-pressed={choice === chosen}
          onClick={() => onChoose(choice)}
        >
          {t(choices[choice])}
        </button>
      ))}
    </div>
  );
}
