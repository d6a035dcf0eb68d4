// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { Toast } from '@/components/common/toast';
import { AddToDraft } from '@/components/drafts/add-to-draft';
import { DraftsView } from '@/components/drafts/drafts-view';
import { useSnippets } from '@/components/hooks/use-snippets';
import { useToast } from '@/components/hooks/use-toast';
import { changeDraft, loadDrafts, removeDrafts, writeDrafts } from '@/utils/browser/draft-store';
import { writeFolders } from '@/utils/browser/folder-store';
import { removeSnippet, writeSnippets } from '@/utils/browser/snippet-store';
import { createDraft, headingPart, paragraphPart, snippetPart } from '@/utils/drafts/create-draft';
import { addingParts, typing } from '@/utils/drafts/edit-draft';
import { createFolder } from '@/utils/snippets/edit-folder';
import { linesOf } from '../../utils/drafts/drafts-sample';
import { expectAccessible } from '../axe';
import { fromPage, fromSearch, hostile, passage } from '../kept/kept-sample';
import { stubPopovers } from '../popover';

const NOW = new Date('2024-06-01T08:00:00.000Z');
const DRAFT = createDraft(
  '工作方案',
  [
    headingPart('甲', 1, '优化审批'),
    snippetPart('a', fromSearch.id),
    headingPart('乙', 2, '容缺受理'),
    paragraphPart('文', '我的话'),
    headingPart('丙', 1, '保障'),
  ],
  NOW,
  'd1',
);

function Screen({ at }: { at: string | null }) {
  const [opened, open] = useState(at);
  const toaster = useToast();
  const { library, loaded } = useSnippets(toaster);
  return (
    <main>
      <DraftsView {...{ opened, toaster }} library={loaded ? library : null} onOpen={open} />
      <Toast toaster={toaster} />
    </main>
  );
}

const draw = (at: string | null) => {
  document.documentElement.lang = 'zh-CN';
  document.title = '他山';
  return render(<Screen at={at} />);
};
const openDraft = async () => {
  await writeSnippets([fromSearch, fromPage, passage]);
  await writeDrafts([DRAFT]);
  draw('d1');
  await screen.findByRole('list', { name: '提纲' });
};

const stored = async () => {
  const draft = (await loadDrafts()).sound.find(({ id }) => id === 'd1');
  return draft ? linesOf(draft) : null;
};
const storedText = async (id: string) => {
  const part = (await loadDrafts()).sound[0]?.parts.find((one) => one.id === id);
  return part && 'text' in part ? part.text : null;
};
const fields = () =>
  screen.getAllByRole<HTMLTextAreaElement>('textbox').filter((field) => field.matches('[data-part-focus]'));
const field = (text: string) => {
  const found = fields().find(({ value }) => value === text);
  if (!found) throw new Error(`no field with ${text}`);
  return found;
};
const heading = (text: string) => field(text).getAttribute('aria-label');
const focused = () => document.activeElement as HTMLElement;
const press = (key: string, more: object = {}) => fireEvent.keyDown(focused(), { key, ...more });
const status = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join(' ');
const click = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(stubPopovers);
afterEach(cleanup);

