// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PanelScreen } from '@/components/panel/panel-screen';
import { requestPanelQuery } from '@/utils/browser/panel-query';
import { expectAccessible } from '../axe';
import { library, readyPage } from '../sample';
import { drawScreen, stubClipboard } from '../screen';

vi.mock('@/utils/matching/library', () => ({ openLibrary: () => library }));

const PASSAGE =
  '对主要申请材料齐全、次要材料欠缺的事项，推行容缺受理，由申请人作出书面承诺后先行受理，在规定期限内补正。\n办税大厅推出三色导税。';
const OTHER_MATTERS = '今天夜间到明天有中到大雨，局部地区有雷电，请注意防范山洪和内涝。'.repeat(10);

const box = () => screen.getByRole('textbox', { name: '搜索各地做法' }) as HTMLInputElement;
const titles = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);
const quoted = () => document.querySelector('.searched-passage blockquote')?.textContent ?? null;

beforeEach(async () => {
  stubClipboard();
  location.hash = '';
  await drawScreen(<PanelScreen />, { matches: readyPage.matches });
});
afterEach(cleanup);

describe('a selected text, looked up in the panel', () => {
  it('is matched as a whole and quoted above what is related to it, with the box left empty', async () => {
    await requestPanelQuery(` ${PASSAGE} `);
    await waitFor(() => expect(quoted()).toBe(PASSAGE));
    await waitFor(() => expect(titles()).toContain('容缺受理加承诺补正'));
    expect(titles()).toContain('三色导税');
    expect(box().value).toBe('');
    await expectAccessible();
  });

  it('gives way to an ordinary search, the cursor in its box', async () => {
    await requestPanelQuery(PASSAGE);
    fireEvent.click(await screen.findByRole('button', { name: '返回搜索' }));
    await waitFor(() => expect(quoted()).toBeNull());
    expect(document.activeElement).toBe(box());
    expect(screen.getByText('想找哪种做法？')).toBeTruthy();
  });

  it('gives way to what is typed', async () => {
    await requestPanelQuery(PASSAGE);
    await waitFor(() => expect(quoted()).toBe(PASSAGE));
    fireEvent.input(box(), { target: { value: '电子营业执照' } });
    await waitFor(() => expect(quoted()).toBeNull());
    expect(titles()).toEqual(['电子营业执照免证可办']);
  });

  it('gives way at Escape', async () => {
    await requestPanelQuery(PASSAGE);
    await waitFor(() => expect(quoted()).toBe(PASSAGE));
    fireEvent.keyDown(window, { key: 'Escape' });
    await waitFor(() => expect(quoted()).toBeNull());
  });

  it('is still quoted where nothing is related to it, with what else to do', async () => {
    await requestPanelQuery(OTHER_MATTERS);
    expect(await screen.findByText('汇编里没有与所选文字相关的做法')).toBeTruthy();
    expect(quoted()).toBe(OTHER_MATTERS);
    expect(screen.getByText(/^多选几句/)).toBeTruthy();
    await expectAccessible();
  });

  it('stands in the box where it is as short as what people type', async () => {
    await requestPanelQuery('容缺受理');
    await waitFor(() => expect(box().value).toBe('容缺受理'));
    expect(quoted()).toBeNull();
  });
});
