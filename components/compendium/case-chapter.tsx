import { CORPUS_LANGUAGE } from '@/components/measure/corpus-language';
import { t } from '@/utils/browser/i18n';
import type { Case } from '@/utils/corpus/types';
import { CasePlace } from './case-place';
import { CompendiumChapter, type CompendiumChapterProps } from './compendium-chapter';
import { measuresBySection, sizeOf } from './compendium-measures';

export interface CaseChapterProps extends Pick<CompendiumChapterProps, 'browsing' | 'actions'> {
  readonly of: Case;
}

/** A write-up: whose it is, what it is about, and its measures under its own headings. */
export function CaseChapter({ of: parent, ...rest }: CaseChapterProps) {
  const { number, title, place, agency, summary } = parent;
  return (
    <div class="case-chapter">
      <CompendiumChapter
        title={title}
        lang={CORPUS_LANGUAGE}
        groups={measuresBySection(parent)}
        listLabel={t('caseMeasures')}
        {...rest}
      >
        <p class="case-origin muted tiny">
          <span>{t('caseNumber', number)}</span>
          <CasePlace place={place} />
          {agency !== place.name && <span lang={CORPUS_LANGUAGE}>{agency}</span>}
        </p>
        <p class="case-summary" lang={CORPUS_LANGUAGE}>
          {summary}
        </p>
        <p class="muted tiny">{sizeLine(parent)}</p>
      </CompendiumChapter>
    </div>
  );
}

/** `10 个数据 · 5 份依据文件`; what it has none of is not mentioned. */
function sizeLine(parent: Case): string {
  const { figures, documents } = sizeOf(parent);
  const parts = [figures > 0 && t('caseFigures', figures), documents > 0 && t('caseDocuments', documents)];
  return parts.filter(Boolean).join(' · ');
}
