// @vitest-environment jsdom
/** Measures called irrelevant beside a page: in the popup and in the panel, which share the list. */
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import type { VNode } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { PanelScreen } from '@/components/panel/panel-screen';
import { PopupScreen } from '@/components/popup/popup-screen';
import { hideMeasures, loadHidden, showMeasures } from '@/utils/browser/hidden-store';
import { hiddenMeasure } from '../../utils/hidden/hidden-sample';
import { expectAccessible } from '../axe';
import { library, pageSummary, readyPage } from '../sample';
import { drawScreen, stubClipboard } from '../screen';

vi.mock('@/utils/matching/library', () => ({ openLibrary: () => library }));

const FIRST = '容缺受理加承诺补正';
const SECOND = '三色导税';
const THIRD = '电子营业执照免证可办';
const IDS = ['c05-m01', 'c08-m01', 'c05-m02'];
const here = (id: string) => hiddenMeasure(id, pageSummary.url);

const titles = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const listed = (...expected: string[]) => waitFor(() => expect(titles()).toEqual(expected));
const focused = () => document.activeElement?.textContent;
const press = (key: string, more: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...more });
const toTitle = (title: string) =>
  screen.getByRole('button', { name: (name) => name.replaceAll(' ', '') === title, expanded: false }).focus();
const clickToast = async (name: string) => {
  const button = await within(screen.getByRole('status')).findByRole('button', { name });
  button.focus();
  fireEvent.click(button);
};
const stored = async () =>
  (await loadHidden()).hidden.map(({ measure, page }) => [measure.id, page?.url ?? null]);

async function draw(screenToDraw: VNode, ...hidden: ReturnType<typeof here>[]) {
  if (hidden.length > 0) await hideMeasures(hidden);
  await drawScreen(screenToDraw, { matches: readyPage.matches });
}

beforeEach(() => {
  stubClipboard();
  location.hash = '';
});
afterEach(cleanup);

describe.each([
  ['the popup', () => <PopupScreen />],
  ['the panel', () => <PanelScreen />],
])('in %s, a measure beside a page', (_where, screenOf) => {
  it('is hidden by its button, for this page, and the rest is counted', async () => {
    await draw(screenOf());
    await listed(FIRST, SECOND, THIRD);
    fireEvent.click(screen.getByRole('button', { name: `与本页无关：${SECOND}` }));
    await listed(FIRST, THIRD);
    expect(await screen.findByText('此页不再显示这条做法')).toBeTruthy();
    expect(screen.getByRole('heading', { name: '本页相关做法 2 条' })).toBeTruthy();
    expect(screen.getByText(/^此页已隐藏 1 条/)).toBeTruthy();
    expect(await stored()).toEqual([['c08-m01', pageSummary.url]]);
    await expectAccessible();
  });

  it('is hidden by X, and the focus goes to the one that takes its place', async () => {
    await draw(screenOf());
    await listed(FIRST, SECOND, THIRD);
    toTitle(SECOND);
    press('x');
    await listed(FIRST, THIRD);
    expect(focused()).toBe(THIRD);
    press('x');
    await listed(FIRST);
    expect(focused()).toBe(FIRST);
  });

  it('is not hidden by a key held down, or with Ctrl', async () => {
    await draw(screenOf());
    await listed(FIRST, SECOND, THIRD);
    toTitle(FIRST);
    press('x', { repeat: true });
    press('x', { ctrlKey: true });
    expect(await stored()).toEqual([]);
  });

  it('comes back when that is undone, and the focus with it', async () => {
    await draw(screenOf());
    await listed(FIRST, SECOND, THIRD);
    toTitle(FIRST);
    press('x');
    await listed(SECOND, THIRD);
    await clickToast('撤销');
    await listed(FIRST, SECOND, THIRD);
    await waitFor(() => expect(focused()).toBe(FIRST));
    expect(await stored()).toEqual([]);
  });

  it('can be hidden everywhere from the toast; one record says it, and the focus stays in the list', async () => {
    await draw(screenOf());
    await listed(FIRST, SECOND, THIRD);
    toTitle(FIRST);
    press('x');
    await listed(SECOND, THIRD);
    await clickToast('今后都不显示');
    await screen.findByText('今后在网页旁都不再显示这条做法');
    await screen.findByText(/^另有 1 条今后都不显示/);
    expect(await stored()).toEqual([['c05-m01', null]]);
    expect(focused()).toBe(SECOND);
    await expectAccessible();
    await clickToast('撤销');
    await listed(FIRST, SECOND, THIRD);
    expect(await stored()).toEqual([]);
  });

  it('is brought back at the end of the list with all that are hidden on the page', async () => {
    await draw(
      screenOf(),
      here('c05-m01'),
      here('c05-m02'),
      hiddenMeasure('c08-m01', 'http://www.gov.cn/2.htm'),
    );
    await listed(SECOND);
    const note = screen.getByText(/^此页已隐藏 2 条/);
    fireEvent.click(within(note).getByRole('button', { name: '恢复显示' }));
    await listed(FIRST, SECOND, THIRD);
    expect(screen.queryByText(/^此页已隐藏/)).toBeNull();
    expect(await stored()).toEqual([['c08-m01', 'http://www.gov.cn/2.htm']]);
    await clickToast('撤销');
    await listed(SECOND);
  });

  it('may be the last: the screen says so, and leads back', async () => {
    await draw(screenOf(), here('c05-m01'), here('c05-m02'));
    await listed(SECOND);
    toTitle(SECOND);
    press('x');
    const message = await screen.findByRole('heading', { name: '本页的相关做法都已隐藏' });
    expect(message.nextElementSibling?.textContent).toMatch(/^共 3 条/);
    expect(focused()).toBe('恢复显示');
    await expectAccessible();
    fireEvent.click(screen.getByRole('button', { name: '恢复显示' }));
    await listed(FIRST, SECOND, THIRD);
    expect(focused()).toBe(FIRST);
  });

  it('that is hidden everywhere is shown again in the options, where a link leads', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
    await draw(screenOf(), ...IDS.map((id) => hiddenMeasure(id)));
    await screen.findByRole('heading', { name: '本页的相关做法都已隐藏' });
    expect(screen.queryByRole('button', { name: '恢复显示' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '到设置中查看' }));
    expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/options\.html#hidden$/) });
  });

  it('is hidden and shown at once when another window does so', async () => {
    await draw(screenOf());
    await listed(FIRST, SECOND, THIRD);
    await hideMeasures([hiddenMeasure('c05-m01')]);
    await listed(SECOND, THIRD);
    await showMeasures([hiddenMeasure('c05-m01')]);
    await listed(FIRST, SECOND, THIRD);
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', /^存储空间已满，没能隐藏。/],
    ['IO error', '没能保存，请再试一次'],
  ])('stays, and the reader is told why, where the browser fails: %s', async (error, told) => {
    await draw(screenOf());
    await listed(FIRST, SECOND, THIRD);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error(error));
    toTitle(FIRST);
    press('x');
    await screen.findByText(told);
    expect(titles()).toEqual([FIRST, SECOND, THIRD]);
  });

  it('is shown where its record is damaged', async () => {
    await fakeBrowser.storage.local.set({ 'hidden:c05-m01': { version: 99 } });
    await draw(screenOf());
    await listed(FIRST, SECOND, THIRD);
  });
});

