import { useId, useMemo } from 'preact/hooks';
import { Icon } from '@/components/common/icon';
import { type Hints, KeyHints } from '@/components/common/key-hints';
import { StateMessage } from '@/components/common/state-message';
import type { Outline } from '@/components/hooks/use-outline';
import { useDropTarget } from '@/components/hooks/use-outline-drag';
import { useRowEdits } from '@/components/hooks/use-row-edits';
import { t } from '@/utils/browser/i18n';
import type { DraftPart } from '@/utils/drafts/draft';
import type { Snippet } from '@/utils/snippets/snippet';
import { SteadyRow } from './steady-row';
import './outline.css';

/** The chief keys, and how Tab is got back; the rest stands below. */
const HINTS: Hints = [
  ['Enter', 'draftHintNext'],
  ['Tab', 'draftHintLevel'],
  ['Esc', 'draftHintLeave'],
  ['Alt+↑↓', 'draftHintMove'],
];

export interface OutlineListProps {
  readonly outline: Outline;
  /** What is kept, by id. */
  readonly kept: ReadonlyMap<string, Snippet>;
  nameOf(part: DraftPart): string;
}

/** The parts of a draft, to be written, moved and filled. */
export function OutlineList({ outline, kept, nameOf }: OutlineListProps) {
  const { rows, focus, onKeyDown } = outline;
  const edits = useRowEdits(outline);
  const [heading, all] = [useId(), useId()];
  const keys = useMemo(() => ({ heading, all }), [heading, all]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the fields inside
    <div class="outline" ref={focus.root} onKeyDown={onKeyDown} onFocusIn={focus.onFocusIn}>
      {rows.length === 0 && (
        <StateMessage subject="blank" title={t('draftOutlineEmptyTitle')} body={t('draftOutlineEmptyBody')} />
      )}
      {rows.length > 0 && <KeyHints hints={HINTS} />}
      <ul class="outline-rows" aria-label={t('draftOutline')}>
        {rows.map((row) => (
          <SteadyRow
            key={row.part.id}
            {...{ ...row, edits, keys, name: nameOf(row.part), isCurrent: row.part.id === focus.current }}
            snippet={row.part.kind === 'snippet' ? kept.get(row.part.snippetId) : undefined}
          />
        ))}
      </ul>
      <OutlineEnd outline={outline} />
      <details class="outline-keys muted tiny">
        <summary>{t('draftKeysLabel')}</summary>
        <p id={heading}>{t('draftKeysHeading')}</p>
        <p id={all}>{t('draftKeysAll')}</p>
      </details>
    </div>
  );
}

/** Below the last part: what adds more, and where things can be dropped to stand last. */
function OutlineEnd({ outline: { addHeading, addParagraph } }: { outline: Outline }) {
  const { target, edge } = useDropTarget(null);
  const takeEnd = (element: HTMLElement | null) => {
    target.current = element;
  };
  return (
    <div class="outline-end" ref={takeEnd} data-over={edge !== null}>
      {edge !== null && <p class="muted tiny">{t('draftDropEnd')}</p>}
      <div class="row">
        <button type="button" class="button button-small" data-outline-last onClick={addHeading}>
          <Icon name="add" size={14} />
          {t('draftAddHeading')}
        </button>
        <button type="button" class="button button-small" onClick={addParagraph}>
          <Icon name="add" size={14} />
          {t('draftAddParagraph')}
        </button>
      </div>
    </div>
  );
}
