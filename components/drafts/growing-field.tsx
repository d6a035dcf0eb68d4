import { useTypedField } from '@/components/hooks/use-typed-field';
import { type MessageKey, t } from '@/utils/browser/i18n';

export interface GrowingFieldProps {
  readonly text: string;
  readonly label: string;
  readonly placeholder: MessageKey;
  readonly tabIndex: number;
  /** Ids of what explains it. */
  readonly describedBy: string;
  readonly oneLine?: boolean;
  /** `before`: what stood in the field until then. */
  onText(text: string, before: string): void;
  onGrasp(): void;
}

const inOneLine = (typed: string) => typed.replace(/\s+/g, (space) => (/[\r\n]/.test(space) ? ' ' : space));

/** A field as high as its text: the text stands behind it once more and gives it its height. */
export function GrowingField(props: GrowingFieldProps) {
  const { text, label, placeholder, tabIndex, describedBy, oneLine = false, onText, onGrasp } = props;
  const { value, events } = useTypedField({ text, onText, ...(oneLine && { tidy: inOneLine }) });
  return (
    <span class="growing-field" data-text={value}>
      <textarea
        data-part-focus
        rows={1}
        aria-label={label}
        aria-describedby={describedBy}
        placeholder={t(placeholder)}
        tabIndex={tabIndex}
        {...events}
        value={value}
        onPointerDown={onGrasp}
      />
    </span>
  );
}
