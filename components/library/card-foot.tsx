import { Icon } from '@/components/common/icon';
import { snippetTitle } from '@/components/kept/kept-actions';
import { Moment } from '@/components/kept/kept-time';
import { t } from '@/utils/browser/i18n';
import type { Snippet } from '@/utils/snippets/snippet';
import type { LibraryCards } from './library-cards';

export interface CardFootProps {
  readonly snippet: Snippet;
  readonly cards: LibraryCards;
  readonly open: boolean;
  readonly tabIndex: number;
}

/** When it was kept, in which folder, with which tags; and the way to write about it. */
export function CardFoot({ snippet, cards, open, tabIndex }: CardFootProps) {
  const folder = cards.state.folders.folders.find(({ id }) => id === snippet.folderId);
  return (
    <div class="kept-when muted tiny">
      <span class="tag">{t(snippet.kind === 'measure' ? 'keptMeasureTag' : 'keptPassageTag')}</span>
      <span>
        {t('keptAt')} <Moment iso={snippet.savedAt} />
      </span>
      {!open && folder && (
        <span class="library-folder">
          <Icon name="folder" size={12} />
          {folder.name}
        </span>
      )}
      {!open && snippet.tags.length > 0 && (
        <ul class="library-tags" aria-label={t('tagsLabel')}>
          {snippet.tags.map((tag) => (
            <li key={tag} class="tag">
              {tag}
            </li>
          ))}
        </ul>
      )}
      {!open && (
        <button
          type="button"
          class="link tiny library-write"
          aria-label={t('noteEdit', snippetTitle(snippet))}
          tabIndex={tabIndex}
          onClick={() => cards.toggle(snippet.id, 'note')}
        >
          {t('noteTip')}
        </button>
      )}
    </div>
  );
}
