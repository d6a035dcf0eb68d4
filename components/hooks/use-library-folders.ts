import { useEffect, useMemo, useState } from 'preact/hooks';
import { changeFolder, removeFolders, watchFolders, writeFolders } from '@/utils/browser/folder-store';
import { t } from '@/utils/browser/i18n';
import { createFolder, folderNamed, renamingTo } from '@/utils/snippets/edit-folder';
import type { Folder } from '@/utils/snippets/folder';
import type { Toaster } from './use-toast';

export interface LibraryFolders {
  /** In their order. */
  readonly folders: readonly Folder[];
  readonly ids: ReadonlySet<string>;
  readonly loaded: boolean;
  /** The folder made, or the one that has the name already; null where there is no name, or it could not be stored. */
  create(name: string): Promise<Folder | null>;
  rename(folder: Folder, name: string): void;
  /** Can be undone from the toast; what lay in it then lies in it again. */
  remove(folder: Folder): void;
}

const NONE: readonly Folder[] = [];

/** The folders (专题) of the library. */
export function useLibraryFolders({ show }: Pick<Toaster, 'show'>): LibraryFolders {
  const [stored, setStored] = useState<readonly Folder[] | null>(null);
  const folders = stored ?? NONE;
  useEffect(() => {
    const watching = new AbortController();
    watchFolders(({ sound }) => setStored(sound), watching.signal);
    return () => watching.abort();
  }, []);
  const ids = useMemo(() => new Set(folders.map(({ id }) => id)), [folders]);
  const tellFailed = () => show(t('toastStorageFailed'));

  const create = async (name: string) => {
    const known = folderNamed(name, folders);
    if (known) return known;
    const folder = createFolder(name, folders, new Date(), crypto.randomUUID());
    if (folder === null) return null;
    if ((await writeFolders([folder])).ok) return folder;
    tellFailed();
    return null;
  };
  const rename = (folder: Folder, name: string) => {
    const other = folderNamed(name, folders);
    if (other && other.id !== folder.id) show(t('folderNameTaken', other.name));
    else void changeFolder(folder.id, renamingTo(name)).then(({ ok }) => ok || tellFailed());
  };
  const remove = (folder: Folder) =>
    void removeFolders([folder.id]).then(({ ok }) => {
      if (ok) show(t('toastFolderRemoved', folder.name), () => void writeFolders([folder]));
      else tellFailed();
    });
  return { folders, ids, loaded: stored !== null, create, rename, remove };
}
