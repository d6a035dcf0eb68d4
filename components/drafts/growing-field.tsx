import { type MessageKey, t } from '@/utils/browser/i18n';

export interface GrowingFieldProps {
  readonly text: string;
  readonly label: string;
  readonly placeholder: MessageKey;
  readonly tabIndex: number;
  /** Ids of what explains it. */
  readonly describedBy: string;
  readonly oneLine?: boolean;
  onText(text: string): void;
  onGrasp(): void;
}

/** A field as high as its text: the text stands behind it once more and gives it its height. */
export function GrowingField(props: GrowingFieldProps) {
  const { text, label, placeholder, tabIndex, describedBy, oneLine = false, onText, onGrasp } = props;
  return (
    <span class="growing-field" data-text={text}>
      <textarea
        data-part-focus
        rows={1}
        aria-label={label}
        aria-describedby={describedBy}
        placeholder={t(placeholder)}
        tabIndex={tabIndex}
        value={text}
        onPointerDown={onGrasp}
        onInput={({ currentTarget: { value } }) =>
          onText(oneLine ? value.replace(/\s*[\r\n]+\s*/g, ' ') : value)
        }
      />
    </span>
  );
}
