// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { PanelScreen } from '@/components/panel/panel-screen';
import { loadSnippets, removeSnippet, saveSnippet } from '@/utils/browser/snippet-store';
import { linkToPassage } from '@/utils/passages/text-fragment';
import { snippetCitation } from '@/utils/snippets/citation';
import type { Snippet } from '@/utils/snippets/snippet';
import { expectAccessible } from '../axe';
import { fromPage, fromSearch, hostile, page, passage } from '../kept/kept-sample';
import { library } from '../sample';
import { drawScreen, stubClipboard } from '../screen';

vi.mock('@/utils/matching/library', () => ({ openLibrary: () => library }));

const titles = () => screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
const titleButton = (name: string) => screen.getByRole('button', { name, expanded: false });
const focused = () => document.activeElement ?? document.body;
const press = (key: string) => fireEvent.keyDown(focused(), { key });
const storedIds = async () => (await loadSnippets()).sound.map(({ id }) => id);
const heading = () => screen.getByRole('heading', { level: 1 });

async function drawKept(...snippets: Snippet[]) {
  for (const snippet of snippets) await saveSnippet(snippet);
  await drawScreen(<PanelScreen />, { matches: null });
  await screen.findByRole('heading', { level: 1, name: /^我的收藏/ });
}

/** The card under this title. */
function card(name: string): HTMLElement {
  const article = screen.getByRole('heading', { level: 2, name }).closest('article');
  if (!article) throw new Error(`no card named ${name}`);
  return article;
}

let clipboard: ReturnType<typeof stubClipboard>;
beforeEach(() => {
  clipboard = stubClipboard();
  location.hash = '#kept';
});
afterEach(cleanup);

describe('what has been kept', () => {
  it('stands newest first, counted', async () => {
    await drawKept(fromSearch, fromPage, passage);
    expect(heading().textContent).toBe('我的收藏 3 条');
    expect(titles()).toEqual([page.title, '电子营业执照免证可办', '三色导税']);
    await expectAccessible();
  });

  it('shows a passage between the words around it, with its page', async () => {
    await drawKept(passage);
    const quote = card(page.title).querySelector('blockquote');
    expect(quote?.textContent).toBe('…推行材料后补，主要材料齐全的当场受理，其余材料限期补齐…');
    expect(quote?.querySelector('.kept-exact')?.textContent).toBe('主要材料齐全的当场受理');
    expect(within(card(page.title)).getByText('中国政府网')).toBeTruthy();
    const times = [...card(page.title).querySelectorAll('time')];
    expect(times.map(({ dateTime }) => dateTime)).toEqual(['2024-05-14', passage.savedAt]);
    expect(times[0]?.textContent).toBe('2024年5月14日');
    expect(times[1]?.textContent).toMatch(/^2024年5月2\d日 /);
  });

  it('opens a passage to its whole text and address', async () => {
    await drawKept(passage);
    expect(card(page.title).querySelector('[data-clamped="true"]')).toBeTruthy();
    fireEvent.click(titleButton(page.title));
    await screen.findByText(page.url);
    expect(card(page.title).querySelector('[data-clamped="true"]')).toBeNull();
    await expectAccessible();
  });

  it('opens a measure to its section and the page it was found on', async () => {
    await drawKept(fromPage);
    expect(screen.getByText('XX市持续优化营商环境让高质量发展更具韧性')).toBeTruthy();
    expect(screen.queryByText(page.title)).toBeNull();
    fireEvent.click(titleButton('电子营业执照免证可办'));
    await screen.findByText(page.title);
    expect(screen.getByText('刀刃向内改革激发市场活力')).toBeTruthy();
    await expectAccessible();
  });

  it('opens the page in a tab, at the passage', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await drawKept(passage);
    fireEvent.click(screen.getByRole('button', { name: `打开到原文处：${page.title}` }));
    const url = linkToPassage(page.url, passage.selector);
    expect(url).toContain('#:~:text=');
    expect(create).toHaveBeenCalledWith({ url });
  });

  it('opens the page a measure was found beside', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await drawKept(fromPage);
    fireEvent.click(screen.getByRole('button', { name: `打开网页：${page.title}` }));
    expect(create).toHaveBeenCalledWith({ url: page.url });
  });

  it('opens as a full page', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await drawKept(passage);
    fireEvent.click(screen.getByRole('button', { name: '在完整页面中打开' }));
    expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/library\.html#library$/) });
  });

  it('shows hostile text as text, and opens no hostile address', async () => {
    await drawKept(hostile);
    expect(titles()).toEqual(['<script>alert(2)</script>']);
    expect(document.querySelector('blockquote')?.textContent).toBe('…<b><img src=x onerror="alert(1)"></b>…');
    expect(document.querySelector('.kept img, .kept b, .kept script')).toBeNull();
    expect(screen.queryByRole('button', { name: /^打开(?:网页|到原文处)/ })).toBeNull();
    // A day of publication that is none is not known.
    expect(screen.queryByText('不详')).toBeNull();
    await expectAccessible();
  });

  it('says how to begin while there is nothing', async () => {
    await drawKept();
    expect(heading().textContent).toBe('我的收藏 ');
    expect(screen.getByText(/按 S.*右键菜单.*Alt\+Shift\+S/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '全部复制，附出处' })).toBeNull();
    await expectAccessible();
  });

  it('follows what is kept or removed in another window', async () => {
    await drawKept(fromSearch);
    await saveSnippet(passage);
    await waitFor(() => expect(titles()).toEqual([page.title, '三色导税']));
    await removeSnippet(fromSearch.id);
    await waitFor(() => expect(titles()).toEqual([page.title]));
    expect(focused()).toBe(document.body);
  });
});

