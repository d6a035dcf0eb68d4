import { useState } from 'preact/hooks';
import { Icon } from '@/components/common/icon';
import type { LibraryFolders } from '@/components/hooks/use-library-folders';
import { useMenu } from '@/components/hooks/use-menu';
import { useStageFocus } from '@/components/hooks/use-stage-focus';
import { t } from '@/utils/browser/i18n';
import type { Folder } from '@/utils/snippets/folder';
import { FolderForm } from './folder-form';

export interface FolderMenuProps {
  readonly folders: LibraryFolders;
  /** Null: into none. */
  onChoose(folder: Folder | null): void;
}

/** Moves what is picked into a folder, one to be made, or out of all. A list box would move it at each arrow key. */
export function FolderMenu({ folders, onChoose }: FolderMenuProps) {
  const menu = useMenu(t('pickedMove'));
  const [naming, setNaming] = useState(false);
  const root = useStageFocus(String(naming));
  const choose = (folder: Folder | null) => {
    menu.close();
    onChoose(folder);
  };
  const create = async (name: string) => {
    setNaming(false);
    const folder = await folders.create(name);
    if (folder) onChoose(folder);
  };
  const startNaming = () => {
    menu.close();
    setNaming(true);
  };
  if (naming)
    return (
      <div class="folder-menu" ref={root}>
        <FolderForm
          name=""
          action={t('folderCreateAndMove')}
          onSave={(name) => void create(name)}
          onCancel={() => setNaming(false)}
        />
      </div>
    );
  return (
    <div class="folder-menu" ref={root}>
      <button type="button" class="button button-small" data-stage-focus {...menu.openerProps}>
        {t('pickedMove')}
        <Icon name="down" size={12} />
      </button>
      {menu.isOpen && (
        <div class="menu" {...menu.menuProps}>
          {folders.folders.map((folder) => (
            <button
              key={folder.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => choose(folder)}
            >
              {folder.name}
            </button>
          ))}
          {folders.folders.length > 0 && (
            <button type="button" role="menuitem" tabIndex={-1} onClick={() => choose(null)}>
              {t('folderTakeOut')}
            </button>
          )}
          <button type="button" role="menuitem" tabIndex={-1} onClick={startNaming}>
            <Icon name="add" size={14} /> {t('folderNew')}
          </button>
        </div>
      )}
    </div>
  );
}
