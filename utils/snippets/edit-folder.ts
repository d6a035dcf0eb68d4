/** 专题: made, renamed, ordered. A snippet that names one that is gone lies in none, so deleting one is undone by one write. */
import { byUnits } from '../text/by-units';
import { keptName, nameKey } from '../text/kept-name';
import { FOLDER_VERSION, type Folder } from './folder';

/** The longest name, in characters: it heads a chapter of what is exported. */
export const MAX_FOLDER_NAME_LENGTH = 60;

/** The name as it is kept; empty where nothing is left of it. */
const folderNameOf = (typed: string): string => keptName(typed, MAX_FOLDER_NAME_LENGTH);

/** The folder of that name, neither case nor width counting; null where there is none. */
export function folderNamed(typed: string, folders: readonly Folder[]): Folder | null {
  const key = nameKey(folderNameOf(typed));
  return folders.find(({ name }) => nameKey(name) === key) ?? null;
}

/** A new folder after all others, or null where the name is empty. */
export function createFolder(
  typed: string,
  folders: readonly Folder[],
  now: Date,
  id: string,
): Folder | null {
  const name = folderNameOf(typed);
  if (name === '') return null;
  const position = folders.reduce((last, folder) => Math.max(last, folder.position + 1), 0);
  return { version: FOLDER_VERSION, id, name, position, createdAt: now.toISOString() };
}

/** What becomes of a folder; null where it stays as it is. */
export type FolderChange = (folder: Folder) => Folder | null;

export const renamingTo =
  (typed: string): FolderChange =>
  (folder) => {
    const name = folderNameOf(typed);
    return name === '' || name === folder.name ? null : { ...folder, name };
  };

/** The order by hand; equal ones by age. */
export function byFolderPosition(one: Folder, other: Folder): number {
  const age = Date.parse(one.createdAt) - Date.parse(other.createdAt) || 0;
  return one.position - other.position || age || byUnits(one.id, other.id);
}
