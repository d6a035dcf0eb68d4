// @vitest-environment jsdom
import { File } from 'node:buffer';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { BackupSection } from '@/components/backup/backup-section';
import { MAX_LISTED } from '@/components/backup/restore-lists';
import { backupText, type StoredRecords } from '@/utils/backup/backup-file';
import { MAX_BACKUP_BYTES } from '@/utils/backup/read-backup';
import { folder, LIBRARY, NOW, passage } from '../../utils/backup/backup-sample';
import { expectAccessible } from '../axe';

const NAME = '他山备份-20261125.json';
const UNCHANGED = /现有内容没有变动/;

const card = (name: string) => {
  const found = screen.getByRole('heading', { level: 3, name }).closest<HTMLElement>('.card');
  if (!found) throw new Error(name);
  return within(found);
};
const making = () => card('备份');
const restoring = () => card('恢复');
const click = (name: string | RegExp) => {
  const button = screen.getByRole('button', { name });
  button.focus();
  fireEvent.click(button);
};
const stored = () => fakeBrowser.storage.local.get(null);
const said = (text: string | RegExp) => restoring().findByText(text);

async function fileOf(records: StoredRecords): Promise<File> {
  return new File((await backupText(records, NOW)) ?? [], NAME);
}

function choose(file: object) {
  fireEvent.change(screen.getByLabelText('选择备份文件'), { target: { files: [file] } });
}

async function plan(records: StoredRecords) {
  choose(await fileOf(records));
  return within(await screen.findByRole('region', { name: `恢复“${NAME}”会有这些变化` }));
}

const cells = () => screen.getAllByRole('row').map((row) => row.textContent);