describe('the list of drafts', () => {
  it('says how to begin', async () => {
    draw(null);
    await screen.findByText('还没有草稿');
    await expectAccessible();
  });

  it('tells each draft’s title, length and when it was changed, the last one first', async () => {
    await writeDrafts([DRAFT, createDraft('汇报', [], new Date('2024-06-02T08:00:00.000Z'), 'd2')]);
    draw(null);
    await screen.findByText('5 段');
    const rows = screen.getAllByRole('listitem');
    expect(rows.map((row) => within(row).getByRole('heading').textContent)).toEqual(['汇报', '工作方案']);
    expect(rows[1]?.querySelector('time')?.dateTime).toBe(DRAFT.changedAt);
    await expectAccessible();
  });

  it('makes a draft and opens it, with the focus on its title', async () => {
    draw(null);
    fireEvent.input(screen.getByLabelText('新草稿的题目'), { target: { value: '新方案' } });
    click('新建草稿');
    const title = await screen.findByLabelText<HTMLTextAreaElement>('草稿题目');
    expect(title.value).toBe('新方案');
    expect(focused()).toBe(title);
    await screen.findByText('提纲还是空的');
    click('全部草稿');
    await waitFor(() => expect(focused()).toBe(screen.getByRole('button', { name: '打开草稿：新方案' })));
  });

  it('has the words of no title selected, so that the first one takes their place', async () => {
    draw(null);
    click('新建草稿');
    const title = await screen.findByLabelText<HTMLTextAreaElement>('草稿题目');
    expect(title.value).toBe('未命名草稿');
    expect(focused()).toBe(title);
    expect([title.selectionStart, title.selectionEnd]).toEqual([0, title.value.length]);
  });

  it('renames, and gives the focus back', async () => {
    await writeDrafts([DRAFT]);
    draw(null);
    fireEvent.click(await screen.findByRole('button', { name: '改名：工作方案' }));
    const input = screen.getByLabelText('草稿题目');
    expect(focused()).toBe(input);
    await expectAccessible();
    fireEvent.input(input, { target: { value: '实施方案' } });
    click('保存');
    expect(await screen.findByRole('button', { name: '打开草稿：实施方案' })).toBeTruthy();
    expect(focused()).toBe(screen.getByRole('button', { name: '改名：实施方案' }));
    fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
    await screen.findByRole('button', { name: '打开草稿：工作方案' });
  });

  it('duplicates: the copy says the same, and either is edited by itself', async () => {
    await writeDrafts([DRAFT]);
    draw(null);
    fireEvent.click(await screen.findByRole('button', { name: '复制一份：工作方案' }));
    await screen.findByRole('button', { name: '打开草稿：工作方案（副本）' });
    const { sound } = await loadDrafts();
    const ids = sound.flatMap(({ parts }) => parts.map(({ id }) => id));
    expect(new Set(ids).size).toBe(10);
  });

  it('deletes, the focus going to the next, and undo brings all of it back', async () => {
    await writeDrafts([DRAFT, createDraft('汇报', [], new Date('2024-06-02T08:00:00.000Z'), 'd2')]);
    draw(null);
    const remove = await screen.findByRole('button', { name: '删除草稿：汇报' });
    remove.focus();
    fireEvent.click(remove);
    await waitFor(() => expect(screen.queryByText('汇报')).toBeNull());
    await waitFor(() => expect(focused()).toBe(screen.getByRole('button', { name: '打开草稿：工作方案' })));
    fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
    await screen.findByText('汇报');
  });

  it('counts what cannot be read', async () => {
    await fakeBrowser.storage.local.set({ 'draft:later': { version: 99 } });
    draw(null);
    await screen.findByText(/有 1 份草稿无法读取/);
    await expectAccessible();
  });
});

