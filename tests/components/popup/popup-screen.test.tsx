// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { PopupScreen } from '@/components/popup/popup-screen';
import { panelApi } from '@/utils/browser/api';
import { PAGE_SCRIPT } from '@/utils/browser/inject';
import { loadSnippets } from '@/utils/browser/snippet-store';
import type { PageMatches } from '@/utils/matching/types';
import { give } from '../../utils/browser/fakes';
import { expectAccessible } from '../axe';
import { library, pageSummary, readyPage } from '../sample';
import { drawScreen, stubClipboard, type Tab } from '../screen';

vi.mock('@/utils/matching/library', () => ({ openLibrary: () => library }));

const ready: Tab = { matches: readyPage.matches };
const box = () => screen.getByRole('textbox', { name: '搜索各地做法' });
const type = (value: string) => fireEvent.input(box(), { target: { value } });
// Marks put spaces into names computed without layout.
const title = (name: string) =>
  screen.findByRole('button', { name: (found) => found.replaceAll(' ', '') === name, expanded: false });
const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });

async function drawReady() {
  const clipboard = stubClipboard();
  await drawScreen(<PopupScreen />, ready);
  await title('容缺受理加承诺补正');
  return clipboard;
}

beforeEach(() => {
  vi.spyOn(window, 'close')
    .mockClear()
    .mockImplementation(() => {});
  Object.assign(panelApi, { sidePanel: { open: vi.fn(async () => {}) } });
});
afterEach(cleanup);

describe('the popup while nothing is typed', () => {
  it('has the cursor in the search box and the matches of the page', async () => {
    await drawReady();
    expect(document.activeElement).toBe(box());
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('本页相关做法 3 条');
    expect(screen.getAllByRole('article')).toHaveLength(3);
    await expectAccessible();
  });

  const unreadable = (reason: 'no-text'): PageMatches => ({ status: 'unreadable', reason });
  const states: [string, Tab, string, string[]][] = [
    ['is being read', { matches: { status: 'reading' } }, '正在读取本页…', []],
    [
      'nobody let it read',
      { matches: null, mayRead: false },
      '还没有读取这个页面',
      ['读取本页', '始终在此网站启用'],
    ],
    [
      'is the browser’s own',
      { url: 'chrome://settings', matches: null },
      '浏览器不允许读取此页',
      ['打开侧边栏'],
    ],
    ['has no text', { matches: unreadable('no-text') }, '没有读到正文', ['再读一次']],
    [
      'is about other things',
      { matches: { status: 'ready', page: pageSummary, matches: [] } },
      '本页没有相关做法',
      ['打开侧边栏'],
    ],
  ];
  it.each(states)('says what to do where the page %s', async (_, tab, heading, actions) => {
    await drawScreen(<PopupScreen />, tab);
    const message = (await screen.findByRole('heading', { level: 2, name: heading }))
      .parentElement as HTMLElement;
    expect(
      within(message)
        .queryAllByRole('button')
        .map(({ textContent }) => textContent),
    ).toEqual(actions);
    await expectAccessible();
  });

  it('reads the page on request, and asks for the site inside the click', async () => {
    give('scripting', { executeScript: vi.fn(async () => [{ frameId: 0 }]) });
    await drawScreen(<PopupScreen />, { url: 'https://example.org/a', matches: null, mayRead: false });
    fireEvent.click(await screen.findByRole('button', { name: '读取本页' }));
    const injection = { target: { tabId: 7 }, files: [PAGE_SCRIPT] };
    expect(fakeBrowser.scripting.executeScript).toHaveBeenCalledWith(injection);
    fireEvent.click(screen.getByRole('button', { name: '始终在此网站启用' }));
    expect(fakeBrowser.permissions.request).toHaveBeenCalledWith({ origins: ['*://example.org/*'] });
  });

  it('opens the panel inside the click, then closes', async () => {
    await drawReady();
    fireEvent.click(screen.getByRole('button', { name: '在侧边栏查看全部' }));
    expect(panelApi.sidePanel?.open).toHaveBeenCalledWith({ windowId: 1 });
    await waitFor(() => expect(window.close).toHaveBeenCalled());
  });
});

