import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { setMarginAlways } from '@/utils/browser/margin-sites';
import { applySettings, enterOpenPages } from '@/utils/browser/open-pages';
import { saveSetting } from '@/utils/browser/settings-store';
import { give } from './fakes';

interface Injection {
  readonly target: { tabId: number; allFrames?: boolean };
  readonly files?: string[];
  readonly func?: () => void;
}

const READER = '/content-scripts/page.js';
const SITE = '*://example.org/*';
let readable: string[];
const executeScript = vi.fn(async (_injection: Injection) => [{ frameId: 0 }]);
/** Which file went into which tab; a function where there is none. */
const injected = () =>
  executeScript.mock.calls.map(([{ target, files }]) => [target.tabId, files?.at(-1) ?? 'function']);
let query: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  readable = [SITE];
  give('scripting', { executeScript });
  give('permissions', {
    getAll: async () => ({ origins: readable }),
    contains: async ({ origins }: { origins: string[] }) => origins.every((site) => readable.includes(site)),
  });
  query = vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 4 }, {}, { id: 6 }] as never);
});

describe('pages open already', () => {
  it('are read once their site is allowed, and get the buttons, all but those without a tab of their own', async () => {
    await enterOpenPages([SITE]);
    expect(query).toHaveBeenCalledWith({ url: [SITE], discarded: false });
    expect(injected()).toEqual([
      [4, READER],
      [6, READER],
      [4, '/selection-button.js'],
      [6, '/selection-button.js'],
    ]);
  });

  it('get no buttons where these are turned off, but marks where these are always wanted', async () => {
    await saveSetting('selectionButton', false);
    await setMarginAlways(SITE, true);
    await enterOpenPages([SITE]);
    expect(injected()).toEqual([
      [4, READER],
      [6, READER],
      [4, '/margin.js'],
      [6, '/margin.js'],
    ]);
  });

  it('are all entered even where one of them refuses', async () => {
    executeScript.mockRejectedValueOnce(new Error('Frame with ID 0 is showing error page'));
    await enterOpenPages([SITE]);
    expect(executeScript).toHaveBeenCalledTimes(4);
  });

  it('are not looked for where access was withdrawn', async () => {
    await enterOpenPages([]);
    expect(query).not.toHaveBeenCalled();
  });
});

describe('a setting that was changed', () => {
  it('puts the buttons into every frame of the open pages', async () => {
    await applySettings({ selectionButton: true });
    expect(executeScript.mock.calls.map(([{ target, files }]) => [target, files])).toEqual([
      [{ tabId: 4, allFrames: true }, ['/selection-button.js']],
      [{ tabId: 6, allFrames: true }, ['/selection-button.js']],
    ]);
  });

  it('takes the buttons out of them, by a function that needs nothing but the page', async () => {
    await saveSetting('selectionButton', false);
    await applySettings({ selectionButton: true });
    const [injection] = executeScript.mock.calls[0] ?? [];
    const ending = new AbortController();
    const alone = new Function('globalThis', `return (${injection?.func})()`);
    alone({ tashanSelectionButton: ending });
    expect(ending.signal.aborted).toBe(true);
    expect(() => alone({ tashanSelectionButton: { abort: 'an element of the page' } })).not.toThrow();
  });

  it('marks the open pages of a site at once, as far as it may be read', async () => {
    await setMarginAlways(SITE, true);
    await setMarginAlways('*://withdrawn.org/*', true);
    await applySettings({ marginSites: [] });
    expect(query).toHaveBeenCalledWith({ url: [SITE], discarded: false });
    expect(injected()).toEqual([
      [4, '/margin.js'],
      [6, '/margin.js'],
    ]);
  });

  it('takes the marks out of the open pages of a site that is no longer wanted, and of no other', async () => {
    readable = [SITE, '*://other.org/*'];
    await setMarginAlways('*://other.org/*', true);
    query.mockImplementation((({ url }: { url: string[] }) =>
      Promise.resolve(url[0] === SITE ? [{ id: 4 }] : [{ id: 6 }])) as never);
    await applySettings({ marginSites: [SITE, '*://other.org/*'] });
    expect(executeScript.mock.calls.map(([{ target, files }]) => [target.tabId, files?.at(-1)])).toEqual([
      [4, undefined],
      [6, '/margin.js'],
    ]);
    const hideMargin = vi.fn();
    const [{ func, args }] = executeScript.mock.calls[0] as unknown as [
      { func: () => void; args: unknown[] },
    ];
    new Function('globalThis', 'args', `return (${func})(...args)`)({ tashanOverlay: { hideMargin } }, args);
    expect(hideMargin).toHaveBeenCalledOnce();
  });

  it('does nothing for another one', async () => {
    await applySettings({});
    expect(executeScript).not.toHaveBeenCalled();
  });
});
