import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { extensionAddress } from '@/utils/browser/api';
import { interfaceLanguage, t } from '@/utils/browser/i18n';
import {
  loadShortcuts,
  openAddress,
  openBackup,
  openHidden,
  openOptions,
  openSearch,
  openWelcome,
} from '@/utils/browser/pages';
import { give } from './fakes';

describe('a page', () => {
  it.each([
    ['of what is hidden', openHidden, 'chrome-extension://test-extension-id/options.html#hidden'],
    ['of backups', openBackup, 'chrome-extension://test-extension-id/options.html#backup'],
    ['of welcome', openWelcome, 'chrome-extension://test-extension-id/welcome.html'],
    [
      'of the search',
      () => openSearch('容缺 #1'),
      `chrome-extension://test-extension-id/sidepanel.html#search=${encodeURIComponent('容缺 #1')}`,
    ],
    ['at an address', () => openAddress('http://www.gov.cn/1.htm'), 'http://www.gov.cn/1.htm'],
  ])('%s opens in a tab of its own', async (_what, open, url) => {
    const create = vi
      .spyOn(fakeBrowser.tabs, 'create')
      .mockClear()
      .mockResolvedValue({} as never);
    await open();
    expect(create.mock.calls).toEqual([[{ url }]]);
  });

  it('of options is opened as the browser does it', async () => {
    const { openOptionsPage } = give('runtime', { openOptionsPage: vi.fn(async () => {}) });
    await openOptions();
    expect(openOptionsPage).toHaveBeenCalledTimes(1);
  });

  it.each(['sidepanel.html', 'sidepanel.html#search=%E5%AE%B9'])(
    'of the extension has an address: %s',
    (page) => {
      expect(extensionAddress(page)).toBe(`chrome-extension://test-extension-id/${page}`);
    },
  );
});

it('shortcuts are those set now, empty where the reader has removed them', async () => {
  give('commands', {
    getAll: async () => [{ name: 'open-panel', shortcut: 'Alt+Shift+P' }, { name: 'save-selection' }],
  });
  expect(await loadShortcuts()).toEqual([
    { name: 'open-panel', keys: 'Alt+Shift+P' },
    { name: 'save-selection', keys: '' },
  ]);
});

it('the interface speaks Chinese by default, with numbers in their places', () => {
  expect(interfaceLanguage()).toBe('zh-CN');
  expect(t('relatedCount', 3)).toBe('3 条');
});
