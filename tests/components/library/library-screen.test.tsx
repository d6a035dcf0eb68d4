// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { LibraryScreen } from '@/components/library/library-screen';
import { loadFolders, removeFolders, writeFolders } from '@/utils/browser/folder-store';
import { noteUnsaved, unsavedNotes } from '@/utils/browser/note-journal';
import { loadSnippets, writeSnippets } from '@/utils/browser/snippet-store';
import type { Folder } from '@/utils/snippets/folder';
import type { Snippet } from '@/utils/snippets/snippet';
import { measure, passage } from '../../utils/snippets/sample';
import { expectAccessible } from '../axe';
import { stubPopovers } from '../popover';
import { library } from '../sample';
import { drawScreen, stubClipboard } from '../screen';

vi.mock('@/utils/matching/library', () => ({ openLibrary: () => library }));

const page = (title: string, site = '某县政府') => ({ title, url: `http://www.gov.cn/${title}`, site });
const first = passage('a', '容缺受理的材料', { position: 1, tags: ['容缺'], page: page('甲文') });
const second = passage('b', '跨省通办的事项', {
  position: 2,
  note: '可对照',
  page: page('乙文', '某市政府'),
});
const third = measure('c', { position: 3, tags: ['执照'] });
const KEPT = [first, second, third];
const folder: Folder = {
  ...{ version: 1, id: 'f1', name: '一件事', position: 0 },
  createdAt: '2024-05-14T08:00:00.000Z',
};

const titles = () =>
  screen.getAllByRole('listitem').flatMap((item) => {
    const title = item.querySelector('.match-card-title');
    return title ? [title.textContent ?? ''] : [];
  });
