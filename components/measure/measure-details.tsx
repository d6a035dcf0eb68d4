import type { ComponentChildren } from 'preact';
import { Icon } from '@/components/common/icon';
import { MarkedText } from '@/components/common/marked-text';
import { t } from '@/utils/browser/i18n';
import type { LocatedMeasure } from '@/utils/corpus/corpus-measures';
import { CORPUS_LANGUAGE } from './corpus-language';
import { FigureList } from './figure-list';
import './measure-details.css';

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

export interface FactProps {
  readonly label: string;
  /** Null where it comes from a page, whose language nobody knows. */
  readonly lang?: string | null;
  readonly children: ComponentChildren;
}

/** A line of a `.fact-list`; draws nothing where there is nothing to say. */
export function Fact({ label, lang = CORPUS_LANGUAGE, children }: FactProps) {
  if (children === '') return null;
  return (
    <div class="fact">
      <dt>{label}</dt>
      <dd {...(lang && { lang })}>{children}</dd>
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
