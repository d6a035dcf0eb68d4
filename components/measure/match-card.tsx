import { useId, useState } from 'preact/hooks';
import { MarkedText } from '@/components/common/marked-text';
import type { ListedMeasure } from '@/components/hooks/search-outcome';
import { caseLine } from '@/utils/corpus/case-line';
import { CardTitle } from './card-title';
import { CORPUS_LANGUAGE } from './corpus-language';
import { distinctReasons, Evidence, markedWords } from './evidence';
import { FigureStrip } from './figure-list';
import { HiddenMark } from './hidden-mark';
import { type MeasureActions, MeasureButtons } from './measure-actions';
import { MeasureDetails } from './measure-details';
import './match-card.css';

export interface MatchCardProps {
  readonly listed: ListedMeasure;
  readonly actions: MeasureActions;
  /** Shows the page's sentence and the whole summary at once. */
  readonly roomy?: boolean;
  /** Whether this card is the list's tab stop. */
  readonly tabStop?: boolean;
}

/** A measure that was found: what it is, whose, why it is here; opens to all that is known of it. */
export function MatchCard({ listed, actions, roomy = false, tabStop = true }: MatchCardProps) {
  const [open, setOpen] = useState(false);
  const details = useId();
  const { located, match } = listed;
  const { measure, case: parent } = located;
  const reasons = distinctReasons(match?.evidence ?? []);
  const words = markedWords(reasons);
  const [reason, ...otherReasons] = reasons;
  const tabIndex = tabStop ? 0 : -1;
  const showing = { onShow: actions.onShow, tabIndex };
  return (
    <article class="match-card" data-measure={measure.id}>
      <div class="match-card-head">
        <CardTitle
          {...{ title: measure.title, words, open, details, tabIndex }}
          lang={CORPUS_LANGUAGE}
          onToggle={() => setOpen(!open)}
        />
        <MeasureButtons located={located} actions={actions} tabIndex={tabIndex} />
      </div>
      <div class="match-card-body">
        <p class="match-card-case" lang={CORPUS_LANGUAGE}>
          {caseLine(parent.title, parent.place.name)}
        </p>
        {actions.hiddenIds.has(measure.id) && <HiddenMark {...{ located, actions, tabIndex }} />}
        {reason && <Evidence evidence={reason} quoted={roomy || open} {...showing} />}
        <p class="match-card-summary" lang={CORPUS_LANGUAGE} data-clamped={!roomy && !open}>
          <MarkedText text={measure.summary} words={words} />
        </p>
        {roomy && !open && <FigureStrip figures={measure.figures} />}
        <div id={details} class="match-card-details" hidden={!open}>
          {open &&
            otherReasons.map((other) => (
              <Evidence key={other.term + other.quote} evidence={other} {...showing} />
            ))}
          {open && <MeasureDetails located={located} summary={false} />}
        </div>
      </div>
    </article>
  );
}
