// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { SAMPLE } from '@/components/welcome/welcome-sample';
import { WelcomeScreen } from '@/components/welcome/welcome-screen';
import { panelApi } from '@/utils/browser/api';
import { openLibrary } from '@/utils/matching/library';
import { searchMeasures } from '@/utils/matching/search';
import { expectAccessible } from '../axe';
import { stubPermissions } from '../permissions';

interface Given {
  readonly listed?: string[];
  readonly onToolbar?: boolean;
}

async function drawWelcome({ listed, onToolbar }: Given = {}) {
  const permissions = stubPermissions([], listed);
  const pinned = { isOnToolbar: onToolbar };
  const settingsListeners: (() => void)[] = [];
  Object.assign(fakeBrowser.action, {
    getUserSettings: onToolbar === undefined ? undefined : vi.fn(async () => pinned),
    onUserSettingsChanged: {
      addListener: (listener: () => void) => settingsListeners.push(listener),
      removeListener: () => {},
    },
  });
  render(<WelcomeScreen />);
  await screen.findByText('收藏选中的文字');
  const pin = () => {
    pinned.isOnToolbar = true;
    for (const listener of settingsListeners) listener();
  };
  return { permissions, pin };
}

const tryIt = () => screen.getByRole('button', { name: '搜一下“rqsl”' });

beforeEach(() => {
  document.documentElement.lang = 'zh-CN';
  document.title = '欢迎使用他山';
  const commands = [{ name: 'save-selection', shortcut: 'Alt+Shift+S' }];
  Object.assign(fakeBrowser.commands, { getAll: vi.fn(async () => commands) });
  Reflect.deleteProperty(panelApi, 'sidebarAction');
  Object.assign(panelApi, { sidePanel: { open: vi.fn(async () => {}) } });
  vi.spyOn(fakeBrowser.windows, 'getCurrent').mockResolvedValue({ id: 3 } as never);
  vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
});
afterEach(cleanup);

describe('the first-run page', () => {
  it('shows three pictures with what they mean, what it reads, and where to begin', async () => {
    await drawWelcome();
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
      '讲到了，它提醒你',
      '记不准，也找得到',
      '用得上，收进稿子',
      '读什么，不读什么',
      '现在试试',
    ]);
    expect(document.querySelectorAll('.picture')).toHaveLength(3);
    expect(screen.getByText(/^只自动读各级政府网站/)).toBeTruthy();
    await expectAccessible();
  });

  it('asks for nothing by itself', async () => {
    await drawWelcome();
    expect(fakeBrowser.permissions.request).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: '允许读取这些网站' })).toBeNull();
  });

  it('asks inside the click for the listed sites where the browser withholds them', async () => {
    await drawWelcome({ listed: [] });
    const ask = await screen.findByRole('button', { name: '允许读取这些网站' });
    await expectAccessible();
    fireEvent.click(ask);
    expect(fakeBrowser.permissions.request).toHaveBeenCalledTimes(1);
    await waitFor(() => expect(screen.queryByRole('button', { name: '允许读取这些网站' })).toBeNull());
  });

  it('opens the panel inside the click, with the search waiting for it', async () => {
    await drawWelcome();
    fireEvent.click(tryIt());
    expect(panelApi.sidePanel?.open).toHaveBeenCalledWith({ windowId: 3 });
    await waitFor(async () =>
      expect(await fakeBrowser.storage.session.get()).toEqual({ 'panel:query': SAMPLE.initials }),
    );
    expect(fakeBrowser.tabs.create).not.toHaveBeenCalled();
  });

  it('searches in a tab where no panel opens', async () => {
    Object.assign(panelApi, { sidePanel: { open: vi.fn(() => Promise.reject(new Error('no panel'))) } });
    await drawWelcome();
    fireEvent.click(tryIt());
    await waitFor(() =>
      expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({
        url: expect.stringMatching(/sidepanel\.html#search=rqsl$/),
      }),
    );
  });

  it('goes to the settings', async () => {
    fakeBrowser.runtime.openOptionsPage = vi.fn(async () => {});
    await drawWelcome();
    fireEvent.click(screen.getByRole('button', { name: '查看名单和设置' }));
    expect(fakeBrowser.runtime.openOptionsPage).toHaveBeenCalled();
  });

  it.each([
    ['is pinned', true],
    ['may be pinned or not, the browser does not say', undefined],
  ])('keeps quiet about the icon where it %s', async (_, onToolbar) => {
    await drawWelcome({ onToolbar });
    expect(screen.queryByText(/图钉/)).toBeNull();
  });

  it('tells how to pin an icon that is hidden, until it is pinned', async () => {
    const { pin } = await drawWelcome({ onToolbar: false });
    expect(await screen.findByText(/图钉/)).toBeTruthy();
    await expectAccessible();
    pin();
    await waitFor(() => expect(screen.queryByText(/图钉/)).toBeNull());
  });
});

describe('pinning the icon in Firefox', () => {
  it('goes by the gear, and is noticed when the reader comes back', async () => {
    Object.assign(panelApi, { sidebarAction: { open: vi.fn(async () => {}) } });
    await drawWelcome({ onToolbar: false });
    expect(await screen.findByText(/选“固定到工具栏”/)).toBeTruthy();
    Object.assign(fakeBrowser.action, { getUserSettings: async () => ({ isOnToolbar: true }) });
    fireEvent.focus(window);
    await waitFor(() => expect(screen.queryByText(/选“固定到工具栏”/)).toBeNull());
  });
});

describe('what its pictures show', () => {
  const library = openLibrary();
  const located = (id: string) => library.measures.get(id)?.measure;
  const found = (query: string) => searchMeasures(library.index, query, { limit: 1 })[0]?.measureId;

  it('is in the corpus', () => {
    const measure = located(SAMPLE.measureId);
    expect(measure?.title).toBe(SAMPLE.term + SAMPLE.rest);
    expect(measure?.figures).toContainEqual(expect.objectContaining(SAMPLE.figure));
    expect(located(SAMPLE.second.measureId)?.title).toBe(SAMPLE.second.title);
  });

  it.each([SAMPLE.initials, ...SAMPLE.otherQueries])('is found first by %s', (query) => {
    expect(found(query)).toBe(SAMPLE.measureId);
  });

  it('says 首违不罚 for 首违免罚, as the corpus knows', () => {
    const { said, title, measureId } = SAMPLE.second;
    const match = searchMeasures(library.index, said).find((result) => result.measureId === measureId);
    expect(match?.evidence).toContainEqual(
      expect.objectContaining({ tier: 'alias', phrase: said, term: title }),
    );
  });
});
