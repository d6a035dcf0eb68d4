import { CORPUS_LANGUAGE } from '@/components/measure/corpus-language';
import { Fact } from '@/components/measure/measure-details';
import { t } from '@/utils/browser/i18n';
import { caseLine } from '@/utils/corpus/case-line';
import type { MeasureSnippet } from '@/utils/snippets/snippet';
import { PageOrigin } from './kept-origin';

/** Whose practice it is, and what it is in a few lines. */
export function KeptMeasure({ snippet: { measure }, open }: { snippet: MeasureSnippet; open: boolean }) {
  return (
    <div lang={CORPUS_LANGUAGE}>
      <p class="match-card-case">{caseLine(measure.caseTitle, measure.place)}</p>
      <p class="match-card-summary" data-clamped={!open}>
        {measure.summary}
      </p>
    </div>
  );
}

/** Where it stands in the compendium, and the page beside which it was found. */
export function KeptMeasureFacts({ snippet: { measure, foundOn } }: { snippet: MeasureSnippet }) {
  const { caseNumber, caseTitle, place, section } = measure;
  return (
    <dl class="fact-list">
      <Fact label={t('sourceHeading')}>{`${t('sourceCase', caseNumber, caseTitle)} · ${place}`}</Fact>
      <Fact label={t('keptSection')}>{section}</Fact>
      {foundOn && (
        <Fact label={t('keptFoundOn')} lang={null}>
          {foundOn.title || t('untitledPage')}
          <PageOrigin page={foundOn} />
        </Fact>
      )}
    </dl>
  );
}
