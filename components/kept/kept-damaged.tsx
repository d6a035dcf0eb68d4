import { useId } from 'preact/hooks';
import { Icon } from '@/components/common/icon';
import { t } from '@/utils/browser/i18n';

export interface KeptDamagedProps {
  readonly count: number;
  onCopy(): void;
}

/** Says that records cannot be read, that none was lost, and how to rescue them. */
export function KeptDamaged({ count, onCopy }: KeptDamagedProps) {
  const title = useId();
  return (
    <section class="kept-damaged" aria-labelledby={title}>
      <Icon name="doubt" />
      <div>
        <h2 id={title}>{t('damagedTitle', count)}</h2>
        <p>{t('damagedBody')}</p>
        <button type="button" class="button button-small" onClick={onCopy}>
          {t('damagedCopy')}
        </button>
      </div>
    </section>
  );
}
