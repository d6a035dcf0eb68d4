import { CORPUS_LANGUAGE } from '@/components/measure/corpus-language';
import { t } from '@/utils/browser/i18n';
import type { Case } from '@/utils/corpus/types';
import { CasePlace } from './case-place';

/** A write-up in the table of contents. */
export function CaseRow({ of: { number, title, place, measures } }: { of: Case }) {
  return (
    <span class="case-row">
      <span class="case-number figure">{number}</span>
      <span class="chapter-title" lang={CORPUS_LANGUAGE}>
        {title}
      </span>
      <CasePlace place={place} />
      <span class="chapter-count figure">{t('measureCount', measures.length)}</span>
    </span>
  );
}