let downloads: [name: string, content: Blob][];
beforeEach(async () => {
  document.documentElement.lang = 'zh-CN';
  document.title = '他山设置';
  downloads = [];
  let last: Blob;
  Object.assign(URL, {
    createObjectURL: (content: Blob) => {
      last = content;
      return 'blob:x';
    },
    revokeObjectURL: () => {},
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push([this.download, last]);
  });
  const request = (_name: string, _options: object, act: () => unknown) => act();
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('making a backup', () => {
  it('downloads a file of all that is stored and remembers when', async () => {
    vi.useFakeTimers({ now: new Date(2026, 10, 25, 16), toFake: ['Date'] });
    await fakeBrowser.storage.local.set(LIBRARY);
    render(<BackupSection />);
    expect(await making().findByText('在这个浏览器里还没有备份过。')).toBeTruthy();
    await expectAccessible();
    click('下载备份');
    expect(await making().findByText(`已备份 7 条记录，文件名为“${NAME}”。`)).toBeTruthy();
    expect(downloads.map(([name]) => name)).toEqual([NAME]);
    const reader = new FileReader();
    const read = new Promise((resolve) => reader.addEventListener('load', resolve));
    reader.readAsText(downloads[0]?.[1] as Blob);
    await read;
    const { records } = JSON.parse(String(reader.result));
    expect(records.map(({ key }: { key: string }) => key).sort()).toEqual(Object.keys(LIBRARY).sort());
    const last = await making().findByText(/^上次备份：/);
    expect(last.querySelector('time')?.dateTime).toBe(new Date().toISOString());
    await expectAccessible();
  });

  it('makes no file where nothing is stored', async () => {
    render(<BackupSection />);
    click('下载备份');
    expect(await making().findByText(/^还没有可以备份的内容/)).toBeTruthy();
    expect(downloads).toEqual([]);
  });

  it('says so where storage cannot be read', async () => {
    render(<BackupSection />);
    await making().findByText('在这个浏览器里还没有备份过。');
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('IO error'));
    click('下载备份');
    expect(await making().findByText(UNCHANGED)).toBeTruthy();
    expect(downloads).toEqual([]);
  });
});

describe('restoring a backup', () => {
  it('shows what it will do, does it, and takes it back', async () => {
    const here = { 'snippet:p1': passage('p1', { note: '现有' }), 'folder:f1': folder('f1') };
    await fakeBrowser.storage.local.set(here);
    render(<BackupSection />);
    const preview = await plan(LIBRARY);
    expect(cells()).toEqual([
      '类别新增不同相同无法读取',
      '收藏1101',
      '专题0010',
      '草稿1000',
      '隐藏的做法1000',
      '设置1000',
      '合计4111',
    ]);
    expect(preview.getByText(/^备份于/).querySelector('time')?.dateTime).toBe(NOW.toISOString());
    expect(document.activeElement?.textContent).toBe(`恢复“${NAME}”会有这些变化`);
    expect(preview.getByText('由更新版本的他山保存')).toBeTruthy();
    expect(preview.getByText('批注、所属专题不同')).toBeTruthy();
    expect(await stored()).toEqual(here);
    await expectAccessible();

    click('恢复 5 条');
    expect(await said(/^已恢复 5 条。/)).toBeTruthy();
    expect(await stored()).toEqual({ ...LIBRARY, 'snippet:p1': here['snippet:p1'] });
    await expectAccessible();

    click('撤销恢复');
    expect(await said(/^已撤销/)).toBeTruthy();
    expect(await stored()).toEqual(here);
    expect(screen.queryByRole('button', { name: '撤销恢复' })).toBeNull();
  });

  it('lists what it will do so that keys scroll each list', async () => {
    render(<BackupSection />);
    const preview = await plan(LIBRARY);
    const lists = preview.getAllByRole('list', { hidden: true });
    expect(lists.map(({ tabIndex }) => tabIndex)).toEqual([0, 0]);
    expect(lists.map((list) => list.ariaLabel ?? list.getAttribute('aria-label'))).toEqual([
      '新增 6 条',
      '无法读取：1 条',
    ]);
  });

  it('overwrites and leaves the unreadable out where the reader says so', async () => {
    await fakeBrowser.storage.local.set({ 'snippet:p1': passage('p1', { note: '现有' }) });
    render(<BackupSection />);
    const preview = await plan(LIBRARY);
    const keep = preview.getByRole<HTMLInputElement>('radio', { name: '保留现有的' });
    expect(keep.checked).toBe(true);
    fireEvent.click(preview.getByRole('radio', { name: '用备份里的覆盖' }));
    fireEvent.click(preview.getByRole('checkbox', { name: /^无法读取的 1 条/ }));
    click('恢复 6 条');
    await said(/^已恢复 6 条。/);
    const { 'snippet:spoilt': _left, ...sound } = LIBRARY;
    expect(await stored()).toEqual(sound);
  });

  it('has nothing to do where all is here, and is left by cancelling', async () => {
    await fakeBrowser.storage.local.set(LIBRARY);
    render(<BackupSection />);
    const preview = await plan(LIBRARY);
    expect(preview.getByText(/^没有要恢复的/)).toBeTruthy();
    expect(preview.getByRole<HTMLButtonElement>('button', { name: '恢复 0 条' }).disabled).toBe(true);
    click('取消');
    await waitFor(() => expect(screen.queryByRole('table')).toBeNull());
    expect(document.activeElement).toBe(screen.getByLabelText('选择备份文件'));
  });

  it('takes a dropped file, too', async () => {
    render(<BackupSection />);
    const zone = screen.getByRole('group', { name: '恢复' });
    fireEvent.dragOver(zone);
    expect(zone.className).toContain('backup-picker-over');
    fireEvent.drop(zone, { dataTransfer: { files: [await fileOf(LIBRARY)] } });
    expect(await screen.findByRole('table')).toBeTruthy();
  });

  it('warns of a file that was changed, and leaves out what cannot be read', async () => {
    render(<BackupSection />);
    const text = await (await fileOf(LIBRARY)).text();
    choose(new File([text.replace('可借鉴', '可参考')], NAME));
    expect((await screen.findByRole('alert')).textContent).toMatch(/^校验值不符/);
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
    expect(screen.getByRole('button', { name: '恢复 6 条' })).toBeTruthy();
    await expectAccessible();
  });

  it('calls settings by their names, and those of other editions by their keys', async () => {
    render(<BackupSection />);
    const preview = await plan({ 'setting:copyForm': { version: 1, value: 'rich' }, 'setting:later': 1 });
    expect(preview.getAllByRole('listitem', { hidden: true }).map((item) => item.textContent)).toEqual([
      '设置 复制格式',
      '设置 setting:later由更新版本的他山保存',
    ]);
  });

  it('lists no more than can be read, and shows markup as words', async () => {
    render(<BackupSection />);
    const many = Object.fromEntries(
      Array.from({ length: MAX_LISTED + 5 }, (_, at) => [`folder:${at}`, folder(String(at), '<b>题</b>')]),
    );
    const preview = await plan(many);
    expect(preview.getAllByRole('listitem', { hidden: true })).toHaveLength(MAX_LISTED);
    expect(preview.getAllByText('<b>题</b>')).toHaveLength(MAX_LISTED);
    expect(preview.getByText('还有 5 条没有列出。')).toBeTruthy();
  });
});

describe('a file that cannot be restored', () => {
  const backup = (version: number, records: string) =>
    `{"format":"tashan-backup","version":${version},"records":${records}}`;
  it.each<[RegExp, object]>([
    [/是空文件/, new File([], NAME)],
    [/文件不完整/, new File(['{"format":"tashan-backup","vers'], NAME)],
    [/内容已损坏/, new File(['{"format":"tashan-backup",\n]}'], NAME)],
    [/不是备份文件/, new File(['你好'], NAME)],
    [/不是他山的备份/, new File(['{}'], NAME)],
    [/格式为第 7 版，这里最高能读第 1 版/, new File([backup(7, '[]')], NAME)],
    [/没有可以恢复的记录/, new File([backup(1, '[]')], NAME)],
    [/有 201 MB，超过 200 MB 的上限/, { name: NAME, size: MAX_BACKUP_BYTES + 1 }],
    [
      /浏览器没能读取/,
      { name: NAME, size: 5, slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }) },
    ],
  ])('is told: %s', async (message, file) => {
    await fakeBrowser.storage.local.set(LIBRARY);
    render(<BackupSection />);
    choose(file);
    const notice = await said(message);
    expect(notice.textContent).toMatch(UNCHANGED);
    expect(notice.closest('[role=status]')).toBeTruthy();
    expect(await stored()).toEqual(LIBRARY);
    await expectAccessible();
  });

  it('is told, too, where what is stored cannot be read to compare', async () => {
    render(<BackupSection />);
    await making().findByText('在这个浏览器里还没有备份过。');
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('IO error'));
    choose(await fileOf(LIBRARY));
    expect((await said(/无法与“.*”比较/)).textContent).toMatch(UNCHANGED);
  });
});

