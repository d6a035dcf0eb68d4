// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { OptionsScreen } from '@/components/options/options-screen';
import { panelApi } from '@/utils/browser/api';
import { LISTED_HOSTS } from '@/utils/page/listed-hosts';
import { expectAccessible } from '../axe';
import { type FakePermissions, stubPermissions } from '../permissions';

const SITE = '*://www.example.org/*';
const box = () => screen.getByRole('textbox', { name: '启用一个网站：粘贴它任意一页的网址' });
const section = (name: string) => within(screen.getByRole('region', { name }));
const submit = (address: string) => {
  fireEvent.input(box(), { target: { value: address } });
  fireEvent.submit(box());
};
const request = () => fakeBrowser.permissions.request;

let commands: { name: string; shortcut: string }[];

async function drawOptions(allowed: string[] = [], listed?: string[]): Promise<FakePermissions> {
  const permissions = stubPermissions(allowed, listed);
  render(<OptionsScreen />);
  await screen.findByRole('heading', { name: /^我启用的网站/ });
  await (allowed.length === 0 ? screen.findByText(/^还没有。/) : screen.findByRole('list'));
  return permissions;
}

beforeEach(() => {
  document.documentElement.lang = 'zh-CN';
  document.title = '他山设置';
  commands = [
    { name: '_execute_action', shortcut: 'Alt+Shift+Y' },
    { name: 'open-panel', shortcut: '' },
    { name: 'save-selection', shortcut: '⌥⇧S' },
  ];
  Object.assign(fakeBrowser.commands, {
    getAll: vi.fn(async () => commands),
    openShortcutSettings: undefined,
  });
  Reflect.deleteProperty(panelApi, 'sidebarAction');
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
  vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
});
afterEach(cleanup);

describe('the sites that may be read', () => {
  it('tells how to allow one while none is', async () => {
    await drawOptions();
    expect(screen.getByText(/选“始终在此网站启用”/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '允许读取这些网站' })).toBeNull();
    await expectAccessible();
  });

  it('lists those allowed, and leaves the listed ones out', async () => {
    await drawOptions([SITE, '*://*/*']);
    expect(
      screen.getAllByRole('button', { name: /^停用/ }).map((button) => button.getAttribute('aria-label')),
    ).toEqual(['停用 所有网站', '停用 www.example.org']);
    await expectAccessible();
  });

  it('withdraws one, says so, and leaves the keyboard at the list', async () => {
    await drawOptions([SITE, '*://oa.example.org/*']);
    fireEvent.click(screen.getByRole('button', { name: '停用 www.example.org' }));
    expect(fakeBrowser.permissions.remove).toHaveBeenCalledWith({ origins: [SITE] });
    expect(await screen.findByText('已停用 www.example.org，不再自动读取')).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /^停用/ })).toHaveLength(1);
    expect(document.activeElement?.textContent).toBe('我启用的网站1');
  });

  it.each([
    ['throws', () => Promise.reject(new Error('required'))],
    ['does nothing', () => Promise.resolve(false)],
  ])('says where else to go when the browser %s on withdrawing', async (_, remove) => {
    await drawOptions([SITE]);
    vi.mocked(fakeBrowser.permissions.remove).mockImplementation(remove);
    fireEvent.click(screen.getByRole('button', { name: '停用 www.example.org' }));
    expect(await screen.findByText(/^没能停用 www\.example\.org。请到浏览器的扩展管理页/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '停用 www.example.org' })).toBeTruthy();
  });

  it('follows what is granted and withdrawn elsewhere', async () => {
    const permissions = await drawOptions();
    permissions.grant(SITE);
    expect(await screen.findByRole('button', { name: '停用 www.example.org' })).toBeTruthy();
    permissions.withdraw(SITE);
    expect(await screen.findByText(/^还没有。/)).toBeTruthy();
  });

  it('stops following once it is gone', async () => {
    const permissions = await drawOptions();
    cleanup();
    permissions.grant(SITE);
    expect(fakeBrowser.permissions.getAll).toHaveBeenCalledTimes(1);
  });

  it('shows every listed site with its reason, folded', async () => {
    await drawOptions();
    const folded = screen.getByText('默认名单').closest('details') as HTMLDetailsElement;
    expect(folded.open).toBe(false);
    folded.open = true;
    const rows = within(folded)
      .getAllByRole('row', { hidden: true })
      .map(({ textContent }) => textContent);
    expect(rows).toContain('*.gov.cn各级政府及部门网站：政策原文、工作方案、经验做法');
    expect(rows).toContain('mp.weixin.qq.com微信公众号文章：政务号的主要阵地');
    // Two tables, each with a row of headings.
    expect(rows).toHaveLength(LISTED_HOSTS.length + 2);
    await expectAccessible();
  });
});

describe('a browser that withholds the listed sites', () => {
  it('is asked inside the click, and the notice goes', async () => {
    await drawOptions([], []);
    const ask = await screen.findByRole('button', { name: '允许读取这些网站' });
    await expectAccessible();
    fireEvent.click(ask);
    expect(request()).toHaveBeenCalledWith({ origins: expect.arrayContaining(['*://*.gov.cn/*']) });
    expect(await screen.findByText('已允许，默认名单里的网站会自动读取')).toBeTruthy();
    expect(screen.queryByRole('button', { name: '允许读取这些网站' })).toBeNull();
  });

  it('may still refuse: the notice stays', async () => {
    const permissions = await drawOptions([], []);
    permissions.agrees = false;
    fireEvent.click(await screen.findByRole('button', { name: '允许读取这些网站' }));
    expect(await screen.findByText('没有获得允许，权限没有变化')).toBeTruthy();
    expect(screen.getByRole('button', { name: '允许读取这些网站' })).toBeTruthy();
  });
});

