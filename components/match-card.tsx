import { useId, useState } from 'preact/hooks';
import type { LocatedMeasure } from '@/utils/corpus/corpus-measures';
import { CORPUS_LANGUAGE } from './corpus-language';
import { distinctReasons, Evidence, markedWords } from './evidence';
import { FigureStrip } from './figure-list';
import type { ListedMeasure } from './hooks/search-outcome';
import { Icon } from './icon';
import { MarkedText } from './marked-text';
import { type MeasureActions, MeasureButtons } from './measure-actions';
import { MeasureDetails } from './measure-details';
import './styles/match-card.css';

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
  const { measure } = located;
  const reasons = distinctReasons(match?.evidence ?? []);
  const words = markedWords(reasons);
  const [reason, ...otherReasons] = reasons;
  const tabIndex = tabStop ? 0 : -1;
  return (
    <article class="match-card" data-measure={measure.id}>
      <div class="match-card-head">
        <CardTitle
          {...{ title: measure.title, words, open, details, tabIndex }}
          onToggle={() => setOpen(!open)}
        />
        <MeasureButtons located={located} actions={actions} tabIndex={tabIndex} />
      </div>
      <div class="match-card-body">
        <p class="match-card-case" lang={CORPUS_LANGUAGE}>
          {caseLine(located)}
        </p>
        {reason && <Evidence evidence={reason} quoted={roomy || open} />}
        <p class="match-card-summary" lang={CORPUS_LANGUAGE} data-clamped={!roomy && !open}>
          <MarkedText text={measure.summary} words={words} />
        </p>
        {roomy && !open && <FigureStrip figures={measure.figures} />}
        <div id={details} class="match-card-details" hidden={!open}>
          {open && otherReasons.map((other) => <Evidence key={other.term + other.quote} evidence={other} />)}
          {open && <MeasureDetails located={located} summary={false} />}
        </div>
      </div>
    </article>
  );
}

interface CardTitleProps {
  readonly title: string;
  readonly words: readonly string[];
  readonly open: boolean;
  /** Id of what it opens. */
  readonly details: string;
  readonly tabIndex: number;
  onToggle(): void;
}

function CardTitle({ title, words, open, details, tabIndex, onToggle }: CardTitleProps) {
  return (
    <h3 class="match-card-title" lang={CORPUS_LANGUAGE}>
      <button
        type="button"
        tabIndex={tabIndex}
        aria-expanded={open}
        aria-controls={details}
        onClick={onToggle}
      >
        <Icon name="chevron" size={12} />
        <span>
          <MarkedText text={title} words={words} />
        </span>
      </button>
    </h3>
  );
}

/** The place and the write-up; most of these begin with the place themselves. */
function caseLine({ case: { title, place } }: LocatedMeasure): string {
  return title.startsWith(place.name) ? title : `${place.name} · ${title}`;
}
