import { useId } from 'preact/hooks';
import { Icon } from '@/components/common/icon';
import { useCardDrag } from '@/components/hooks/use-library-drag';
import type { VirtualRow } from '@/components/hooks/use-virtual-list';
import { KeptButtons, snippetTitle } from '@/components/kept/kept-actions';
import { KeptMeasure, KeptMeasureFacts } from '@/components/kept/kept-measure';
import { KeptPassage, KeptPassageFacts } from '@/components/kept/kept-passage';
import { CardTitle } from '@/components/measure/card-title';
import { CORPUS_LANGUAGE } from '@/components/measure/corpus-language';
import { t } from '@/utils/browser/i18n';
import { idAfter } from '@/utils/snippets/place-in-list';
import type { Snippet } from '@/utils/snippets/snippet';
import { CardEdits } from './card-edits';
import { CardFoot } from './card-foot';
import type { LibraryCards } from './library-cards';

export interface LibraryCardProps {
  readonly snippet: Snippet;
  readonly row: VirtualRow;
  readonly cards: LibraryCards;
}

/** Something kept: what it is, where it is from, and what the reader made of it; opens to be worked on. */
export function LibraryCard({ snippet, row, cards }: LibraryCardProps) {
  const { state, actions } = cards;
  const { listing, picking, focus, all } = state;
  const { id } = snippet;
  const details = useId();
  const drag = useCardDrag(id, !listing.isSearched, (dragged, edge) =>
    state.drop(dragged, edge === 'above' ? id : idAfter(all, id)),
  );
  const opened = cards.opened.get(id);
  const open = opened !== undefined;
  const tabIndex = focus.stop === id ? 0 : -1;
  const isMeasure = snippet.kind === 'measure';
  const title = snippetTitle(snippet);
  return (
    <li
      class="library-row"
      ref={(element) => {
        drag.card.current = element;
        focus.list.measure(element);
      }}
      data-index={row.index}
      data-edge={drag.edge ?? undefined}
      aria-setsize={listing.listed?.length ?? -1}
      aria-posinset={row.index + 1}
      style={{ transform: `translateY(${row.top}px)` }}
    >
      <article
        class="match-card library-card"
        data-snippet={id}
        data-picked={picking.ids.has(id)}
        data-dragged={drag.isDragged}
      >
        <div class="match-card-head">
          <span
            class="library-handle"
            ref={drag.handle}
            title={t(listing.isSearched ? 'orderSearched' : 'dragTip')}
            aria-hidden="true"
          >
            <Icon name="grip" />
          </span>
          <input
            type="checkbox"
            class="library-pick"
            aria-label={t('pickSnippet', title)}
            checked={picking.ids.has(id)}
            tabIndex={tabIndex}
            onClick={(event) => picking.pick(id, event.shiftKey)}
          />
          <CardTitle
            {...{ title, open, details, tabIndex }}
            {...(isMeasure && { lang: CORPUS_LANGUAGE })}
            heading="h2"
            onToggle={() => cards.toggle(id, 'read')}
          />
          <KeptButtons {...{ snippet, actions, tabIndex }} />
        </div>
        <div class="match-card-body">
          {isMeasure ? (
            <KeptMeasure snippet={snippet} open={open} />
          ) : (
            <KeptPassage snippet={snippet} open={open} />
          )}
          {!open && snippet.note !== '' && <p class="library-note">{snippet.note}</p>}
          <div id={details} class="match-card-details" hidden={!open}>
            {open && (
              <>
                {isMeasure ? <KeptMeasureFacts snippet={snippet} /> : <KeptPassageFacts snippet={snippet} />}
                <CardEdits {...{ snippet, cards }} writing={opened === 'note'} />
              </>
            )}
          </div>
          <CardFoot {...{ snippet, cards, open, tabIndex }} />
        </div>
      </article>
    </li>
  );
}
