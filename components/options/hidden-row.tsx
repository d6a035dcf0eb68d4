import { Moment } from '@/components/kept/kept-time';
import { CORPUS_LANGUAGE } from '@/components/measure/corpus-language';
import { t } from '@/utils/browser/i18n';
import { type HiddenMeasure, hiddenIdOf } from '@/utils/hidden/hidden-measure';

export interface HiddenRowProps {
  readonly hidden: HiddenMeasure;
  onRestore(): void;
}

/** A hidden measure: which, beside which page, since when. */
export function HiddenRow({ hidden, onRestore }: HiddenRowProps) {
  const { measure, page, hiddenAt } = hidden;
  const place = page === null ? t('hiddenOnEveryPage') : page.title || page.url;
  return (
    <li data-hidden={hiddenIdOf(hidden)}>
      <div>
        <p class="hidden-title" lang={CORPUS_LANGUAGE}>
          {measure.title}
        </p>
        <p class="hidden-place muted tiny">
          {page === null ? <span class="tag">{place}</span> : <span title={page.url}>{place}</span>}
          <span>
            {t('hiddenAt')} <Moment iso={hiddenAt} />
          </span>
        </p>
      </div>
      <button
        type="button"
        class="button button-small"
        aria-label={t('restoreHidden', measure.title, place)}
        onClick={onRestore}
      >
        {t('restore')}
      </button>
    </li>
  );
}
