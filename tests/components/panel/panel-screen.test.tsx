// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parsePanelHash } from '@/components/hooks/use-panel-route';
import { PanelScreen } from '@/components/panel/panel-screen';
import { requestPanelQuery } from '@/utils/browser/panel-query';
import { expectAccessible } from '../axe';
import { library, pageSummary, readyPage } from '../sample';
import { drawScreen, stubClipboard } from '../screen';

vi.mock('@/utils/matching/library', () => ({ openLibrary: () => library }));

const ready = { matches: readyPage.matches };
const tab = (name: string) => screen.getByRole('tab', { name: new RegExp(name) });
const current = () => screen.getByRole('tab', { selected: true }).textContent;
const titles = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

beforeEach(() => {
  stubClipboard();
  location.hash = '';
});
afterEach(cleanup);

describe('the panel’s page tab', () => {
  it('names the page and says why each measure is there', async () => {
    await drawScreen(<PanelScreen />, ready);
    await waitFor(() => expect(titles()).toEqual(['容缺受理加承诺补正', '三色导税', '电子营业执照免证可办']));
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(pageSummary.title);
    expect(document.querySelector('.page-header p')?.textContent).toBe(
      '中国政府网 · 国务院办公厅 · 2024-05-14',
    );
    expect(screen.getByText('“材料后补”即“容缺受理”')).toBeTruthy();
    const quote = document.querySelector('blockquote');
    expect(quote?.querySelector('mark')?.textContent).toBe('材料后补');
    await expectAccessible();
  });

  it('groups by main topic', async () => {
    await drawScreen(<PanelScreen />, ready);
    fireEvent.click(await screen.findByRole('button', { name: '按主题分组' }));
    const groups = await screen.findAllByRole('region');
    expect(groups.map((group) => group.getAttribute('aria-label'))).toEqual([
      '政务服务便利化',
      '纳税服务',
      '数字政府与数据共享',
    ]);
    await expectAccessible();
  });

  it('leads on where nothing is related', async () => {
    await drawScreen(<PanelScreen />, { matches: { status: 'ready', page: pageSummary, matches: [] } });
    fireEvent.click(await screen.findByRole('button', { name: '搜索汇编' }));
    await waitFor(() => expect(current()).toBe('搜索'));
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: '搜索各地做法' }));
    await expectAccessible();
  });
});

describe('the panel’s tabs', () => {
  it('move with the arrow keys, which keep the focus', async () => {
    await drawScreen(<PanelScreen />, ready);
    tab('本页').focus();
    fireEvent.keyDown(tab('本页'), { key: 'ArrowRight' });
    await waitFor(() => expect(current()).toBe('搜索'));
    expect(document.activeElement).toBe(tab('搜索'));
    fireEvent.keyDown(tab('搜索'), { key: 'End' });
    await waitFor(() => expect(current()).toMatch(/^收藏/));
    await expectAccessible();
  });

  it('show the compendium', async () => {
    await drawScreen(<PanelScreen />, ready);
    fireEvent.click(tab('汇编'));
    await waitFor(() => expect(location.hash).toBe('#compendium'));
    await expectAccessible();
  });

  it('keep a search while another is shown', async () => {
    await drawScreen(<PanelScreen />, ready);
    fireEvent.click(tab('搜索'));
    const box = await screen.findByRole('textbox', { name: '搜索各地做法' });
    fireEvent.input(box, { target: { value: '三色导税' } });
    fireEvent.click(tab('本页'));
    fireEvent.click(tab('搜索'));
    expect(await screen.findByDisplayValue('三色导税')).toBe(box);
  });
});

describe('a search asked for from elsewhere', () => {
  it('comes by the address', async () => {
    location.hash = `#search=${encodeURIComponent('三色导税')}`;
    await drawScreen(<PanelScreen />, ready);
    await screen.findByDisplayValue('三色导税');
    await waitFor(() => expect(titles()).toEqual(['三色导税']));
    await expectAccessible();
  });

  it.each(['before', 'after'])('comes from the background %s the panel is drawn', async (when) => {
    if (when === 'before') await requestPanelQuery('容缺受理');
    await drawScreen(<PanelScreen />, ready);
    if (when === 'after') await requestPanelQuery('容缺受理');
    await screen.findByDisplayValue('容缺受理');
    expect(current()).toBe('搜索');
  });
});

describe('parsePanelHash', () => {
  it.each([
    ['', 'page', null],
    ['#kept', 'kept', null],
    ['#coverage', 'coverage', null],
    ['#nowhere', 'page', null],
    ['#search', 'search', null],
    ['#search=%E5%AE%B9%E7%BC%BA', 'search', '容缺'],
    ['#search=100%', 'search', '100%'],
    ['#search=a=b', 'search', 'a=b'],
    ['#kept=x', 'kept', null],
  ])('%s is the tab %s with the query %s', (hash, expectedTab, query) => {
    expect(parsePanelHash(hash)).toEqual({ tab: expectedTab, query });
  });
});