describe('the tab of the panel', () => {
  it('counts what is shown', async () => {
    await draw(<PanelScreen />, here('c05-m01'));
    await waitFor(() => expect(screen.getByRole('tab', { name: /本页/ }).textContent).toBe('本页2'));
  });
});

describe('a list grouped by topic', () => {
  it('hands the focus on to the next group, and loses the one that is empty', async () => {
    await draw(<PanelScreen />);
    fireEvent.click(await screen.findByRole('button', { name: '按主题分组' }));
    await screen.findByRole('region', { name: '政务服务便利化' });
    toTitle(FIRST);
    press('x');
    await listed(SECOND, THIRD);
    expect(focused()).toBe(SECOND);
    expect(screen.queryByRole('region', { name: '政务服务便利化' })).toBeNull();
  });
});

describe('a measure hidden everywhere', () => {
  const search = (text: string) =>
    fireEvent.input(screen.getByRole('textbox', { name: '搜索各地做法' }), { target: { value: text } });

  it('is still found by a search, which says that it is hidden and can take that back', async () => {
    await draw(<PopupScreen />, hiddenMeasure('c08-m01'));
    await listed(FIRST, THIRD);
    search(SECOND);
    const card = await screen.findByRole('article');
    expect(within(card).getByText('已设为今后都不显示在网页旁')).toBeTruthy();
    expect(within(card).queryByRole('button', { name: /^与本页无关/ })).toBeNull();
    await expectAccessible();
    fireEvent.click(within(card).getByRole('button', { name: `恢复显示：${SECOND}` }));
    await screen.findByText('已恢复，会再次显示在网页旁');
    expect(within(card).queryByText('已设为今后都不显示在网页旁')).toBeNull();
    expect(focused()).toBe(SECOND);
    expect(await stored()).toEqual([]);
  });

  it('is not hidden by X in a search', async () => {
    await draw(<PopupScreen />);
    await listed(FIRST, SECOND, THIRD);
    search(SECOND);
    await listed(SECOND);
    toTitle(SECOND);
    expect(press('x')).toBe(true);
    expect(await stored()).toEqual([]);
  });

  it('is marked in the compendium; one hidden beside a page is not', async () => {
    location.hash = '#compendium';
    await draw(<PanelScreen />, hiddenMeasure('c05-m01'), here('c05-m02'));
    fireEvent.click(await screen.findByRole('button', { name: /XX市持续优化/ }));
    await waitFor(() => expect(screen.getAllByText('已设为今后都不显示在网页旁')).toHaveLength(1));
    expect(screen.getByText('已设为今后都不显示在网页旁').closest('article')?.dataset.measure).toBe(
      'c05-m01',
    );
  });
});

describe('the keys named under the popup’s list', () => {
  it('are those that work there', async () => {
    await draw(<PopupScreen />);
    await listed(FIRST, SECOND, THIRD);
    const keys = () => [...document.querySelectorAll('.key-hints kbd')].map(({ textContent }) => textContent);
    expect(keys()).toEqual(['↑↓', 'Enter', 'S', 'C', 'X', 'J', '/']);
    fireEvent.input(screen.getByRole('textbox'), { target: { value: SECOND } });
    await waitFor(() => expect(keys()).toEqual(['↑↓', 'Enter', 'S', 'C', '/']));
  });
});
