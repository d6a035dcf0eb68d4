/** Folders (专题) in `storage.local`, one key each. */
import type { Result } from '../result';
import { byFolderPosition, type FolderChange } from '../snippets/edit-folder';
import { type Folder, parseFolder } from '../snippets/folder';
import type { RecordKind, RecordLibrary } from './record-kind';
import {
  type Changed,
  type ChangeFailure,
  changeRecord,
  changeRecords,
  loadLibrary,
  removeFromLibrary,
  watchLibrary,
  writeRecords,
} from './record-library';
import type { Locks } from './record-lock';
import type { StoreFailure } from './record-store';

const KIND: RecordKind<Folder> = { prefix: 'folder:', parse: parseFolder, compare: byFolderPosition };

/** In the order by hand. */
export type FolderLibrary = RecordLibrary<Folder>;

export const loadFolders = (): Promise<FolderLibrary> => loadLibrary(KIND);

/** Calls `onChange` now and after every change made in any window, until `signal` aborts. */
export function watchFolders(onChange: (library: FolderLibrary) => void, signal: AbortSignal): void {
  watchLibrary(KIND, onChange, signal);
}

/** Writes these as they are, all or none: new ones, those of a backup, and those whose deletion is undone. */
export function writeFolders(folders: readonly Folder[], locks?: Locks): Promise<Result<null, StoreFailure>> {
  return writeRecords(KIND, folders, locks);
}

/** Changes the folder as it is stored at that moment. */
export function changeFolder(
  id: string,
  change: FolderChange,
  locks?: Locks,
): Promise<Result<Changed<Folder>, ChangeFailure>> {
  return changeRecord(KIND, id, change, locks);
}

export function changeFolders(
  ids: readonly string[],
  change: FolderChange,
  locks?: Locks,
): Promise<Result<readonly Changed<Folder>[], StoreFailure>> {
  return changeRecords(KIND, ids, change, locks);
}

/** Removes the folders. Snippets keep naming them, and lie in none until the deletion is undone. */
export function removeFolders(ids: readonly string[], locks?: Locks): Promise<Result<null, StoreFailure>> {
  return removeFromLibrary(KIND, ids, locks);
}
