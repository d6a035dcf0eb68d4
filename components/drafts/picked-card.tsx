import { Icon } from '@/components/common/icon';
import { useDragSource } from '@/components/hooks/use-drag-source';
import type { Dragged } from '@/components/hooks/use-outline-drag';
import type { VirtualRow } from '@/components/hooks/use-virtual-list';
import { snippetTitle } from '@/components/kept/kept-actions';
import { CORPUS_LANGUAGE } from '@/components/measure/corpus-language';
import { t } from '@/utils/browser/i18n';
import type { Snippet } from '@/utils/snippets/snippet';
import { snippetOrigin, snippetWords } from './snippet-words';

export interface PickedCardProps {
  readonly snippet: Snippet;
  /** Whether the draft has it already. */
  readonly used: boolean;
  readonly tabIndex: number;
  readonly row: VirtualRow;
  /** Of all that are listed, drawn or not. */
  readonly count: number;
  measure(element: HTMLElement | null): void;
  onAdd(): void;
}

/** Something kept, to be taken into the draft by its button or by dragging. */
export function PickedCard({ snippet, used, tabIndex, row, count, measure, onAdd }: PickedCardProps) {
  const dragged: Dragged = { kind: 'kept-snippet', snippetId: snippet.id };
  const { handle, picture, dragging } = useDragSource(dragged);
  const title = snippetTitle(snippet);
  const lang = snippet.kind === 'measure' ? { lang: CORPUS_LANGUAGE } : {};
  // It has no field, so all of it may be grasped.
  const takeCard = (element: HTMLElement | null) => {
    handle.current = element;
    picture.current = element;
  };
  return (
    <li
      ref={measure}
      class="picked-row"
      data-index={row.index}
      aria-setsize={count}
      aria-posinset={row.index + 1}
      style={{ transform: `translateY(${row.top}px)` }}
    >
      <div ref={takeCard} class="picked-card" data-snippet={snippet.id} data-dragging={dragging}>
        <div {...lang}>
          <h3>{title}</h3>
          <p class="muted tiny">{snippetOrigin(snippet)}</p>
          <p class="picked-words">{snippetWords(snippet)}</p>
        </div>
        <div class="picked-side">
          <button
            type="button"
            class="button button-icon button-small"
            aria-label={t('draftPickAdd', title)}
            title={t('draftPickAddTip')}
            tabIndex={tabIndex}
            onClick={onAdd}
          >
            <Icon name="add" size={14} />
          </button>
          {used && <span class="tag">{t('draftPickUsed')}</span>}
        </div>
      </div>
    </li>
  );
}