const focused = () => document.activeElement ?? document.body;
const press = (key: string, more = {}) => fireEvent.keyDown(focused(), { key, ...more });
const stored = async (id: string) => (await loadSnippets()).sound.find((one) => one.id === id);
const titleButton = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}$`) });
const status = (text: string | RegExp) => screen.findByText(text);

async function drawLibrary(snippets: readonly Snippet[] = KEPT) {
  await writeSnippets(snippets);
  await drawScreen(<LibraryScreen />, { matches: null });
  await screen.findByRole('heading', { level: 1, name: /^我的收藏/ });
}

/** Opens a card for writing. */
async function write(title: string) {
  fireEvent.click(screen.getByRole('button', { name: `写批注、加标签：${title}` }));
  return screen.findByLabelText('批注');
}

async function openFilters() {
  fireEvent.click(screen.getByRole('button', { name: '筛选' }));
  return screen.findByRole('region', { name: '筛选' });
}

let clipboard: ReturnType<typeof stubClipboard>;
beforeEach(() => {
  clipboard = stubClipboard();
  stubPopovers();
  location.hash = '#library';
  localStorage.clear();
  fakeBrowser.runtime.getManifest = (() => ({})) as never;
});
afterEach(cleanup);

describe('searching the library', () => {
  const typeQuery = (text: string) =>
    fireEvent.input(screen.getByRole('textbox', { name: '搜索收藏' }), { target: { value: text } });

  it.each([
    ['words of the passage', '跨省通办', ['乙文']],
    ['a note', '可对照', ['乙文']],
    ['a tag in pinyin', 'rongque', ['甲文']],
  ])('finds by %s', async (_, query, found) => {
    await drawLibrary();
    typeQuery(query);
    // The first search waits for the lexicon to be loaded.
    await waitFor(() => expect(titles()).toEqual(found), { timeout: 10_000 });
    expect(screen.getByText(`3 条中找到 ${found.length} 条`)).toBeTruthy();
  });

  it('says when nothing is found, and leads back', async () => {
    await drawLibrary();
    typeQuery('没有这样的话');
    fireEvent.click(await screen.findByRole('button', { name: '显示全部' }));
    expect(titles()).toHaveLength(3);
    expect(focused().tagName).toBe('H1');
  });

  it('leads into the list by ArrowDown, and does not reorder what was found', async () => {
    await drawLibrary();
    typeQuery('受理');
    await waitFor(() => expect(titles()).toEqual(['甲文']));
    fireEvent.keyDown(screen.getByRole('textbox', { name: '搜索收藏' }), { key: 'ArrowDown' });
    expect(focused().textContent).toBe('甲文');
    press('ArrowDown', { altKey: true });
    expect(await status(/清空搜索后可以调整顺序/)).toBeTruthy();
  });
});

describe('narrowing the library down', () => {
  it('offers what there is with counts, and shows what is chosen', async () => {
    await drawLibrary();
    const filters = await openFilters();
    await waitFor(() => expect(within(filters).getByText('数字政府与数据共享（1）')).toBeTruthy());
    const sites = within(filters).getByLabelText<HTMLSelectElement>('网站');
    expect([...sites.options].map(({ text }) => text)).toEqual(['不限', '某县政府（1）', '某市政府（1）']);
    fireEvent.change(sites, { target: { value: '某市政府' } });
    await waitFor(() => expect(titles()).toEqual(['乙文']));
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: '取消筛选：某市政府' }));
    await waitFor(() => expect(titles()).toHaveLength(3));
    expect(focused().tagName).toBe('H1');
  });

  it('by tag and by date', async () => {
    await drawLibrary();
    const filters = await openFilters();
    fireEvent.click(within(filters).getByRole('button', { name: /^执照/ }));
    await waitFor(() => expect(titles()).toEqual([third.measure.title]));
    fireEvent.change(within(filters).getByLabelText('从'), { target: { value: '2030-01-01' } });
    await screen.findByText('没有符合条件的收藏');
    fireEvent.click(screen.getByRole('button', { name: '清除筛选' }));
    await waitFor(() => expect(titles()).toHaveLength(3));
  });
});

describe('folders', () => {
  it('are made, renamed, and deleted with undo', async () => {
    await drawLibrary();
    const filters = await openFilters();
    fireEvent.click(within(filters).getByRole('button', { name: '新建专题' }));
    const name = await within(filters).findByLabelText<HTMLInputElement>('专题名称');
    expect(focused()).toBe(name);
    name.value = '  免证办 ';
    fireEvent.click(within(filters).getByRole('button', { name: '新建' }));
    const rename = await within(filters).findByRole('button', { name: '重命名专题：免证办' });
    expect(focused().textContent).toContain('全部收藏');
    fireEvent.click(rename);
    const again = await within(filters).findByLabelText<HTMLInputElement>('专题名称');
    again.value = '免证办理';
    fireEvent.click(within(filters).getByRole('button', { name: '保存' }));
    fireEvent.click(await within(filters).findByRole('button', { name: '删除专题：免证办理' }));
    await status(/^已删除专题“免证办理”/);
    expect((await loadFolders()).sound).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    await within(filters).findByRole('button', { name: /^免证办理/ });
  });

  it('can be made for a snippet where there are none', async () => {
    await drawLibrary();
    await write('甲文');
    fireEvent.change(screen.getByLabelText('归入专题'), { target: { value: '+' } });
    const name = await screen.findByLabelText<HTMLInputElement>('专题名称');
    name.value = '对标';
    fireEvent.click(screen.getByRole('button', { name: '新建' }));
    await status('已把 1 条移入专题“对标”');
    expect((await stored('a'))?.folderId).toBe((await loadFolders()).sound[0]?.id);
  });

  const rowNames = (filters: HTMLElement) =>
    [...filters.querySelectorAll('.folder-choice > span:first-child')].map(({ textContent }) => textContent);
  const three = [folder, { ...folder, id: 'f2', name: '免证办', position: 1 }];

  it('are put in order by Alt and arrow keys, keep the focus, and go back with one undo', async () => {
    await writeFolders([...three, { ...folder, id: 'f3', name: '高效办', position: 2 }]);
    await drawLibrary();
    const filters = await openFilters();
    (await within(filters).findByRole('button', { name: /^一件事 / })).focus();
    press('ArrowDown', { altKey: true });
    await status('专题“一件事”已移到第 2 位');
    await waitFor(() => expect(rowNames(filters)[1]).toBe('免证办'));
    expect(focused().textContent).toContain('一件事');
    press('ArrowDown', { altKey: true });
    await status('专题“一件事”已移到第 3 位');
    await waitFor(() => expect(rowNames(filters)[3]).toBe('一件事'));
    press('ArrowDown', { altKey: true });
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(rowNames(filters)[1]).toBe('一件事'));
    expect((await loadFolders()).sound.map(({ name }) => name)).toEqual(['一件事', '免证办', '高效办']);
  });

  it('are one tab stop, which arrow keys move', async () => {
    await writeFolders(three);
    await drawLibrary();
    const filters = await openFilters();
    const last = await within(filters).findByRole('button', { name: /^未归入专题/ });
    const first = within(filters).getByRole('button', { name: /^全部收藏/ });
    expect([first.tabIndex, last.tabIndex]).toEqual([0, -1]);
    first.focus();
    press('End');
    expect(focused()).toBe(last);
    press('ArrowUp');
    expect(focused().textContent).toContain('免证办');
    expect(within(filters).getByRole('button', { name: '重命名专题：免证办' }).tabIndex).toBe(0);
    press('ArrowUp', { altKey: true });
    await waitFor(() => expect(rowNames(filters)).toEqual(['全部收藏', '免证办', '一件事', '未归入专题']));
  });

  it('take no focus that is not theirs as they come in', async () => {
    await drawLibrary();
    await openFilters();
    await writeFolders([folder]);
    await screen.findByRole('button', { name: /^一件事/ });
    expect(focused()).toBe(document.body);
  });

  it('of a name that is there already are not made, which is told', async () => {
    await writeFolders([folder]);
    await drawLibrary();
    const filters = await openFilters();
    fireEvent.click(within(filters).getByRole('button', { name: '新建专题' }));
    const name = await within(filters).findByLabelText<HTMLInputElement>('专题名称');
    name.value = '一件事';
    fireEvent.click(within(filters).getByRole('button', { name: '新建' }));
    await status('已有名为“一件事”的专题');
    expect((await loadFolders()).sound).toEqual([folder]);
  });

  it('that go in another window are listed by no more', async () => {
    await writeFolders([folder]);
    await drawLibrary([{ ...first, folderId: 'f1' }, second]);
    const filters = await openFilters();
    fireEvent.click(await within(filters).findByRole('button', { name: /^一件事 / }));
    await waitFor(() => expect(titles()).toEqual(['甲文']));
    await removeFolders(['f1']);
    await waitFor(() => expect(titles()).toEqual(['甲文', '乙文']));
    expect(screen.queryByRole('button', { name: /^取消筛选/ })).toBeNull();
  });

  it('take a snippet in, and count it', async () => {
    await writeFolders([folder]);
    await drawLibrary();
    await write('甲文');
    fireEvent.change(screen.getByLabelText('归入专题'), { target: { value: 'f1' } });
    await status('已把 1 条移入专题“一件事”');
    const filters = await openFilters();
    fireEvent.click(await within(filters).findByRole('button', { name: '一件事 1' }));
    await waitFor(() => expect(titles()).toEqual(['甲文']));
    await expectAccessible();
  });
});

describe('notes', () => {
  it('are stored as they are typed', async () => {
    await drawLibrary();
    const field = await write('甲文');
    expect(focused()).toBe(field);
    fireEvent.input(field, { target: { value: '用在第三部分' } });
    expect(unsavedNotes().get('a')).toBe('用在第三部分');
    await status('已保存');
    expect((await stored('a'))?.note).toBe('用在第三部分');
    expect(unsavedNotes().size).toBe(0);
    await expectAccessible();
  });

  it('are stored at once where the field is left or the window goes away', async () => {
    await drawLibrary();
    const field = await write('甲文');
    fireEvent.input(field, { target: { value: '一' } });
    fireEvent.blur(field);
    await waitFor(async () => expect((await stored('a'))?.note).toBe('一'), { timeout: 300 });
    fireEvent.input(field, { target: { value: '一二' } });
    window.dispatchEvent(new Event('pagehide'));
    await waitFor(async () => expect((await stored('a'))?.note).toBe('一二'), { timeout: 300 });
  });

  it('follow another window, though not while something is being typed', async () => {
    await drawLibrary();
    const field = (await write('甲文')) as HTMLTextAreaElement;
    await writeSnippets([{ ...first, note: '别处写的' }]);
    await waitFor(() => expect(field.value).toBe('别处写的'));
    fireEvent.input(field, { target: { value: '这里写的' } });
    await writeSnippets([{ ...first, note: '又是别处' }]);
    expect(field.value).toBe('这里写的');
  });

  it('that could not be stored are said to be so, and stay', async () => {
    await drawLibrary();
    const field = (await write('甲文')) as HTMLTextAreaElement;
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk'));
    fireEvent.input(field, { target: { value: '要紧的话' } });
    await status(/^没能保存/);
    expect(field.value).toBe('要紧的话');
    expect(unsavedNotes().get('a')).toBe('要紧的话');
    fireEvent.blur(field);
    await status('已保存');
  });

  it('of a window that closed too soon are stored by the next', async () => {
    noteUnsaved('a', '关窗前写的');
    await drawLibrary();
    await waitFor(async () => expect((await stored('a'))?.note).toBe('关窗前写的'));
    await waitFor(() => expect([...unsavedNotes()]).toEqual([]));
  });
});

describe('tags', () => {
  it('are added by Enter, completed from those in use by pinyin, and removed', async () => {
    await drawLibrary();
    await write('乙文');
    const field = screen.getByRole('combobox', { name: '标签' });
    await waitFor(() => {
      fireEvent.input(field, { target: { value: 'rq' } });
      expect(screen.getByRole('option', { name: /容缺/ })).toBeTruthy();
    });
    fireEvent.keyDown(field, { key: 'ArrowDown' });
    expect(screen.getByRole('option', { name: /容缺/ }).getAttribute('aria-selected')).toBe('true');
    await expectAccessible();
    fireEvent.keyDown(field, { key: 'Enter' });
    await waitFor(async () => expect((await stored('b'))?.tags).toEqual(['容缺']));
    fireEvent.input(field, { target: { value: '跨省，通办，' } });
    await waitFor(async () => expect((await stored('b'))?.tags).toEqual(['容缺', '跨省', '通办']));
    fireEvent.click(await screen.findByRole('button', { name: '去掉标签：跨省' }));
    await waitFor(async () => expect((await stored('b'))?.tags).toEqual(['容缺', '通办']));
    expect(focused()).toBe(screen.getByRole('combobox', { name: '标签' }));
  });
});

describe('renaming a tag', () => {
  const open = async () => {
    const filters = await openFilters();
    fireEvent.click(await within(filters).findByRole('button', { name: '重命名标签' }));
    const name = await within(filters).findByLabelText<HTMLInputElement>('新名称');
    return { filters, name };
  };
  const tagsStored = async () => (await loadSnippets()).sound.map(({ tags }) => tags);
  const tagged = [
    { ...first, tags: ['容缺', '对照'] },
    { ...second, tags: ['容缺'] },
    { ...third, tags: ['执照'] },
  ];

  it('concerns all that have it, told beforehand, and can be undone', async () => {
    await drawLibrary(tagged);
    const { filters, name } = await open();
    expect(focused()).toBe(name);
    expect(name.value).toBe('容缺');
    fireEvent.input(name, { target: { value: ' 容缺受理 ' } });
    expect(await within(filters).findByText('将改动 2 条收藏')).toBeTruthy();
    await expectAccessible();
    fireEvent.click(within(filters).getByRole('button', { name: '重命名' }));
    await status('2 条的标签“容缺”已改为“容缺受理”');
    expect(await tagsStored()).toEqual([['容缺受理', '对照'], ['容缺受理'], ['执照']]);
    expect(focused()).toBe(within(filters).getByRole('button', { name: '重命名标签' }));
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(async () => expect(await tagsStored()).toEqual(tagged.map(({ tags }) => tags)));
  });

  it('to one there is already says that they become one, and what is listed follows', async () => {
    await drawLibrary(tagged);
    const filters = await openFilters();
    fireEvent.click(await within(filters).findByRole('button', { name: /^容缺/ }));
    fireEvent.click(within(filters).getByRole('button', { name: '重命名标签' }));
    const name = await within(filters).findByLabelText<HTMLInputElement>('新名称');
    fireEvent.input(name, { target: { value: '执照' } });
    expect(await within(filters).findByText('已有标签“执照”（1 条），两个标签将合并')).toBeTruthy();
    fireEvent.click(within(filters).getByRole('button', { name: '合并' }));
    await waitFor(() => expect(titles()).toHaveLength(3));
    expect(await tagsStored()).toEqual([['执照', '对照'], ['执照'], ['执照']]);
    expect(screen.getByRole('button', { name: '取消筛选：执照' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(titles()).toEqual(['甲文', '乙文']));
    expect(await tagsStored()).toEqual(tagged.map(({ tags }) => tags));
  });

  it('goes to whichever tag is chosen, and does nothing by Escape or under the same name', async () => {
    await drawLibrary(tagged);
    const { filters, name } = await open();
    const select = within(filters).getByLabelText<HTMLSelectElement>('原标签');
    fireEvent.change(select, { target: { value: '执照' } });
    await waitFor(() => expect(name.value).toBe('执照'));
    expect(within(filters).getByRole<HTMLButtonElement>('button', { name: '重命名' }).disabled).toBe(true);
    fireEvent.keyDown(name, { key: 'Escape' });
    await waitFor(() => expect(within(filters).queryByLabelText('新名称')).toBeNull());
    expect(await tagsStored()).toEqual(tagged.map(({ tags }) => tags));
  });
});

describe('the order by hand', () => {
  it('goes back to where a run of moves began with one undo, and the focus with it', async () => {
    await drawLibrary();
    titleButton('甲文').focus();
    press('ArrowDown', { altKey: true });
    await status('已移到第 2 条，共 3 条');
    await waitFor(() => expect(titles()[1]).toBe('甲文'));
    press('ArrowDown', { altKey: true });
    await status('已移到第 3 条，共 3 条');
    const undo = screen.getByRole('button', { name: '撤销' });
    undo.focus();
    fireEvent.click(undo);
    await waitFor(() => expect(titles()).toEqual(['甲文', '乙文', third.measure.title]));
    expect((await loadSnippets()).sound).toEqual(KEPT);
    await waitFor(() => expect(focused()).toBe(titleButton('甲文')));
  });

  it('changes by Alt and arrow keys, is told, and keeps the focus', async () => {
    await drawLibrary();
    titleButton('甲文').focus();
    press('ArrowDown', { altKey: true });
    await status('已移到第 2 条，共 3 条');
    await waitFor(() => expect(titles()).toEqual(['乙文', '甲文', third.measure.title]));
    expect(focused()).toBe(titleButton('甲文'));
    press('ArrowUp', { altKey: true });
    await waitFor(() => expect(titles()).toEqual(['甲文', '乙文', third.measure.title]));
  });
});

describe('many at once', () => {
  const bar = () => screen.findByRole('region', { name: '对选中的收藏' });
  const pick = (title: string, more = {}) =>
    fireEvent.click(screen.getByRole('checkbox', { name: `选中：${title}` }), more);

  it('are picked by checkbox, a range with Shift, all with Ctrl+A, and let go with Escape', async () => {
    await drawLibrary();
    pick('甲文');
    await within(await bar()).findByText('已选 1 条');
    pick(third.measure.title, { shiftKey: true });
    await within(await bar()).findByText('已选 3 条');
    await expectAccessible();
    titleButton('甲文').focus();
    press('Escape');
    await waitFor(() => expect(screen.queryByRole('region', { name: '对选中的收藏' })).toBeNull());
    press('a', { ctrlKey: true });
    await within(await bar()).findByText('已选 3 条');
  });

  it('are picked by X with Caps Lock as without it, one by one or a range with Shift', async () => {
    await drawLibrary();
    titleButton('甲文').focus();
    press('X', { code: 'KeyX' });
    await within(await bar()).findByText('已选 1 条');
    press('ArrowDown');
    press('X', { code: 'KeyX' });
    await within(await bar()).findByText('已选 2 条');
    press('x', { code: 'KeyX' });
    await within(await bar()).findByText('已选 1 条');
    titleButton(third.measure.title).focus();
    press('x', { code: 'KeyX', shiftKey: true });
    await within(await bar()).findByText('已选 3 条');
  });

  it('have keys while the checkbox of one has the focus', async () => {
    await drawLibrary();
    screen.getByRole('checkbox', { name: '选中：甲文' }).focus();
    press('x');
    await within(await bar()).findByText('已选 1 条');
  });

  it('are tagged without another click: the cursor is in the field', async () => {
    await drawLibrary();
    pick('甲文');
    fireEvent.click(within(await bar()).getByRole('button', { name: '标签' }));
    expect(focused()).toBe(await within(await bar()).findByRole('combobox', { name: '标签' }));
  });

  it('are moved and tagged, each undone by itself', async () => {
    await writeFolders([folder]);
    await drawLibrary();
    pick('甲文');
    pick('乙文');
    fireEvent.click(within(await bar()).getByRole('button', { name: '移入专题' }));
    fireEvent.click(await screen.findByRole('menuitem', { name: '一件事' }));
    await status('已把 2 条移入专题“一件事”');
    expect([(await stored('a'))?.folderId, (await stored('b'))?.folderId]).toEqual(['f1', 'f1']);
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(async () => expect((await stored('a'))?.folderId).toBeNull());
    fireEvent.click(within(await bar()).getByRole('button', { name: '标签' }));
    const field = await within(await bar()).findByRole('combobox', { name: '标签' });
    fireEvent.input(field, { target: { value: '对照' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await status('已给 2 条加上标签');
    expect((await stored('a'))?.tags).toEqual(['容缺', '对照']);
  });

  it('are moved into a folder made for them', async () => {
    await drawLibrary();
    pick('甲文');
    pick('乙文');
    fireEvent.click(within(await bar()).getByRole('button', { name: '移入专题' }));
    expect(screen.getAllByRole('menuitem').map(({ textContent }) => textContent?.trim())).toEqual([
      '新建专题',
    ]);
    fireEvent.click(screen.getByRole('menuitem'));
    const name = await within(await bar()).findByLabelText<HTMLInputElement>('专题名称');
    await waitFor(() => expect(focused()).toBe(name));
    name.value = '对标';
    fireEvent.click(within(await bar()).getByRole('button', { name: '新建并移入' }));
    await status('已把 2 条移入专题“对标”');
    const [made] = (await loadFolders()).sound;
    expect([(await stored('a'))?.folderId, (await stored('b'))?.folderId]).toEqual([made?.id, made?.id]);
  });

  it('give the focus back when what was told is dismissed', async () => {
    await drawLibrary();
    titleButton('甲文').focus();
    press('ArrowDown', { altKey: true });
    await status('已移到第 2 条，共 3 条');
    const dismiss = screen.getByRole('button', { name: '关闭' });
    dismiss.focus();
    fireEvent.click(dismiss);
    await waitFor(() => expect(focused()).toBe(titleButton('甲文')));
  });

  it('let go by the bar leave the focus to the heading', async () => {
    await drawLibrary();
    pick('甲文');
    fireEvent.click(within(await bar()).getByRole('button', { name: '取消选择' }));
    expect(focused().tagName).toBe('H1');
  });

  it('are copied, and deleted with undo', async () => {
    await drawLibrary();
    pick('甲文');
    pick('乙文');
    fireEvent.click(within(await bar()).getByRole('button', { name: '复制' }));
    await waitFor(() => expect(clipboard.written).toHaveLength(1));
    expect(clipboard.written[0]).toContain('容缺受理的材料');
    fireEvent.click(within(await bar()).getByRole('button', { name: '删除' }));
    await status('已删除 2 条收藏');
    expect(titles()).toEqual([third.measure.title]);
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(titles()).toHaveLength(3));
    expect(await stored('b')).toEqual(second);
  });
});

describe('a library of 10,000', () => {
  it('draws those in view, numbered among all, and reaches the last by End', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) =>
      passage(`p${at}`, `第 ${at} 条`, { position: at, page: page(`第${at}篇`) }),
    );
    await drawLibrary(many);
    const rows = document.querySelectorAll('.library-row');
    expect(rows.length).toBeLessThan(40);
    expect(rows[0]?.getAttribute('aria-setsize')).toBe('10000');
    expect(rows[1]?.getAttribute('aria-posinset')).toBe('2');
    titleButton('第0篇').focus();
    press('ArrowDown');
    expect(focused().textContent).toBe('第1篇');
    press('End');
    expect(focused().textContent).toBe('第9999篇');
  });
});

describe('the page', () => {
  it('begins at the snippet its address names', async () => {
    location.hash = '#library=b';
    await drawLibrary();
    await waitFor(() => expect(focused().textContent).toBe('乙文'));
  });

  it('shows how much of the storage is used', async () => {
    await drawLibrary();
    expect(await status(/^收藏等[共已]用 .*B/)).toBeTruthy();
  });

  it('warns where the storage is nearly full', async () => {
    Object.assign(fakeBrowser.storage.local, { QUOTA_BYTES: 1_000, getBytesInUse: async () => 850 });
    await drawLibrary();
    expect(await status('存储空间快满了：已用 850 B，共 1000 B（85%）。请先备份，再删去一些')).toBeTruthy();
  });

  it('leads to the drafts and back by its tabs', async () => {
    await drawLibrary();
    fireEvent.click(screen.getByRole('tab', { name: '起草' }));
    expect(location.hash).toBe('#drafts');
    fireEvent.click(screen.getByRole('tab', { name: /^摘编/ }));
    expect(titles()).toHaveLength(3);
  });
});
