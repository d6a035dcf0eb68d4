import type { ListedMeasure } from '@/components/hooks/search-outcome';
import { useRoving } from '@/components/hooks/use-roving';
import { useTabStop } from '@/components/hooks/use-tab-stop';
import { distinctReasons } from './evidence';
import { MatchCard } from './match-card';
import type { MeasureActions } from './measure-actions';
import './result-list.css';

export interface ResultGroup {
  /** Null for the one group of an undivided list. */
  readonly label: string | null;
  /** Of the label, where it is not the interface's. */
  readonly lang?: string;
  readonly results: readonly ListedMeasure[];
}

export interface ResultListProps {
  readonly groups: readonly ResultGroup[];
  readonly actions: MeasureActions;
  readonly roomy?: boolean;
  /** ArrowUp on the first result. */
  onLeave?(): void;
}

/** Results with one tab stop: arrow keys move, Enter opens, J shows the reason in the page, S saves, C copies, X hides. */
export function ResultList({ groups, actions, roomy = false, onLeave = () => {} }: ResultListProps) {
  const all = groups.flatMap(({ results }) => results);
  const { stop, onFocusIn } = useTabStop(all.map(({ located }) => located.measure.id));
  const { list, onKeyDown } = useRoving({
    onLeave,
    onKey: (key, measureId) =>
      actOn(
        all.find(({ located }) => located.measure.id === measureId),
        key,
        actions,
      ),
  });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the buttons inside
    <div class="result-list" ref={list} onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
      {groups.map(({ label, lang, results }) => (
        <section key={label ?? ''} class="result-group" {...(label !== null && { 'aria-label': label })}>
          {label !== null && (
            <p class="result-group-label">
              <span lang={lang}>{label}</span> <span class="figure">{results.length}</span>
            </p>
          )}
          <ul>
            {results.map((listed) => (
              <li key={listed.located.measure.id}>
                <MatchCard
                  listed={listed}
                  actions={actions}
                  roomy={roomy}
                  tabStop={listed.located.measure.id === stop}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function actOn(listed: ListedMeasure | undefined, key: string, actions: MeasureActions): boolean {
  if (!listed) return false;
  if (key === 's') actions.onSave(listed.located);
  else if (key === 'c') actions.onCopy(listed.located);
  else if (key === 'x' && actions.onHide) actions.onHide(listed.located);
  else if (key === 'j') return showFirstReason(listed, actions);
  else return false;
  return true;
}

/** Shows in the page the first reason that quotes it; returns whether there is one. */
function showFirstReason({ match }: ListedMeasure, { onShow }: MeasureActions): boolean {
  const reason = distinctReasons(match?.evidence ?? []).find(({ quote }) => quote !== '');
  if (reason && onShow) onShow(reason);
  return Boolean(reason && onShow);
}
