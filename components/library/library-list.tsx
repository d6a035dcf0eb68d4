import { useMemo, useState } from 'preact/hooks';
import type { LibraryViewState } from '@/components/hooks/use-library-view';
import type { KeptActions } from '@/components/kept/kept-actions';
import { t } from '@/utils/browser/i18n';
import { knownTags } from '@/utils/snippets/tags';
import { LibraryCard } from './library-card';
import type { LibraryCards, Opened } from './library-cards';

export interface LibraryListProps {
  readonly state: LibraryViewState;
  readonly actions: KeptActions;
}

/** What is listed, of which the part in view is drawn; one tab stop. */
export function LibraryList({ state, actions }: LibraryListProps) {
  const { listing, focus, all } = state;
  const [opened, setOpened] = useState<ReadonlyMap<string, Opened>>(new Map());
  // The tag field of an open card alone offers them.
  const editing = opened.size > 0;
  const tags = useMemo(() => (editing ? knownTags(all) : []), [editing, all]);
  const toggle = (id: string, as: Opened) => {
    const next = new Map(opened);
    if (!next.delete(id)) next.set(id, as);
    setOpened(next);
  };
  const cards: LibraryCards = {
    ...{ state, actions, opened, toggle },
    knownTags: tags,
  };
  const listed = listing.listed ?? [];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys bubble up from the buttons inside
    <div
      class="library-list result-list"
      ref={focus.list.scroller}
      onKeyDown={state.onKeyDown}
      onFocusIn={focus.onFocusIn}
    >
      <ul aria-label={t('keptHeading')} style={{ height: `${focus.list.height}px` }}>
        {focus.list.rows.map((row) => {
          const snippet = listed[row.index];
          return snippet && <LibraryCard key={row.key} {...{ snippet, row, cards }} />;
        })}
      </ul>
    </div>
  );
}
