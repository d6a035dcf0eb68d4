import { type Hints, KeyHints } from '@/components/common/key-hints';
import { t } from '@/utils/browser/i18n';

const HINTS: Hints = [
  ['↑↓', 'hintMove'],
  ['Enter', 'hintExpand'],
  ['C', 'hintCopy'],
  ['Del', 'hintDelete'],
];

/** How much is kept, and all of it at once. */
export function KeptHeader({ count, onCopyAll }: { count: number; onCopyAll(): void }) {
  return (
    <header class="kept-head">
      <div class="toolbar">
        <h1 tabIndex={-1}>
          {t('keptHeading')} {count > 0 && <span class="figure">{t('measureCount', count)}</span>}
        </h1>
        {count > 0 && (
          <button type="button" class="link tiny" onClick={onCopyAll}>
            {t('keptCopyAll')}
          </button>
        )}
      </div>
      {count > 0 && <KeyHints hints={HINTS} />}
    </header>
  );
}
