import type { ShowWords } from '@/components/hooks/use-passages';
import { CORPUS_LANGUAGE } from '@/components/measure/corpus-language';
import { t } from '@/utils/browser/i18n';
import { caseLine } from '@/utils/corpus/case-line';
import type { Figure } from '@/utils/figures/figure';
import type { FigureComparison } from '@/utils/figures/figure-pairs';
import type { MeasureFigure } from '@/utils/figures/measure-figures';
import { conversionBeside, spokenFigure } from '@/utils/figures/spoken-figure';
import { FigureSentence } from './figure-sentence';
import { KIND_NAMES } from './kind-names';

export interface ComparisonItemProps {
  readonly comparison: FigureComparison;
  readonly onShow: ShowWords | null;
}

/** A figure of the text with its sentence, and beside it those of measures with theirs. */
export function ComparisonItem({ comparison: { figure, beside }, onShow }: ComparisonItemProps) {
  return (
    <li class="comparison">
      <div class="comparison-page">
        <h3>
          <span class="comparison-side">{t('figuresPage')}</span>
          <span class="comparison-figure">{spokenFigure(figure)}</span>
          <span class="tag">{t(KIND_NAMES[figure.kind])}</span>
        </h3>
        <FigureSentence {...figure} onShow={onShow} />
      </div>
      <ul class="comparison-measures" aria-label={t('figuresMeasures')}>
        {beside.map((measure) => (
          <MeasureSide key={measure.located.measure.id + measure.label} page={figure} measure={measure} />
        ))}
      </ul>
    </li>
  );
}

function MeasureSide({ page, measure }: { page: Figure; measure: MeasureFigure }) {
  const { measure: facts, case: parent } = measure.located;
  return (
    <li>
      <p class="comparison-value">
        <span class="comparison-side" lang={CORPUS_LANGUAGE}>
          {measure.label}
        </span>
        <span class="comparison-figure" lang={CORPUS_LANGUAGE}>
          {spokenFigure(measure)}
        </span>
        <Converted page={page} measure={measure} />
      </p>
      {measure.phrase !== '' && (
        <div lang={CORPUS_LANGUAGE}>
          <FigureSentence {...measure} onShow={null} />
        </div>
      )}
      <p class="comparison-origin" lang={CORPUS_LANGUAGE}>
        {facts.title}
        <span class="muted"> {caseLine(parent.title, parent.place.name)}</span>
      </p>
    </li>
  );
}

/** Only where it is exact, and the units differ. */
function Converted({ page, measure }: { page: Figure; measure: MeasureFigure }) {
  const conversion = conversionBeside(page, measure);
  if (conversion === null) return null;
  const { of: side, text } = conversion;
  return <span class="muted">{t(side === 'page' ? 'figuresConvertedPage' : 'figuresConverted', text)}</span>;
}
