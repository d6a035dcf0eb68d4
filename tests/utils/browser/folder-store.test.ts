import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  changeFolder,
  changeFolders,
  type FolderLibrary,
  loadFolders,
  removeFolders,
  watchFolders,
  writeFolders,
} from '@/utils/browser/folder-store';
import { createFolder, renamingTo } from '@/utils/snippets/edit-folder';
import type { Folder } from '@/utils/snippets/folder';
import { placing } from '@/utils/snippets/move';
import { settle } from './fakes';

const folder = (id: string, position: number): Folder => ({
  ...(createFolder(`专题${id}`, [], new Date('2024-05-14T08:00:00.000Z'), id) as Folder),
  position,
});
const names = ({ sound }: FolderLibrary) => sound.map(({ name }) => name);

describe('folders', () => {
  it('are kept under keys of their own and read in their order', async () => {
    await fakeBrowser.storage.local.set({ 'snippet:a': 'another kind', 'folder:x': 'damaged' });
    await writeFolders([folder('b', 2), folder('a', 1)]);
    const library = await loadFolders();
    expect(names(library)).toEqual(['专题a', '专题b']);
    expect(library.damaged).toEqual([{ key: 'folder:x', record: 'damaged' }]);
  });

  it('are renamed and moved without losing either', async () => {
    await writeFolders([folder('a', 1), folder('b', 2)]);
    await Promise.all([
      changeFolder('a', renamingTo('信用监管')),
      changeFolders(['a', 'b'], placing(new Map([['a', 3]]))),
    ]);
    expect(names(await loadFolders())).toEqual(['专题b', '信用监管']);
  });

  it('come back when their deletion is undone', async () => {
    await writeFolders([folder('a', 1)]);
    await removeFolders(['a']);
    expect(names(await loadFolders())).toEqual([]);
    await writeFolders([folder('a', 1)]);
    expect(names(await loadFolders())).toEqual(['专题a']);
  });

  it('are followed, and nothing is told of other kinds', async () => {
    const seen: string[][] = [];
    const watching = new AbortController();
    watchFolders((library) => seen.push(names(library)), watching.signal);
    await settle();
    await fakeBrowser.storage.local.set({ 'snippet:a': 'another kind' });
    await writeFolders([folder('a', 1)]);
    await settle();
    watching.abort();
    await removeFolders(['a']);
    await settle();
    expect(seen).toEqual([[], ['专题a']]);
  });

  it('are read by their keys alone where the browser can list them', async () => {
    await writeFolders([folder('a', 1)]);
    await fakeBrowser.storage.local.set({ 'snippet:a': 'another kind' });
    const asked: unknown[] = [];
    const { get } = fakeBrowser.storage.local;
    Object.assign(fakeBrowser.storage.local, {
      getKeys: async () => ['snippet:a', 'folder:a'],
      get: (keys: never) => {
        asked.push(keys);
        return get(keys);
      },
    });
    try {
      expect(names(await loadFolders())).toEqual(['专题a']);
      expect(asked).toEqual([['folder:a']]);
    } finally {
      Object.assign(fakeBrowser.storage.local, { getKeys: undefined, get });
    }
  });
});
