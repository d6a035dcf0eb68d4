// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { OptionsScreen } from '@/components/options/options-screen';
import { loadMarginSites, setMarginAlways } from '@/utils/browser/margin-sites';
import { loadSettings, saveSetting } from '@/utils/browser/settings-store';
import { expectAccessible } from '../axe';
import { stubPermissions } from '../permissions';

const SITES = ['*://oa.example.org/*', '*://www.gov.cn/*'];

const section = () => within(screen.getByRole('region', { name: '网页上的标记' }));
const button = () => section().findByRole('checkbox', { name: /^选中文字时/ });
const sites = () =>
  section()
    .queryAllByRole('listitem')
    .map((row) => row.querySelector('.site')?.textContent);

async function drawOptions() {
  stubPermissions([]);
  render(<OptionsScreen />);
  return (await button()) as HTMLInputElement;
}

beforeEach(() => {
  document.documentElement.lang = 'zh-CN';
  document.title = '他山设置';
  Object.assign(fakeBrowser.commands, { getAll: vi.fn(async () => []) });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the buttons beside selections, in the options', () => {
  it('are on until they are turned off, and say what that means', async () => {
    const box = await drawOptions();
    expect(box.checked).toBe(true);
    const hint = document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(hint).toContain('网页里不再运行这段程序');
    await expectAccessible();
  });

  it('are turned off and on again', async () => {
    const box = await drawOptions();
    fireEvent.click(box);
    await waitFor(async () => expect((await loadSettings()).selectionButton).toBe(false));
    expect(box.checked).toBe(false);
    fireEvent.click(box);
    await waitFor(async () => expect((await loadSettings()).selectionButton).toBe(true));
  });

  it('follow what is chosen on a page', async () => {
    const box = await drawOptions();
    await saveSetting('selectionButton', false);
    await waitFor(() => expect(box.checked).toBe(false));
  });

  it('say so where that could not be stored', async () => {
    const box = await drawOptions();
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('disk'));
    fireEvent.click(box);
    expect(await screen.findByText(/^没能保存这项设置/)).toBeTruthy();
  });
});

describe('the sites whose margin is always marked, in the options', () => {
  it('are explained while there are none', async () => {
    await drawOptions();
    expect(section().getByText(/选“本站总是标出”，它就会列在这里/)).toBeTruthy();
    expect(sites()).toEqual([]);
  });

  it('are listed, taken out one by one with the keyboard left at the list, and put back', async () => {
    for (const site of SITES) await setMarginAlways(site, true);
    await drawOptions();
    expect(sites()).toEqual(['oa.example.org', 'www.gov.cn']);
    await expectAccessible();
    fireEvent.click(section().getByRole('button', { name: '移除 www.gov.cn' }));
    await waitFor(() => expect(sites()).toEqual(['oa.example.org']));
    expect(document.activeElement?.textContent).toBe('总是在正文旁标出的网站1');
    expect(await screen.findByText('www.gov.cn 的网页不再自动标出')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(sites()).toEqual(['oa.example.org', 'www.gov.cn']));
    expect(await loadMarginSites()).toEqual(SITES);
  });
});
