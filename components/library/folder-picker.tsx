import { useState } from 'preact/hooks';
import type { LibraryFolders } from '@/components/hooks/use-library-folders';
import { useStageFocus } from '@/components/hooks/use-stage-focus';
import { t } from '@/utils/browser/i18n';
import type { Folder } from '@/utils/snippets/folder';
import { FolderForm } from './folder-form';
import { FolderSelect } from './folder-select';

export interface FolderPickerProps {
  readonly id: string;
  readonly folders: LibraryFolders;
  /** Id of the folder it lies in, null for none. */
  readonly value: string | null;
  onChoose(folder: Folder | null): void;
}

/** Chooses a folder, none, or one to be made. */
export function FolderPicker({ id, folders, value, onChoose }: FolderPickerProps) {
  const [naming, setNaming] = useState(false);
  const root = useStageFocus(String(naming));
  const create = async (name: string) => {
    const folder = await folders.create(name);
    if (folder) onChoose(folder);
  };
  return (
    <div ref={root}>
      {naming ? (
        <FolderForm
          name=""
          action={t('folderCreate')}
          onSave={(name) => {
            setNaming(false);
            void create(name);
          }}
          onCancel={() => setNaming(false)}
        />
      ) : (
        <FolderSelect
          id={id}
          folders={folders.folders}
          value={value}
          onChoose={onChoose}
          onNew={() => setNaming(true)}
        />
      )}
    </div>
  );
}