describe('the popup’s search', () => {
  it('shows results with the words marked, and topics to choose from', async () => {
    await drawReady();
    type('材料后补');
    const found = await screen.findByRole('article');
    expect([...found.querySelectorAll('h3 mark')].map(({ textContent }) => textContent)).toEqual([
      '容缺受理',
    ]);
    expect(within(found).getByText('同义说法')).toBeTruthy();
    expect(within(screen.getByRole('group', { name: '按主题筛选' })).getAllByRole('button')).toHaveLength(2);
    await expectAccessible();
  });

  it('does not search for what an input method is still composing', async () => {
    await drawReady();
    fireEvent.input(box(), { target: { value: 'wuguan' }, isComposing: true });
    expect(screen.getAllByRole('article')).toHaveLength(3);
    press('Enter', { isComposing: true });
    expect(document.activeElement).toBe(box());
  });

  it('offers near topics where nothing is found, and lists the one chosen', async () => {
    await drawReady();
    type('足球世界杯');
    await screen.findByRole('heading', { name: '没有找到“足球世界杯”' });
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: '纳税服务', pressed: false }));
    expect(screen.getByText('没有“足球世界杯”，以下是这个主题的全部做法')).toBeTruthy();
    expect(screen.getAllByRole('article')).toHaveLength(1);
  });
});

describe('the popup’s keys', () => {
  it('↓ goes from the box into the results, ↑ back to the box', async () => {
    await drawReady();
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('容缺受理加承诺补正');
    press('ArrowDown');
    expect(document.activeElement?.textContent).toBe('三色导税');
    press('ArrowUp');
    press('ArrowUp');
    expect(document.activeElement).toBe(box());
  });

  it('Enter in the box opens the first result', async () => {
    await drawReady();
    press('Enter');
    expect(screen.getByRole('button', { expanded: true }).textContent).toBe('容缺受理加承诺补正');
    expect(screen.getByText('《容缺受理事项清单》')).toBeTruthy();
    expect(screen.getByText('原文前后两处分别写作 126 项和 128 项。', { exact: false })).toBeTruthy();
    await expectAccessible();
  });

  it('S keeps the result with the page it was found beside, and undo takes it back', async () => {
    await drawReady();
    press('ArrowDown');
    press('s');
    await screen.findByRole('button', { name: '收藏：容缺受理加承诺补正', pressed: true });
    const [snippet] = (await loadSnippets()).sound;
    expect(snippet).toMatchObject({ id: 'measure-c05-m01', foundOn: { url: pageSummary.url } });
    fireEvent.click(await screen.findByRole('button', { name: '撤销' }));
    await screen.findByRole('button', { name: '收藏：容缺受理加承诺补正', pressed: false });
  });

  it.each([
    ['Caps Lock', { key: 'S' }],
    ['Shift', { key: 'S', shiftKey: true }],
    ['a Russian layout', { key: 'ы' }],
    ['full width', { key: 'ｓ' }],
  ])('S keeps the result with %s, too', async (_state, pressed) => {
    await drawReady();
    press('ArrowDown');
    press('', { code: 'KeyS', ...pressed });
    await screen.findByRole('button', { name: '收藏：容缺受理加承诺补正', pressed: true });
  });

  it('S of an input method keeps nothing', async () => {
    await drawReady();
    press('ArrowDown');
    expect(press('s', { code: 'KeyS', keyCode: 229 })).toBe(true);
    expect((await loadSnippets()).sound).toEqual([]);
  });

  it('S a second time removes it, and undo brings the same record back', async () => {
    await drawReady();
    press('ArrowDown');
    press('s');
    await screen.findByRole('button', { pressed: true });
    const before = await loadSnippets();
    press('s');
    await screen.findByText('已取消收藏');
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(async () => expect(await loadSnippets()).toEqual(before));
  });

  it('C copies with the source', async () => {
    const { written } = await drawReady();
    press('ArrowDown');
    press('c');
    await screen.findByText('已复制，附出处');
    expect(written[0]).toMatch(
      /^容缺受理加承诺补正。.*（来源：《XX市持续优化营商环境让高质量发展更具韧性》，XX市，/,
    );
  });

  it.each(['s', 'c', '/'])('%s is a letter like any other in the box', async (key) => {
    await drawReady();
    expect(press(key)).toBe(true);
    expect((await loadSnippets()).sound).toEqual([]);
  });

  it('leaves Ctrl+C to the browser', async () => {
    const { written } = await drawReady();
    press('ArrowDown');
    press('c', { ctrlKey: true });
    expect(written).toEqual([]);
  });

  it('/ goes to the box, Escape clears it, then closes', async () => {
    await drawReady();
    type('三色导税');
    press('ArrowDown');
    press('/');
    await waitFor(() => expect(document.activeElement).toBe(box()));
    press('Escape');
    await waitFor(() => expect(box()).toHaveProperty('value', ''));
    expect(window.close).not.toHaveBeenCalled();
    press('Escape');
    expect(window.close).toHaveBeenCalled();
  });

  it('reports a full store and keeps nothing', async () => {
    await drawReady();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QuotaExceededError'));
    press('ArrowDown');
    press('s');
    await screen.findByText(/^存储空间已满/);
  });
});
