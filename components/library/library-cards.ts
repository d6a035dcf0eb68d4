import type { LibraryViewState } from '@/components/hooks/use-library-view';
import type { KeptActions } from '@/components/kept/kept-actions';
import type { KnownTag } from '@/utils/snippets/tags';

/** What a card is opened for: to be read, or to write a note about it. */
export type Opened = 'read' | 'note';

/** What all cards of a library share. */
export interface LibraryCards {
  readonly state: LibraryViewState;
  readonly actions: KeptActions;
  /** By id; a card is drawn anew whenever it comes into view, so it cannot know itself. */
  readonly opened: ReadonlyMap<string, Opened>;
  readonly knownTags: readonly KnownTag[];
  toggle(id: string, as: Opened): void;
}
