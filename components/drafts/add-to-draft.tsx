import { Icon } from '@/components/common/icon';
import { useDrafts } from '@/components/hooks/use-drafts';
import { useMenu } from '@/components/hooks/use-menu';
import type { Toaster } from '@/components/hooks/use-toast';
import { t } from '@/utils/browser/i18n';
import { snippetParts } from '@/utils/drafts/create-draft';
import type { Draft } from '@/utils/drafts/draft';

export interface AddToDraftProps {
  /** In the order in which they are to stand. */
  readonly snippetIds: readonly string[];
  readonly toaster: Pick<Toaster, 'show'>;
  /** Where given, the toast offers to go there. */
  onOpen?(draftId: string): void;
}

/** Puts snippets at the end of a draft, or into a new one. */
export function AddToDraft({ snippetIds, toaster, onOpen }: AddToDraftProps) {
  const { library, create, append } = useDrafts(toaster);
  const menu = useMenu(t('draftAddTo'));
  const newParts = () => snippetParts(snippetIds, () => crypto.randomUUID());
  const addTo = (draft: Draft) => {
    menu.close();
    append(draft, newParts(), onOpen && (() => onOpen(draft.id)));
  };
  const addToNew = () => {
    menu.close();
    void create('', newParts()).then((id) => {
      if (id === null) return;
      const opening = onOpen && { label: t('draftOpenIt'), run: () => onOpen(id) };
      toaster.show(t('draftAppended', snippetIds.length, t('draftUntitled')), undefined, opening);
    });
  };
  return (
    <span class="add-to-draft">
      <button
        type="button"
        class="button button-small"
        {...menu.openerProps}
        disabled={snippetIds.length === 0}
      >
        {t('draftAddTo')}
        <Icon name="down" size={12} />
      </button>
      {menu.isOpen && (
        <div class="menu add-to-draft-menu" {...menu.menuProps}>
          {library.sound.map((draft) => (
            <button key={draft.id} type="button" role="menuitem" tabIndex={-1} onClick={() => addTo(draft)}>
              {draft.title || t('draftUntitled')}
            </button>
          ))}
          <button type="button" role="menuitem" tabIndex={-1} onClick={addToNew}>
            <Icon name="add" size={14} /> {t('draftAddToNew')}
          </button>
        </div>
      )}
    </span>
  );
}
