import { useId } from 'preact/hooks';
import { t } from '@/utils/browser/i18n';
import type { Facet } from '@/utils/snippets/facets';

export interface FacetSelectProps<Value extends string | number> {
  readonly label: string;
  readonly facets: readonly Facet<Value>[];
  readonly chosen: Value | undefined;
  /** Undefined: any. */
  onChoose(value: Value | undefined): void;
}

/** One criterion, its choices with their counts; nothing where there is nothing to choose. */
export function FacetSelect<Value extends string | number>(props: FacetSelectProps<Value>) {
  const { label, facets, chosen, onChoose } = props;
  const id = useId();
  if (facets.length === 0 && chosen === undefined) return null;
  const isListed = facets.some(({ value }) => value === chosen);
  return (
    <div>
      <label class="field-label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field"
        value={chosen === undefined ? '' : String(chosen)}
        onChange={({ currentTarget }) =>
          onChoose(facets.find(({ value }) => String(value) === currentTarget.value)?.value)
        }
      >
        <option value="">{t('filterAny')}</option>
        {chosen !== undefined && !isListed && (
          <option value={String(chosen)}>{t('filterOption', String(chosen), 0)}</option>
        )}
        {facets.map(({ value, label: name, count }) => (
          <option key={value} value={String(value)}>
            {t('filterOption', name, count)}
          </option>
        ))}
      </select>
    </div>
  );
}
