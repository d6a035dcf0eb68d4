import { useRoving } from '@/components/hooks/use-roving';
import { useTabStop } from '@/components/hooks/use-tab-stop';
import { distinctReasons, Evidence } from '@/components/measure/evidence';
import type { MeasureActions } from '@/components/measure/measure-actions';
import { t } from '@/utils/browser/i18n';
import type { SpokenMeasure, TopicCoverage } from '@/utils/coverage/coverage';
import { CoverageMeasure } from './coverage-measure';
import '@/components/measure/result-list.css';

export interface TopicMeasuresProps {
  readonly of: TopicCoverage;
  readonly actions: MeasureActions;
  /** ArrowUp on the first measure. */
  onLeave(): void;
}

/** What a topic opens to: the measures that the text mentions, those it comes near, and those of other places. */
export function TopicMeasures({ of: topic, actions, onLeave }: TopicMeasuresProps) {
  const groups = groupsOf(topic);
  const all = groups.flatMap(({ measures }) => measures);
  const { stop, onFocusIn } = useTabStop(all.map(({ located }) => located.measure.id));
  const onKey = (key: string, id: string) =>
    actOn(
      all.find(({ located }) => located.measure.id === id),
      key,
      actions,
    );
  const { list, onKeyDown } = useRoving({ onLeave, onKey });
  const namesNone = topic.named.length + topic.near.length === 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the buttons inside
    <div class="topic-measures" ref={list} onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
      {topic.nameSaid && namesNone && (
        <div class="topic-said">
          <p class="tiny muted">{t('coverageTopicNamed')}</p>
          <Evidence evidence={topic.nameSaid} onShow={actions.onShow} />
        </div>
      )}
      {groups.map(({ label, measures }) => (
        <section key={label} class="result-list" aria-label={label}>
          <p class="result-group-label">
            {label} <span class="figure">{measures.length}</span>
          </p>
          <ul>
            {measures.map(({ located, evidence }) => (
              <li key={located.measure.id}>
                <CoverageMeasure {...{ located, evidence, actions }} tabStop={located.measure.id === stop} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface MeasureGroup {
  readonly label: string;
  readonly measures: readonly SpokenMeasure[];
}

function groupsOf({ named, near, unmentioned }: TopicCoverage): MeasureGroup[] {
  return [
    { label: t('coverageMeasuresNamed'), measures: named },
    { label: t('coverageMeasuresNear'), measures: near },
    {
      label: t('coverageMeasuresUnmentioned'),
      measures: unmentioned.map((located) => ({ located, evidence: [] })),
    },
  ].filter(({ measures }) => measures.length > 0);
}

function actOn(spoken: SpokenMeasure | undefined, key: string, actions: MeasureActions): boolean {
  if (!spoken) return false;
  if (key === 's') actions.onSave(spoken.located);
  else if (key === 'c') actions.onCopy(spoken.located);
  else if (key === 'j') return showFirstReason(spoken, actions);
  else return false;
  return true;
}

/** Shows in the page the first reason that quotes it; returns whether there is one. */
function showFirstReason({ evidence }: SpokenMeasure, { onShow }: MeasureActions): boolean {
  const reason = distinctReasons(evidence).find(({ quote }) => quote !== '');
  if (reason && onShow) onShow(reason);
  return Boolean(reason && onShow);
}
