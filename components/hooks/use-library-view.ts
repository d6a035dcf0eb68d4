import { useMemo } from 'preact/hooks';
import { t } from '@/utils/browser/i18n';
import { filterRenamed } from '@/utils/snippets/filter-snippets';
import { passingNeighbour } from '@/utils/snippets/place-in-list';
import type { Snippet } from '@/utils/snippets/snippet';
import { havingTag } from '@/utils/snippets/tags';
import type { Copying } from './use-copying';
import { type LibraryEdits, useLibraryEdits } from './use-library-edits';
import { type LibraryFocus, useLibraryFocus } from './use-library-focus';
import { type LibraryFolders, useLibraryFolders } from './use-library-folders';
import { type LibraryKeys, libraryKeyDown } from './use-library-keys';
import { type LibraryListing, useLibraryListing } from './use-library-listing';
import { useLibraryOpening } from './use-library-opening';
import { type LibraryPicking, useLibraryPicking } from './use-library-picking';
import type { Toaster } from './use-toast';

export interface LibraryViewState {
  /** All that is kept, in the order by hand. */
  readonly all: readonly Snippet[];
  readonly folders: LibraryFolders;
  readonly listing: LibraryListing;
  readonly picking: LibraryPicking;
  readonly edits: LibraryEdits;
  readonly focus: LibraryFocus;
  remove(snippets: readonly Snippet[]): void;
  open(snippet: Snippet): void;
  onKeyDown(event: KeyboardEvent): void;
  /** Puts what was dragged, or all that is picked with it, before this one, or at the end of the library. */
  drop(dragged: string, before: string | null): void;
  /** Everywhere; what is chosen to be listed follows. */
  renameTag(from: string, to: string): void;
  /** Takes the focus to the heading, where what had it goes. */
  focusHeading(): void;
  /** Those that an action on this one concerns: all that are picked, where it is one of them. */
  alike(id: string): readonly Snippet[];
}

export interface LibraryViewOptions {
  readonly snippets: readonly Snippet[];
  readonly toaster: Pick<Toaster, 'show'>;
  readonly copying: Copying;
}

const NONE: readonly Snippet[] = [];

/** Everything a library draws from, whether it fills a page or stands in the panel. */
export function useLibraryView({ snippets: all, toaster, copying }: LibraryViewOptions): LibraryViewState {
  const folders = useLibraryFolders(toaster);
  const listing = useLibraryListing(all, folders.ids);
  const listed = listing.listed ?? NONE;
  const picking = useLibraryPicking(listed);
  const edits = useLibraryEdits(toaster);
  const ids = useMemo(() => listed.map(({ id }) => id), [listed]);
  const focus = useLibraryFocus(ids);
  const open = useLibraryOpening(toaster);

  const remove = (snippets: readonly Snippet[]) => {
    if (snippets[0]) focus.follow(snippets[0].id);
    edits.remove(snippets);
  };
  const move = (snippet: Snippet, by: 1 | -1) => {
    if (listing.isSearched) return toaster.show(t('orderSearched'));
    const before = passingNeighbour(all, listed, snippet.id, by);
    if (before === undefined) return;
    focus.follow(snippet.id);
    const done = t('orderMoved', listed.indexOf(snippet) + 1 + by, listed.length);
    edits.place(all, { ids: [snippet.id], before, byKey: true, done });
  };
  const alike = (id: string) =>
    picking.ids.has(id) ? picking.picked : listed.filter((snippet) => snippet.id === id);
  const drop = (dragged: string, before: string | null) => {
    const ids = alike(dragged).map(({ id }) => id);
    edits.place(all, { ids, before, byKey: false, done: t('toastReordered', ids.length) });
  };
  const renameTag = (from: string, to: string) => {
    const { filter, setFilter } = listing;
    const isChosen = havingTag([{ tags: filter.tags ?? [] }], from).length > 0;
    const follow = (old: string, now: string) =>
      isChosen && setFilter((chosen) => filterRenamed(chosen, old, now));
    edits.renameTag(all, from, to, follow);
  };
  const focusHeading = () => focus.root.current?.querySelector('h1')?.focus();
  const keys: LibraryKeys = {
    listed,
    focusAt: focus.focusAt,
    onLeave: focusHeading,
    pick: picking.pick,
    pickAll: picking.pickAll,
    clearPicks: () => {
      picking.clear();
      return picking.ids.size > 0;
    },
    move,
    copy: (snippet) => copying.copy([snippet]),
    remove: (snippet) => remove(alike(snippet.id)),
  };
  const onKeyDown = libraryKeyDown(keys);
  return {
    ...{ all, folders, listing, picking, edits, focus },
    ...{ remove, open, onKeyDown, drop, alike, renameTag, focusHeading },
  };
}