describe('allowing a site by its address', () => {
  it('asks for that host only, inside the key press, lists it and clears the box', async () => {
    await drawOptions();
    submit(' https://www.example.org/a/b.html ');
    expect(request()).toHaveBeenCalledWith({ origins: [SITE] });
    expect(await screen.findByText('已启用 www.example.org，打开它的网页就会自动读取')).toBeTruthy();
    expect(await screen.findByRole('button', { name: '停用 www.example.org' })).toBeTruthy();
    expect(box()).toHaveProperty('value', '');
  });

  it.each([
    ['', '还没有填网址。'],
    ['政务服务网', '“政务服务网”不是网址。'],
    ['chrome://settings', '这类页面扩展读不了。'],
    ['*.example.org', '不能用星号，'],
    ['www.gov.cn', '这个网站已在默认名单里，'],
    ['www.example.org/other', '这个网站已经启用了，'],
  ])('refuses “%s”, says why, and asks the browser nothing', async (address, why) => {
    await drawOptions([SITE]);
    submit(address);
    const fault = await screen.findByText(new RegExp(`^${why}`));
    expect(fault.getAttribute('role')).toBe('alert');
    expect(box().getAttribute('aria-invalid')).toBe('true');
    expect(request()).not.toHaveBeenCalled();
    await expectAccessible();
  });

  it('takes the complaint back as soon as the address is changed', async () => {
    await drawOptions();
    submit('政务服务网');
    await screen.findByText(/不是网址/);
    fireEvent.input(box(), { target: { value: 'www' } });
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  it('explains a refusal by the reader, and keeps the address', async () => {
    const permissions = await drawOptions();
    permissions.agrees = false;
    submit('www.example.org');
    expect(await screen.findByText(/^www\.example\.org 没有启用/)).toBeTruthy();
    expect(box()).toHaveProperty('value', 'www.example.org');
  });

  it('explains a refusal by the browser', async () => {
    await drawOptions();
    vi.mocked(request()).mockRejectedValue(new Error('Invalid value for origin pattern'));
    submit('www.example.org');
    expect(await screen.findByText('浏览器不接受 www.example.org。请核对网址，再试一次。')).toBeTruthy();
  });
});

describe('the keys', () => {
  const keysOf = (meaning: string) =>
    [...(screen.getByText(meaning).nextElementSibling?.children ?? [])].map(({ textContent }) => textContent);

  it('are shown as set now', async () => {
    await drawOptions();
    await screen.findByText('打开侧边栏');
    expect(keysOf('打开他山，搜索做法')).toEqual(['Alt', 'Shift', 'Y']);
    expect(keysOf('打开侧边栏')).toEqual(['未设置']);
    expect(keysOf('收藏选中的文字')).toEqual(['⌥⇧S']);
    expect(keysOf('在地址栏里搜索做法')).toEqual(['ts', '空格']);
  });

  it('are read again when the reader comes back from changing them', async () => {
    await drawOptions();
    await screen.findByText('未设置');
    commands = [{ name: 'open-panel', shortcut: 'Ctrl+Shift+9' }];
    fireEvent.focus(window);
    await screen.findByText('9');
    expect(keysOf('打开侧边栏')).toEqual(['Ctrl', 'Shift', '9']);
  });

  it('are changed in Chromium’s own settings', async () => {
    await drawOptions();
    fireEvent.click(section('快捷键').getByRole('button', { name: '修改快捷键' }));
    expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  });

  it('are changed in Firefox, which opens its settings itself', async () => {
    const openShortcutSettings = vi.fn(async () => {});
    Object.assign(fakeBrowser.commands, { openShortcutSettings });
    await drawOptions();
    fireEvent.click(screen.getByRole('button', { name: '修改快捷键' }));
    expect(openShortcutSettings).toHaveBeenCalled();
  });

  it('are changed in an older Firefox by going there oneself', async () => {
    Object.assign(panelApi, { sidebarAction: { open: vi.fn() } });
    await drawOptions();
    expect(screen.getByText(/打开 about:addons/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: '修改快捷键' })).toBeNull();
    await expectAccessible();
  });
});

describe('privacy and about', () => {
  it('say what is read, where it stays, what is stored and what is never done', async () => {
    await drawOptions();
    const terms = section('隐私')
      .getAllByRole('term')
      .map(({ textContent }) => textContent);
    expect(terms).toEqual(['读什么', '在哪里处理', '保存什么', '从不做什么']);
  });

  it('name the version, the size of the bundled corpus and the licence', async () => {
    const { bundledCorpus, measuresOf } = await import('@/utils/corpus/corpus');
    await drawOptions();
    const size = `${bundledCorpus.cases.length} 篇优化营商环境材料，${measuresOf(bundledCorpus).length} 条做法`;
    expect(await screen.findByText(size)).toBeTruthy();
    expect(section('关于').getByText('1.2.3')).toBeTruthy();
    expect(section('关于').getByText(/^MIT/)).toBeTruthy();
  });

  it('show the introduction once more', async () => {
    await drawOptions();
    fireEvent.click(screen.getByRole('button', { name: '重看使用介绍' }));
    expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({ url: expect.stringMatching(/welcome\.html$/) });
  });

  it('have their place in the navigation', async () => {
    await drawOptions();
    for (const link of within(screen.getByRole('navigation')).getAllByRole('link'))
      expect(document.querySelector(link.getAttribute('href') ?? '')?.querySelector('h2')?.textContent).toBe(
        link.textContent,
      );
  });
});
