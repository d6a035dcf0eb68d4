// @vitest-environment jsdom
/** From a reason to its words in the page: in the popup and in the panel. */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { PanelScreen } from '@/components/panel/panel-screen';
import { PopupScreen } from '@/components/popup/popup-screen';
import { PAGE_SCRIPT } from '@/utils/browser/inject';
import type { PassageAnswer, PassageWalk } from '@/utils/passages/passage';
import { give, PAGE, settle } from '../../utils/browser/fakes';
import { expectAccessible } from '../axe';
import { library, readyPage } from '../sample';
import { drawScreen, stubClipboard } from '../screen';

vi.mock('@/utils/matching/library', () => ({ openLibrary: () => library }));

const WALK: PassageWalk = { at: 2, total: 12, label: '容缺受理加承诺补正', isOnlySimilar: false, skipped: 0 };
const SHOWN: PassageAnswer = { status: 'shown', walk: WALK };

/** What the page answers to each call of its walker. */
type Answers = Partial<Record<'show' | 'step' | 'walk', unknown>>;

let called: [method: string, args: unknown[]][];

function givePage(answers: Answers, refuse?: string) {
  called = [];
  const executeScript = async ({ args, files = [] }: { args?: [string, unknown[]]; files?: string[] }) => {
    if (refuse) throw new Error(refuse);
    const [method, given] = args ?? ['inject', files];
    called.push([method, given]);
    return [{ result: answers[method as keyof Answers] ?? null }];
  };
  give('scripting', { executeScript, insertCSS: async () => {}, removeCSS: async () => {} });
}
const asked = (method: string) => called.filter(([name]) => name === method).map(([, args]) => args);

const reason = (words: string) => screen.findByRole('button', { name: `在页面中查看：${words}` });
const strip = () => screen.queryByRole('region', { name: '本页相关原文' });
const button = (name: string) => screen.getByRole('button', { name });
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const tell = async (state: PassageWalk | null, tabId = 7) => {
  const sender = { id: fakeBrowser.runtime.id, url: PAGE.url, tab: { id: tabId }, frameId: 0 };
  await act(async () => {
    await fakeBrowser.runtime.onMessage.trigger({ type: 'passages-walked', state }, sender as never);
    await settle();
  });
};
const activate = (tabId: number) =>
  act(async () => void (await fakeBrowser.tabs.onActivated.trigger({ tabId, windowId: 1 } as never)));
const drawPanel = () => drawScreen(<PanelScreen />, { matches: readyPage.matches });
const drawPopup = () => drawScreen(<PopupScreen />, { matches: readyPage.matches });

beforeEach(() => {
  stubClipboard();
  location.hash = '';
  vi.spyOn(window, 'close')
    .mockClear()
    .mockImplementation(() => {});
});
afterEach(cleanup);

describe.each([
  ['the popup', drawPopup],
  ['the panel', drawPanel],
])('in %s, a reason', (_where, draw) => {
  it('asks the page for all passages that are names, at its own', async () => {
    givePage({ show: SHOWN });
    await draw();
    fireEvent.click(await reason('三色导税'));
    await waitFor(() => expect(asked('show')).toHaveLength(1));
    const [passages, at] = asked('show')[0] as [{ selector: { exact: string } }[], number];
    expect(passages.map(({ selector }) => selector.exact)).toEqual(['材料后补', '三色导税', '电子营业执熙']);
    expect(at).toBe(1);
  });

  it('is shown by the key J on its card', async () => {
    givePage({ show: SHOWN });
    await draw();
    (await reason('材料后补')).closest('article')?.querySelector('button')?.focus();
    press('j');
    await waitFor(() => expect(asked('show').map(([, at]) => at)).toEqual([0]));
  });

  it('says so when its words are gone, and offers to read the page again', async () => {
    givePage({ show: { status: 'gone' } });
    await draw();
    fireEvent.click(await reason('材料后补'));
    await screen.findByText('这段话已不在页面上，页面可能已更新');
    expect(window.close).not.toHaveBeenCalled();
    fireEvent.click(button('重新读取本页'));
    await waitFor(() => expect(asked('inject')).toContainEqual([PAGE_SCRIPT]));
  });

  it.each([
    ['Missing host permission for the tab', /点一下工具栏上的“他山”图标/],
    ['Cannot access a chrome:// URL', /浏览器不允许扩展/],
  ])('says why the page may not be entered: %s', async (error, message) => {
    givePage({}, error);
    await draw();
    fireEvent.click(await reason('材料后补'));
    expect(await screen.findByText(message)).toBeTruthy();
  });
});

