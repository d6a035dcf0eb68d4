import { useId, useState } from 'preact/hooks';
import { CardTitle } from '@/components/measure/card-title';
import { CORPUS_LANGUAGE } from '@/components/measure/corpus-language';
import { distinctReasons, Evidence, markedWords } from '@/components/measure/evidence';
import { FigureStrip } from '@/components/measure/figure-list';
import { type MeasureActions, MeasureButtons } from '@/components/measure/measure-actions';
import { MeasureDetails } from '@/components/measure/measure-details';
import { caseLine } from '@/utils/corpus/case-line';
import type { LocatedMeasure } from '@/utils/corpus/corpus-measures';
import type { Evidence as EvidenceFacts } from '@/utils/matching/types';

export interface CoverageMeasureProps {
  readonly located: LocatedMeasure;
  /** The text's words for it; none where it does not mention it. */
  readonly evidence: readonly EvidenceFacts[];
  readonly actions: MeasureActions;
  /** Whether this card is the list's tab stop. */
  readonly tabStop: boolean;
}

/** A measure of a topic: whose it is, the text's words for it, or else its figures; opens to all that is known. */
export function CoverageMeasure({ located, evidence, actions, tabStop }: CoverageMeasureProps) {
  const [open, setOpen] = useState(false);
  const details = useId();
  const { measure, case: parent } = located;
  const reasons = distinctReasons(evidence);
  const tabIndex = tabStop ? 0 : -1;
  const toggle = { open, details, tabIndex, onToggle: () => setOpen(!open) };
  return (
    <article class="match-card" data-measure={measure.id}>
      <div class="match-card-head">
        <CardTitle title={measure.title} heading="h2" lang={CORPUS_LANGUAGE} {...toggle} />
        <MeasureButtons {...{ located, actions, tabIndex }} />
      </div>
      <div class="match-card-body">
        <p class="match-card-case" lang={CORPUS_LANGUAGE}>
          {caseLine(parent.title, parent.place.name)}
        </p>
        {(open ? reasons : reasons.slice(0, 1)).map((reason) => (
          <Evidence
            key={reason.term + reason.quote}
            evidence={reason}
            onShow={actions.onShow}
            tabIndex={tabIndex}
          />
        ))}
        {reasons.length === 0 && !open && <FigureStrip figures={measure.figures} />}
        <div id={details} class="match-card-details" hidden={!open}>
          {open && <MeasureDetails located={located} words={markedWords(reasons)} />}
        </div>
      </div>
    </article>
  );
}
