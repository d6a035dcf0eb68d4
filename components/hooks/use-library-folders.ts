import { useEffect, useMemo, useState } from 'preact/hooks';
import {
  changeFolder,
  changeFolders,
  removeFolders,
  watchFolders,
  writeFolders,
} from '@/utils/browser/folder-store';
import { t } from '@/utils/browser/i18n';
import { createFolder, folderNamed, renamingTo } from '@/utils/snippets/edit-folder';
import type { Folder } from '@/utils/snippets/folder';
import { placing, positionsAfterMove } from '@/utils/snippets/move';
import { positionsBefore } from '@/utils/snippets/move-run';
import { placeAfterMove } from '@/utils/snippets/place-in-list';
import { storeReport } from './store-report';
import { useMoveRun } from './use-move-run';
import type { Toaster } from './use-toast';

export interface LibraryFolders {
  /** In their order. */
  readonly folders: readonly Folder[];
  readonly ids: ReadonlySet<string>;
  readonly loaded: boolean;
  /** The folder made, or the one that has the name already; null where there is no name, or it could not be stored. */
  create(name: string): Promise<Folder | null>;
  rename(folder: Folder, name: string): void;
  /** Before the folder with this id, at the end where it is null; can be undone from the toast. */
  place(id: string, before: string | null, byKey: boolean): void;
  /** Can be undone from the toast; what lay in it then lies in it again. */
  remove(folder: Folder): void;
}

const NONE: readonly Folder[] = [];

/** The folders (专题) of the library. */
export function useLibraryFolders({ show }: Pick<Toaster, 'show'>): LibraryFolders {
  const [stored, setStored] = useState<readonly Folder[] | null>(null);
  const folders = stored ?? NONE;
  const runs = useMoveRun();
  useEffect(() => {
    const watching = new AbortController();
    watchFolders(({ sound }) => setStored(sound), watching.signal);
    return () => watching.abort();
  }, []);
  const ids = useMemo(() => new Set(folders.map(({ id }) => id)), [folders]);
  const tell = storeReport(show);

  const create = async (name: string) => {
    const known = folderNamed(name, folders);
    if (known) show(t('folderNameTaken', known.name));
    const folder = known ? null : createFolder(name, folders, new Date(), crypto.randomUUID());
    if (folder === null) return known;
    const written = await writeFolders([folder]);
    tell(written);
    return written.ok ? folder : null;
  };
  const rename = (folder: Folder, name: string) => {
    const other = folderNamed(name, folders);
    if (other && other.id !== folder.id) show(t('folderNameTaken', other.name));
    else void changeFolder(folder.id, renamingTo(name)).then((result) => tell(result));
  };
  const place = async (id: string, before: string | null, byKey: boolean) => {
    const positions = positionsAfterMove(folders, [id], before);
    tell(await changeFolders([...positions.keys()], placing(positions)), (changed) => {
      const name = folders.find((folder) => folder.id === id)?.name;
      if (changed.length === 0 || name === undefined) return;
      const back = runs.note(id, positionsBefore(changed), byKey);
      show(t('toastFolderMoved', name, placeAfterMove(folders, id, before)), () => {
        runs.end();
        void changeFolders([...back.keys()], placing(back)).then((result) => tell(result));
      });
    });
  };
  const remove = (folder: Folder) =>
    void removeFolders([folder.id]).then((result) =>
      tell(result, () =>
        show(
          t('toastFolderRemoved', folder.name),
          () => void writeFolders([folder]).then((back) => tell(back)),
        ),
      ),
    );
  return {
    ...{ folders, ids, loaded: stored !== null, create, rename, remove },
    place: (id, before, byKey) => void place(id, before, byKey),
  };
}