describe('copying what is kept', () => {
  it.each([
    ['a measure', fromPage, '电子营业执照免证可办'],
    ['a passage', passage, page.title],
  ])('gives %s with its source', async (_, snippet, title) => {
    await drawKept(snippet);
    fireEvent.click(screen.getByRole('button', { name: `复制并附出处：${title}` }));
    await screen.findByText('已复制，附出处');
    expect(clipboard.written).toEqual([snippetCitation(snippet)]);
  });

  it('gives all of it, a paragraph each', async () => {
    await drawKept(fromSearch, passage);
    fireEvent.click(screen.getByRole('button', { name: '全部复制，附出处' }));
    await screen.findByText('已复制 2 条，均附出处');
    expect(clipboard.written).toEqual([`${snippetCitation(passage)}\n\n${snippetCitation(fromSearch)}`]);
  });
});

describe('what is kept, by keyboard', () => {
  it('moves with the arrow keys from one tab stop, and back to the heading', async () => {
    await drawKept(fromSearch, fromPage);
    const [first, second] = ['电子营业执照免证可办', '三色导税'].map(titleButton);
    expect([first?.tabIndex, second?.tabIndex]).toEqual([0, -1]);
    first?.focus();
    press('ArrowDown');
    expect(focused()).toBe(second);
    press('Home');
    press('ArrowUp');
    expect(focused()).toBe(heading());
    press('ArrowDown');
    expect(focused()).toBe(first);
  });

  it('copies with C', async () => {
    await drawKept(fromSearch);
    titleButton('三色导税').focus();
    press('c');
    await waitFor(() => expect(clipboard.written).toEqual([snippetCitation(fromSearch)]));
  });

  it.each(['Delete', 'Backspace'])('%s deletes, and the focus goes to the next', async (key) => {
    await drawKept(fromSearch, fromPage, passage);
    titleButton('电子营业执照免证可办').focus();
    press(key);
    await waitFor(() => expect(titles()).toEqual([page.title, '三色导税']));
    expect(focused()).toBe(titleButton('三色导税'));
    expect(await storedIds()).not.toContain(fromPage.id);
    await expectAccessible();
  });

  it('deletes one, not one after another, while the key is held down', async () => {
    await drawKept(fromSearch, fromPage);
    titleButton('电子营业执照免证可办').focus();
    press('Delete');
    await waitFor(() => expect(focused()).toBe(titleButton('三色导税')));
    fireEvent.keyDown(focused(), { key: 'Delete', repeat: true });
    expect(await storedIds()).toEqual([fromSearch.id]);
  });

  it('goes to the one before when the last is deleted, and to the heading when none is left', async () => {
    await drawKept(fromSearch, fromPage);
    titleButton('三色导税').focus();
    press('Delete');
    await waitFor(() => expect(focused()).toBe(titleButton('电子营业执照免证可办')));
    press('Delete');
    await waitFor(() => expect(focused()).toBe(heading()));
    expect(screen.getByText('还没有收藏')).toBeTruthy();
  });

  it('undo brings it back, and the focus to it', async () => {
    await drawKept(fromSearch, fromPage);
    fireEvent.click(screen.getByRole('button', { name: '删除：三色导税' }));
    await waitFor(() => expect(titles()).toEqual(['电子营业执照免证可办']));
    const undo = await screen.findByRole('button', { name: '撤销' });
    undo.focus();
    fireEvent.click(undo);
    await waitFor(() => expect(titles()).toEqual(['电子营业执照免证可办', '三色导税']));
    await waitFor(() => expect(focused()).toBe(titleButton('三色导税')));
    expect((await loadSnippets()).sound).toContainEqual(fromSearch);
  });
});

describe('records that cannot be read', () => {
  const damaged = { 'snippet:future': { version: 99, kind: 'song' }, 'snippet:broken': '<img onerror=x>' };

  it('are counted and can be copied as they are; nothing is deleted', async () => {
    await fakeBrowser.storage.local.set(damaged);
    await drawKept(fromSearch);
    const notice = screen.getByRole('region', { name: '有 2 条收藏无法读取' });
    expect(notice.textContent).toContain('没有删除');
    fireEvent.click(within(notice).getByRole('button', { name: '复制原始数据（JSON）' }));
    await screen.findByText('已复制原始数据');
    const copied: unknown = JSON.parse(clipboard.written[0] ?? '');
    expect(copied).toEqual(Object.entries(damaged).map(([key, record]) => ({ key, record })));
    expect(await fakeBrowser.storage.local.get(Object.keys(damaged))).toEqual(damaged);
    await expectAccessible();
  });

  it('are told of even where nothing else is kept', async () => {
    await fakeBrowser.storage.local.set(damaged);
    await drawKept();
    expect(titles()).toEqual(['有 2 条收藏无法读取', '还没有收藏']);
    await expectAccessible();
  });
});