describe('a restore that fails', () => {
  it('for want of room has changed nothing, and says what to do', async () => {
    render(<BackupSection />);
    await plan(LIBRARY);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('quota exceeded'));
    click('恢复 7 条');
    expect((await said(/^存储空间不足/)).textContent).toMatch(UNCHANGED);
    expect(await stored()).toEqual({});
    expect(screen.queryByRole('button', { name: '撤销恢复' })).toBeNull();
  });

  it('and cannot be put back says how much, and can be tried again', async () => {
    render(<BackupSection />);
    await plan(LIBRARY);
    const { set } = fakeBrowser.storage.local;
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementationOnce(async (records) => {
      await set(records);
      throw new Error('IO error');
    });
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValueOnce(new Error('IO error'));
    click('恢复 7 条');
    await said(/^恢复中断了，而且有 7 条没能撤回/);
    click('撤销恢复');
    await said(/^已撤销/);
    expect(await stored()).toEqual({});
  });
});

describe('a restore under way', () => {
  /** More than are written at once. */
  const MANY = Object.fromEntries(
    Array.from({ length: 401 }, (_, at) => [`folder:${at}`, folder(String(at))]),
  );

  it('shows how far it is, and puts all back where the reader cancels', async () => {
    render(<BackupSection />);
    await plan(MANY);
    const { set } = fakeBrowser.storage.local;
    let goOn = () => {};
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(async (records) => {
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
      await set.call(fakeBrowser.storage.local, records);
    });
    const writing = vi.mocked(fakeBrowser.storage.local.set);
    click('恢复 401 条');
    await waitFor(() => expect(writing).toHaveBeenCalledTimes(1));
    const bar = restoring().getByLabelText<HTMLProgressElement>('正在恢复…');
    expect(document.activeElement).toBe(bar);
    expect(screen.queryByLabelText('选择备份文件')).toBeNull();
    await expectAccessible();
    goOn();
    await waitFor(() => expect([bar.value, bar.max]).toEqual([200, 401]));
    await waitFor(() => expect(writing).toHaveBeenCalledTimes(2));
    click('取消');
    goOn();
    expect((await said(/^已取消。写入的部分已经撤回/)).textContent).toMatch(UNCHANGED);
    expect(await stored()).toEqual({});
  });

  it('tells what other windows changed meanwhile, and afterwards', async () => {
    render(<BackupSection />);
    await plan({ 'folder:a': folder('a'), 'folder:b': folder('b'), 'folder:c': folder('c') });
    await fakeBrowser.storage.local.set({ 'folder:a': folder('a', '刚建') });
    click('恢复 3 条');
    await said(/^已恢复 2 条。/);
    await said('有 1 条在此期间被改动过，保持现状。');
    await fakeBrowser.storage.local.set({ 'folder:b': folder('b', '刚改') });
    click('撤销恢复');
    await said(/^已撤销/);
    await said('有 1 条在恢复之后又被改动过，保持现状。');
    expect(await stored()).toEqual({ 'folder:a': folder('a', '刚建'), 'folder:b': folder('b', '刚改') });
  });

  it('is put back where the reader leaves the section', async () => {
    const { unmount } = render(<BackupSection />);
    await plan(MANY);
    const { set } = fakeBrowser.storage.local;
    let written = 0;
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementationOnce(async (records) => {
      unmount();
      await set.call(fakeBrowser.storage.local, records);
      written = Object.keys(await stored()).length;
    });
    click('恢复 401 条');
    await waitFor(() => expect(written).toBe(200));
    await waitFor(async () => expect(await stored()).toEqual({}));
  });
});
