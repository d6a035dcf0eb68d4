import { describe, expect, it } from 'vitest';
import {
  byFolderPosition,
  createFolder,
  folderNamed,
  MAX_FOLDER_NAME_LENGTH,
  renamingTo,
} from '@/utils/snippets/edit-folder';
import { type Folder, parseFolder } from '@/utils/snippets/folder';
import { placing } from '@/utils/snippets/move';

const NOW = new Date('2024-05-14T08:00:00.000Z');
const made = (name: string, folders: Folder[] = [], id = name) =>
  createFolder(name, folders, NOW, id) as Folder;

describe('a folder', () => {
  it('is made after all others, and can be read back', () => {
    const first = made('营商环境');
    const second = made(' 信用　 监管 ', [{ ...first, position: 7.5 }], 'b');
    expect(second).toMatchObject({ id: 'b', name: '信用 监管', position: 8.5 });
    expect(parseFolder(JSON.parse(JSON.stringify(second)))).toEqual(second);
    expect([second, first].sort(byFolderPosition)).toEqual([first, second]);
  });

  it('has a name, and one that is not too long', () => {
    expect(createFolder(' 　', [], NOW, 'a')).toBeNull();
    expect(made('长'.repeat(99)).name).toHaveLength(MAX_FOLDER_NAME_LENGTH);
  });

  it('is found by its name, whatever the case and width', () => {
    const folders = [made('Q3 计划'), made('年度')];
    expect(folderNamed('ｑ３　计划', folders)).toBe(folders[0]);
    expect(folderNamed('季度', folders)).toBeNull();
  });

  it.each([
    ['another name', ' 新名 ', '新名'],
    ['its own name', '年度', null],
    ['no name', ' ', null],
  ])('renamed to %s', (_what, typed, name) => {
    expect(renamingTo(typed)(made('年度'))?.name ?? null).toBe(name);
  });

  it('goes to the place it is given', () => {
    const folder = made('年度');
    expect(placing(new Map([['年度', 3]]))(folder)?.position).toBe(3);
    expect(placing(new Map([['年度', folder.position]]))(folder)).toBeNull();
    expect(placing(new Map())(folder)).toBeNull();
  });

  it('stands before a younger one in the same place', () => {
    const older = { ...made('乙'), createdAt: '2024-05-13T08:00:00.000Z' };
    expect([made('甲'), older].sort(byFolderPosition)[0]).toBe(older);
  });
});
