import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { readOpenPages, registerAllowedSites } from '@/utils/browser/allowed-sites';
import { listedHostPatterns } from '@/utils/page/listed-hosts';
import { give } from './fakes';

let allowed: string[];
let registered: { id: string }[];
const injected = vi.fn(async (_injection: unknown) => [{ frameId: 0 }]);
const scripting = {
  getRegisteredContentScripts: vi.fn(async () => registered),
  registerContentScripts: vi.fn(async (_scripts: unknown) => {}),
  updateContentScripts: vi.fn(async (_scripts: unknown) => {}),
  unregisterContentScripts: vi.fn(async (_filter: unknown) => {}),
  executeScript: injected,
};

beforeEach(() => {
  vi.clearAllMocks();
  allowed = [];
  registered = [];
  give('scripting', scripting);
  give('permissions', { getAll: async () => ({ origins: allowed }) });
});

describe('the content script of allowed sites', () => {
  const calls = () => ({
    register: scripting.registerContentScripts.mock.calls.length,
    update: scripting.updateContentScripts.mock.calls.length,
    unregister: scripting.unregisterContentScripts.mock.calls.length,
  });

  it.each([
    [
      'is registered for the first site',
      ['*://example.org/*'],
      false,
      { register: 1, update: 0, unregister: 0 },
    ],
    [
      'is updated for one more',
      ['*://a.org/*', '*://b.org/*'],
      true,
      { register: 0, update: 1, unregister: 0 },
    ],
    ['is unregistered with the last one', [], true, { register: 0, update: 0, unregister: 1 }],
    ['is left alone where nothing is allowed', [], false, { register: 0, update: 0, unregister: 0 }],
    [
      'is not for listed sites, which the manifest covers',
      ['*://*.gov.cn/*'],
      false,
      { register: 0, update: 0, unregister: 0 },
    ],
  ])('%s', async (_what, origins, isRegistered, expected) => {
    allowed = origins;
    registered = isRegistered ? [{ id: 'allowed-sites' }] : [];
    await registerAllowedSites();
    expect(calls()).toEqual(expected);
  });

  it('runs when the page is idle, on just these sites, and after a restart', async () => {
    allowed = ['*://b.org/*', '*://a.org/*', '*://*.gov.cn/*'];
    await registerAllowedSites();
    expect(scripting.registerContentScripts).toHaveBeenCalledWith([
      expect.objectContaining({
        matches: ['*://a.org/*', '*://b.org/*'],
        js: ['/content-scripts/page.js'],
        runAt: 'document_idle',
        persistAcrossSessions: true,
      }),
    ]);
  });
});

describe('a site allowed with all that is under it', () => {
  it('does not have its listed hosts read twice: the manifest has them', async () => {
    allowed = ['*://*/*'];
    await registerAllowedSites();
    expect(scripting.registerContentScripts).toHaveBeenCalledWith([
      expect.objectContaining({ matches: ['*://*/*'], excludeMatches: listedHostPatterns() }),
    ]);
  });
});

describe('pages open already', () => {
  it('are read once their site is allowed, all but those without a tab of their own', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 4 }, {}, { id: 6 }] as never);
    await readOpenPages(['*://example.org/*']);
    expect(query).toHaveBeenCalledWith({ url: ['*://example.org/*'], discarded: false });
    expect(injected.mock.calls.map(([injection]) => injection)).toMatchObject([
      { target: { tabId: 4 } },
      { target: { tabId: 6 } },
    ]);
  });

  it('are read even where one of them refuses', async () => {
    vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 4 }, { id: 6 }] as never);
    injected.mockRejectedValueOnce(new Error('Frame with ID 0 is showing error page'));
    await readOpenPages(['*://example.org/*']);
    expect(injected).toHaveBeenCalledTimes(2);
  });

  it('are not looked for where access was withdrawn', async () => {
    const query = vi.spyOn(fakeBrowser.tabs, 'query').mockClear();
    await readOpenPages([]);
    expect(query).not.toHaveBeenCalled();
  });
});
