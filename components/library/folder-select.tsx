import { t } from '@/utils/browser/i18n';
import type { Folder } from '@/utils/snippets/folder';

export interface FolderSelectProps {
  readonly id: string;
  readonly folders: readonly Folder[];
  /** Id of the folder it lies in, null for none. */
  readonly value: string | null;
  onChoose(folder: Folder | null): void;
  /** One is to be made. */
  onNew(): void;
}

/** What stands for no folder, and for one to be made: ids are never these. */
const [NO_FOLDER, NEW_FOLDER] = ['', '+'];

/** Chooses a folder, none, or one to be made. */
export function FolderSelect({ id, folders, value, onChoose, onNew }: FolderSelectProps) {
  const isKnown = folders.some((folder) => folder.id === value);
  const shown = isKnown && value !== null ? value : NO_FOLDER;
  return (
    <select
      id={id}
      class="field"
      value={shown}
      data-stage-focus
      onChange={({ currentTarget }) => {
        const chosen = currentTarget.value;
        if (chosen !== NEW_FOLDER) return onChoose(folders.find((folder) => folder.id === chosen) ?? null);
        currentTarget.value = shown;
        onNew();
      }}
    >
      <option value={NO_FOLDER}>{t('folderNone')}</option>
      {folders.map((folder) => (
        <option key={folder.id} value={folder.id}>
          {folder.name}
        </option>
      ))}
      <option value={NEW_FOLDER}>{t('folderNewChoice')}</option>
    </select>
  );
}
