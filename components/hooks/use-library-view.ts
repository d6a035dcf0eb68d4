import { useMemo, useState } from 'preact/hooks';
import { t } from '@/utils/browser/i18n';
import { passingNeighbour } from '@/utils/snippets/place-in-list';
import type { Snippet } from '@/utils/snippets/snippet';
import type { Copying } from './use-copying';
import { type LibraryEdits, useLibraryEdits } from './use-library-edits';
import { type LibraryFocus, useLibraryFocus } from './use-library-focus';
import { type LibraryFolders, useLibraryFolders } from './use-library-folders';
import { type LibraryKeys, libraryKeyDown } from './use-library-keys';
import { type LibraryListing, useLibraryListing } from './use-library-listing';
import { useUnsavedNotes } from './use-library-note';
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
  /** What has just been moved to where, for those who do not see it. */
  readonly announced: string;
  remove(snippets: readonly Snippet[]): void;
  open(snippet: Snippet): void;
  onKeyDown(event: KeyboardEvent): void;
  /** Puts what was dragged, or all that is picked with it, before this one, or at the end of the library. */
  drop(dragged: string, before: string | null): void;
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
  const [announced, announce] = useState('');
  useUnsavedNotes(toaster);
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
  const move = async (snippet: Snippet, by: 1 | -1) => {
    if (listing.isSearched) return announce(t('orderSearched'));
    const before = passingNeighbour(all, listed, snippet.id, by);
    if (before === undefined) return;
    focus.follow(snippet.id);
    const place = listed.indexOf(snippet) + 1 + by;
    if (await edits.place(all, [snippet.id], before)) announce(t('orderMoved', place, listed.length));
  };
  const alike = (id: string) =>
    picking.ids.has(id) ? picking.picked : listed.filter((snippet) => snippet.id === id);
  const drop = (dragged: string, before: string | null) => {
    const ids = alike(dragged).map(({ id }) => id);
    void edits.place(all, ids, before);
  };
  const keys: LibraryKeys = {
    listed,
    focusAt: focus.focusAt,
    onLeave: () => focus.root.current?.querySelector('h1')?.focus(),
    pick: picking.pick,
    pickAll: picking.pickAll,
    clearPicks: () => {
      picking.clear();
      return picking.ids.size > 0;
    },
    move: (snippet, by) => void move(snippet, by),
    copy: (snippet) => copying.copy([snippet]),
    remove: (snippet) => remove(alike(snippet.id)),
  };
  const onKeyDown = libraryKeyDown(keys);
  return {
    ...{ all, folders, listing, picking, edits, focus, announced },
    ...{ remove, open, onKeyDown, drop, alike },
  };
}
