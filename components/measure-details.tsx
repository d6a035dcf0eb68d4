import type { ComponentChildren } from 'preact';
import { t } from '@/utils/browser/i18n';
import type { LocatedMeasure } from '@/utils/corpus/corpus-measures';
import { CORPUS_LANGUAGE } from './corpus-language';
import { FigureList } from './figure-list';
import { Icon } from './icon';
import { MarkedText } from './marked-text';
import './styles/measure-details.css';

export interface MeasureDetailsProps {
  readonly located: LocatedMeasure;
  /** Words marked in the summary. */
  readonly words?: readonly string[];
  /** Left out where the summary already stands above. */
  readonly summary?: boolean;
}

/** All that the compendium says of a measure. */
export function MeasureDetails({ located, words = [], summary = true }: MeasureDetailsProps) {
  const { measure, case: parent } = located;
  const separator = t('listSeparator');
  return (
    <div class="measure-details">
      {summary && (
        <p lang={CORPUS_LANGUAGE}>
          <MarkedText text={measure.summary} words={words} />
        </p>
      )}
      {measure.figures.length > 0 && <FigureList figures={measure.figures} />}
      {measure.caveat && <Caveat text={measure.caveat} />}
      <dl class="fact-list">
        <Fact label={t('instrumentsHeading')}>{measure.instruments.join(separator)}</Fact>
        <Fact label={t('agenciesHeading')}>{measure.agencies.join(separator)}</Fact>
        <Fact label={t('beneficiariesHeading')}>{measure.beneficiaries.join(separator)}</Fact>
        <Fact label={t('sourceHeading')}>
          {`${t('sourceCase', parent.number, parent.title)} · ${parent.place.name} · ${measure.section}`}
        </Fact>
      </dl>
    </div>
  );
}

function Fact({ label, children }: { label: string; children: ComponentChildren }) {
  if (children === '') return null;
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd lang={CORPUS_LANGUAGE}>{children}</dd>
    </div>
  );
}

function Caveat({ text }: { text: string }) {
  return (
    <p class="caveat">
      <Icon name="doubt" />
      <span>
        <b>{t('caveatHeading')}</b> {text}
      </span>
    </p>
  );
}