describe('a draft', () => {
  it('shows its outline with the numbers of official documents', async () => {
    await openDraft();
    expect(fields().map((one) => one.getAttribute('aria-label'))).toEqual([
      '一级标题 一、',
      '二级标题 （一）',
      '正文',
      '一级标题 二、',
    ]);
    expect(within(screen.getByRole('list', { name: '提纲' })).getByText('三色导税')).toBeTruthy();
    await expectAccessible();
  });

  it('keeps what is typed', async () => {
    await openDraft();
    fireEvent.input(field('我的话'), { target: { value: '改过的话' } });
    expect(field('改过的话')).toBeTruthy();
    await waitFor(async () => expect(await storedText('文')).toBe('改过的话'));
  });

  it('keeps its title as it is typed, and the last one while the field is empty', async () => {
    await openDraft();
    const title = screen.getByLabelText<HTMLTextAreaElement>('草稿题目');
    fireEvent.input(title, { target: { value: '新 ' } });
    expect(title.value).toBe('新 ');
    fireEvent.input(title, { target: { value: '' } });
    await waitFor(async () => expect((await loadDrafts()).sound[0]?.title).toBe('新'));
    fireEvent.blur(title);
    await waitFor(() => expect(title.value).toBe('新'));
  });

  it('Enter in a heading makes the next one behind its section; there it turns into a paragraph', async () => {
    await openDraft();
    field('容缺受理').focus();
    press('Enter');
    expect(focused().getAttribute('aria-label')).toBe('二级标题');
    await waitFor(async () => expect(await stored()).toMatch(/^#甲 @a ##乙 文 ##\S+ #丙$/));
    press('Enter');
    await waitFor(() => expect(focused().getAttribute('aria-label')).toBe('正文'));
  });

  it('Ctrl+Enter makes a paragraph right behind', async () => {
    await openDraft();
    field('优化审批').focus();
    press('Enter', { ctrlKey: true });
    expect(focused().getAttribute('aria-label')).toBe('正文');
    await waitFor(async () => expect(await stored()).toMatch(/^#甲 \S+ @a/));
  });

  it('Enter that chooses among an input method’s candidates makes nothing', async () => {
    await openDraft();
    field('优化审批').focus();
    press('Enter', { isComposing: true });
    expect(fields().length).toBe(4);
  });

  it('Tab passes a heading through which the reader only comes, and changes the level of one he works in', async () => {
    await openDraft();
    field('保障').focus();
    expect(press('Tab')).toBe(true);
    fireEvent.input(field('保障'), { target: { value: '保障措施' } });
    expect(press('Tab')).toBe(false);
    expect(heading('保障措施')).toBe('二级标题 （二）');
    expect(status()).toContain('现在是二级标题 （二）');
    expect(press('Tab', { shiftKey: true })).toBe(false);
    expect(heading('保障措施')).toBe('一级标题 二、');
  });

  it('Escape gives Tab back, and so do the first and last level', async () => {
    await openDraft();
    field('保障').focus();
    fireEvent.input(field('保障'), { target: { value: '保障措施' } });
    expect(press('Tab', { shiftKey: true })).toBe(true);
    press('Escape');
    expect(status()).toContain('Tab 键现在照常移到下一处');
    expect(press('Tab')).toBe(true);
    expect(heading('保障措施')).toBe('一级标题 二、');
  });

  it('Alt and an arrow moves a heading with all that is under it, and the focus along', async () => {
    await openDraft();
    field('保障').focus();
    press('ArrowUp', { altKey: true });
    await waitFor(async () => expect(await stored()).toBe('#丙 #甲 @a ##乙 文'));
    expect(focused()).toBe(field('保障'));
    expect(status()).toContain('已移到第 1 段，共 5 段');
    press('ArrowUp', { altKey: true });
    expect(status()).toContain('已经到头');
    press('ArrowDown', { altKey: true });
    await waitFor(async () => expect(await stored()).toBe('#甲 @a ##乙 文 #丙'));
  });

  it('arrow keys go from part to part from one tab stop', async () => {
    await openDraft();
    expect(
      screen.getByRole('list', { name: '提纲' }).querySelectorAll('[data-part-focus][tabindex="0"]').length,
    ).toBe(1);
    field('优化审批').focus();
    press('ArrowDown');
    expect(focused().textContent).toBe('三色导税');
    press('ArrowDown');
    expect(focused()).toBe(field('容缺受理'));
    press('ArrowUp');
    press('ArrowUp');
    expect(focused()).toBe(field('优化审批'));
  });

  it('Delete takes a snippet out; the toast and the undo button bring it back', async () => {
    await openDraft();
    const card = within(screen.getByRole('list', { name: '提纲' })).getByRole('button', { name: '三色导税' });
    card.focus();
    press('Delete');
    await waitFor(async () => expect(await stored()).toBe('#甲 ##乙 文 #丙'));
    expect(focused()).toBe(field('容缺受理'));
    click('撤销');
    await waitFor(async () => expect(await stored()).toBe('#甲 @a ##乙 文 #丙'));
  });

  it('undoes the last step', async () => {
    await openDraft();
    click(/上移（Alt\+↑）：保障/);
    await waitFor(async () => expect(await stored()).toBe('#丙 #甲 @a ##乙 文'));
    click('撤销上一步');
    await waitFor(async () => expect(await stored()).toBe('#甲 @a ##乙 文 #丙'));
    expect(status()).toContain('已撤销上一步');
  });

  it('shows what another window adds, and loses nothing of what is done here meanwhile', async () => {
    await openDraft();
    const other = changeDraft('d1', addingParts([paragraphPart('那里', '那里写的')], null), NOW);
    fireEvent.input(field('我的话'), { target: { value: '这里写的' } });
    await other;
    await waitFor(() => expect(field('那里写的')).toBeTruthy());
    expect(field('这里写的')).toBeTruthy();
    await waitFor(async () => expect(await storedText('文')).toBe('这里写的'));
    expect(await stored()).toBe('#甲 @a ##乙 文 #丙 那里');
  });

  it('keeps the place of a snippet that is deleted, and says so', async () => {
    await openDraft();
    await removeSnippet(fromSearch.id);
    await screen.findByText('已删除的摘编');
    expect(screen.getByText(/导出时会略过/)).toBeTruthy();
    expect(await stored()).toBe('#甲 @a ##乙 文 #丙');
    await expectAccessible();
    await writeSnippets([fromSearch]);
    await waitFor(() => expect(screen.queryByText('已删除的摘编')).toBeNull());
  });

  it('previews what will be exported', async () => {
    await openDraft();
    click('预览');
    const preview = screen.getByRole('article', { name: '预览' });
    expect(
      within(preview)
        .getAllByRole('heading')
        .map(({ textContent }) => textContent),
    ).toEqual(['工作方案', '一、优化审批', '（一）容缺受理', '二、保障']);
    expect(preview.textContent).toContain('我的话');
    expect(within(preview).getAllByRole('listitem').length).toBe(1);
    await expectAccessible();
  });

  it('says where it is gone', async () => {
    draw('nothing');
    await screen.findByText(/这份草稿已不在/);
    click('回到全部草稿');
    await screen.findByText('还没有草稿');
  });
});

describe('a draft that another window or storage gets in the way of', () => {
  it('keeps on the screen what storage refuses, says so, and saves it when asked to', async () => {
    await openDraft();
    const refusing = vi
      .spyOn(fakeBrowser.storage.local, 'set')
      .mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    fireEvent.input(field('我的话'), { target: { value: '我的话很长' } });
    expect((await screen.findByRole('alert')).textContent).toContain('存储空间已满');
    expect(field('我的话很长')).toBeTruthy();
    expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(false);
    await expectAccessible();
    refusing.mockRestore();
    click('再存一次');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(await storedText('文')).toBe('我的话很长');
    await waitFor(() =>
      expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true),
    );
  });

  it('keeps both where another window writes in the same paragraph, with the caret in its words', async () => {
    await openDraft();
    const mine = field('我的话');
    mine.focus();
    mine.setSelectionRange(3, 3);
    await changeDraft('d1', typing('文', '我的话', '这是我的话'), NOW);
    await waitFor(() => expect(mine.value).toBe('这是我的话'));
    expect(mine.selectionStart).toBe(5);
    fireEvent.input(mine, { target: { value: '这是我的话呀' } });
    await waitFor(async () => expect(await storedText('文')).toBe('这是我的话呀'));
  });

  it('leaves what an input method composes alone until it is done', async () => {
    await openDraft();
    const mine = field('我的话');
    mine.focus();
    fireEvent.input(mine, { target: { value: '我的话ni' }, isComposing: true });
    await changeDraft('d1', typing('文', '我的话', '这是我的话'), NOW);
    await waitFor(async () => expect(await storedText('文')).toBe('这是我的话'));
    expect(mine.value).toBe('我的话ni');
    fireEvent.input(mine, { target: { value: '我的话你' }, isComposing: true });
    fireEvent.input(mine, { target: { value: '我的话你' } });
    await waitFor(() => expect(mine.value).toBe('这是我的话你'));
    await waitFor(async () => expect(await storedText('文')).toBe('这是我的话你'));
  });

  it('brings back the draft that was deleted elsewhere', async () => {
    await openDraft();
    await removeDrafts(['d1']);
    fireEvent.click(await screen.findByRole('button', { name: '恢复这份草稿' }));
    await screen.findByRole('list', { name: '提纲' });
    expect(await stored()).toBe('#甲 @a ##乙 文 #丙');
  });

  it('says of a record it cannot read that it is still there', async () => {
    await fakeBrowser.storage.local.set({ 'draft:d1': { version: 99 } });
    draw('d1');
    await screen.findByText('这份草稿读不出来');
    expect(screen.queryByRole('button', { name: '恢复这份草稿' })).toBeNull();
    await expectAccessible();
  });
});

describe('choosing snippets', () => {
  const picker = () => within(screen.getByRole('complementary', { name: '收藏的摘编' }));

  it('marks those that are used, and adds behind the current part, one after the other', async () => {
    await openDraft();
    expect(picker().getAllByText('已用').length).toBe(1);
    field('容缺受理').focus();
    fireEvent.click(picker().getByRole('button', { name: `加入提纲：${passage.page.title}` }));
    fireEvent.click(picker().getByRole('button', { name: '加入提纲：电子营业执照免证可办' }));
    expect(status()).toContain('已加入提纲：电子营业执照免证可办');
    await waitFor(() => expect(picker().getAllByText('已用').length).toBe(3));
    const named = async () =>
      (await loadDrafts()).sound[0]?.parts.map((part) =>
        part.kind === 'snippet' ? part.snippetId : part.id,
      );
    await waitFor(async () =>
      expect(await named()).toEqual(['甲', fromSearch.id, '乙', passage.id, fromPage.id, '文', '丙']),
    );
  });

  it('searches, also in pinyin, and narrows down by folder', async () => {
    const folder = createFolder('税务', [], NOW, 'f1');
    if (folder) await writeFolders([folder]);
    await openDraft();
    await writeSnippets([{ ...fromSearch, folderId: 'f1' }]);
    const titles = () =>
      picker()
        .getAllByRole('heading', { level: 3 })
        .map(({ textContent }) => textContent);
    fireEvent.change(await picker().findByLabelText('专题'), { target: { value: 'f1' } });
    await waitFor(() => expect(titles()).toEqual(['三色导税']));
    fireEvent.change(picker().getByLabelText('专题'), { target: { value: 'all' } });
    fireEvent.input(picker().getByLabelText('搜索收藏'), { target: { value: 'yingyezhizhao' } });
    await waitFor(() => expect(titles()).toEqual(['电子营业执照免证可办']), { timeout: 5000 });
    fireEvent.input(picker().getByLabelText('搜索收藏'), { target: { value: 'zzqqxx' } });
    await waitFor(() => expect(picker().getByText('没有找到')).toBeTruthy());
    await expectAccessible();
  });

  it('shows hostile words as words', async () => {
    await openDraft();
    await writeSnippets([hostile]);
    await waitFor(() => expect(picker().getByText('<script>alert(2)</script>')).toBeTruthy());
    expect(document.querySelector('.draft-picker img, .draft-picker script')).toBeNull();
  });
});

describe('adding to a draft from elsewhere', () => {
  function Elsewhere() {
    const toaster = useToast();
    return (
      <main>
        <AddToDraft snippetIds={['x', 'y']} toaster={toaster} onOpen={opened} />
        <Toast toaster={toaster} />
      </main>
    );
  }
  const opened = vi.fn();

  it('puts them at the end of the draft chosen, in their order, and takes them back', async () => {
    await writeDrafts([DRAFT]);
    render(<Elsewhere />);
    click('加入草稿');
    fireEvent.click(await screen.findByRole('menuitem', { name: '工作方案' }));
    await screen.findByText('已把 2 条加入“工作方案”');
    const named = (await loadDrafts()).sound[0]?.parts.slice(-2);
    expect(named?.map((part) => part.kind === 'snippet' && part.snippetId)).toEqual(['x', 'y']);
    click('去看看');
    expect(opened).toHaveBeenCalledWith('d1');
  });

  it('makes a new draft of them', async () => {
    render(<Elsewhere />);
    click('加入草稿');
    fireEvent.click(await screen.findByRole('menuitem', { name: '新建一份草稿' }));
    await screen.findByText('已把 2 条加入“未命名草稿”');
    expect((await loadDrafts()).sound[0]?.parts.length).toBe(2);
  });
});
