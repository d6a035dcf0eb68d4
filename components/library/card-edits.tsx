import { useId } from 'preact/hooks';
import { t } from '@/utils/browser/i18n';
import type { Snippet } from '@/utils/snippets/snippet';
import { FolderPicker } from './folder-picker';
import type { LibraryCards } from './library-cards';
import { NoteField } from './note-field';
import { TagField } from './tag-field';

export interface CardEditsProps {
  readonly snippet: Snippet;
  readonly cards: LibraryCards;
  /** Whether the card was opened to write: the cursor goes into the note. */
  readonly writing: boolean;
}

/** Note, tags and folder of a snippet, each stored as soon as it is changed. */
export function CardEdits({ snippet, cards, writing }: CardEditsProps) {
  const { edits, listing } = cards.state;
  const folder = useId();
  return (
    <div class="library-edits">
      <NoteField key={snippet.id} id={snippet.id} note={snippet.note} focused={writing} />
      <TagField
        tags={snippet.tags}
        known={cards.knownTags}
        writing={listing.search?.writing ?? null}
        onAdd={(tags) => edits.addTags([snippet], tags)}
        onRemove={(tag) => edits.removeTags([snippet], [tag])}
      />
      <div>
        <label class="field-label" for={folder}>
          {t('folderOf')}
        </label>
        <FolderPicker
          id={folder}
          folders={cards.state.folders}
          value={snippet.folderId}
          onChoose={(chosen) => edits.putInto([snippet], chosen)}
        />
      </div>
    </div>
  );
}