describe('the popup', () => {
  it('makes way for the page once the words are in view', async () => {
    givePage({ show: SHOWN });
    await drawPopup();
    fireEvent.click(await reason('材料后补'));
    await waitFor(() => expect(window.close).toHaveBeenCalled());
  });
});

describe('while passages are marked, the panel', () => {
  const drawWalking = async (answers: Answers = {}) => {
    givePage({ walk: WALK, step: { status: 'shown', walk: { ...WALK, at: 3 } }, ...answers });
    await drawPanel();
    await waitFor(() => expect(strip()).toBeTruthy());
  };

  it('says which one is in view, also where it has been opened later', async () => {
    await drawWalking();
    expect(strip()?.textContent).toBe('容缺受理加承诺补正第 3 处，共 12 处');
    await expectAccessible();
  });

  it.each<[string, () => void, number]>([
    ['a button', () => fireEvent.click(button('下一处（]）')), 1],
    ['a button', () => fireEvent.click(button('上一处（[）')), -1],
    ['a key', () => press(']'), 1],
    ['a key', () => press('['), -1],
  ])('goes on by %s', async (_, go, by) => {
    await drawWalking();
    go();
    await waitFor(() => expect(strip()?.textContent).toContain('第 4 处'));
    expect(asked('step')).toEqual([[by]]);
  });

  it.each([
    ['the button', () => fireEvent.click(button('清除标记（Esc）'))],
    ['Escape', () => press('Escape')],
  ])('clears them by %s', async (_, clear) => {
    await drawWalking();
    clear();
    await waitFor(() => expect(strip()).toBeNull());
    expect(asked('clear')).toEqual([[]]);
  });

  it('clears them first, and the search at the next Escape', async () => {
    location.hash = `#search=${encodeURIComponent('三色导税')}`;
    await drawWalking();
    const box = await screen.findByDisplayValue('三色导税');
    press('Escape');
    await waitFor(() => expect(strip()).toBeNull());
    expect(box).toHaveProperty('value', '三色导税');
    press('Escape');
    await waitFor(() => expect(box).toHaveProperty('value', ''));
  });

  it('follows what is done in the page, and not what is done in others', async () => {
    await drawWalking();
    await tell({ ...WALK, at: 6 });
    expect(strip()?.textContent).toContain('第 7 处');
    await tell(null, 8);
    expect(strip()).toBeTruthy();
    await tell(null);
    expect(strip()).toBeNull();
  });

  it('says what it passed over, and when nothing is left', async () => {
    await drawWalking({ step: { status: 'shown', walk: { ...WALK, skipped: 2 } } });
    press(']');
    await screen.findByText('已跳过 2 处：页面上不再有这些话');
    givePage({ step: { status: 'gone' } });
    press(']');
    await screen.findByText('这段话已不在页面上，页面可能已更新');
    expect(strip()).toBeNull();
  });

  it('forgets them when another tab is looked at', async () => {
    await drawWalking();
    givePage({});
    const other = { id: 8, windowId: 1, url: 'http://www.gov.cn/zhengce/2.htm' };
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([other as never]);
    await activate(8);
    await waitFor(() => expect(strip()).toBeNull());
    expect(asked('clear')).toEqual([]);
  });

  it('clears those of a page that has changed its address under them', async () => {
    await drawWalking();
    givePage({});
    const next = { id: 7, windowId: 1, url: 'http://www.gov.cn/zhengce/2.htm' };
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([next as never]);
    await activate(7);
    await waitFor(() => expect(strip()).toBeNull());
    expect(asked('clear')).toEqual([[]]);
  });
});
