import { t } from '@/utils/browser/i18n';
import type { Folder } from '@/utils/snippets/folder';

export interface FolderSelectProps {
  readonly id: string;
  readonly folders: readonly Folder[];
  /** Id of the folder it lies in, null for none; undefined shows what choosing does instead. */
  readonly value: string | null | undefined;
  onChoose(folder: Folder | null): void;
}

/** What stands for no folder, and for no choice: ids are never these. */
const [NO_FOLDER, NO_CHOICE] = ['', '-'];

/** Chooses a folder, or none. */
export function FolderSelect({ id, folders, value, onChoose }: FolderSelectProps) {
  const isKnown = folders.some((folder) => folder.id === value);
  const shown = value === undefined ? NO_CHOICE : isKnown && value !== null ? value : NO_FOLDER;
  return (
    <select
      id={id}
      class="field"
      value={shown}
      onChange={({ currentTarget }) => {
        const chosen = currentTarget.value;
        if (value === undefined) currentTarget.value = NO_CHOICE;
        onChoose(folders.find((folder) => folder.id === chosen) ?? null);
      }}
    >
      {value === undefined && (
        <option value={NO_CHOICE} disabled hidden>
          {t('pickedMoveTo')}
        </option>
      )}
      <option value={NO_FOLDER}>{t('folderNone')}</option>
      {folders.map((folder) => (
        <option key={folder.id} value={folder.id}>
          {folder.name}
        </option>
      ))}
    </select>
  );
}
