import { describe, expect, it, vi } from 'vitest';
import {
  allowSite,
  loadAllowedSites,
  loadReadablePatterns,
  mayReadListedSites,
  mayReadSite,
  requestListedSites,
  revokeSite,
  siteOfPattern,
  sitePatternOf,
  watchSites,
} from '@/utils/browser/sites';
import { listedHostPatterns } from '@/utils/page/listed-hosts';
import { give, giveEvent } from './fakes';

describe('the pattern of a site', () => {
  it.each([
    ['http://example.org/a/b?c#d', '*://example.org/*'],
    ['https://www.example.org', '*://www.example.org/*'],
    ['http://example.org:8080/', '*://example.org/*'],
    ['http://user:secret@example.org/', '*://example.org/*'],
    ['https://例子.中国/', '*://xn--fsqu00a.xn--fiqs8s/*'],
    ['http://127.0.0.1/', '*://127.0.0.1/*'],
    ['ftp://example.org/', null],
    ['file:///etc/hosts', null],
    ['chrome://settings/', null],
    ['about:blank', null],
    ['data:text/html,a', null],
  ])('of %s is %j', (url, pattern) => {
    expect(sitePatternOf(url)).toBe(pattern);
  });

  it.each([
    ['*://example.org/*', 'example.org'],
    ['https://example.org/*', 'example.org'],
    ['*://*.gov.cn/*', '*.gov.cn'],
    ['*://*/*', '*'],
  ])('%s is shown as %s', (pattern, site) => {
    expect(siteOfPattern(pattern)).toBe(site);
  });
});

describe('allowed sites', () => {
  it('are those beyond the list, in order', async () => {
    const origins = ['*://b.org/*', '*://*.gov.cn/*', '*://mp.weixin.qq.com/*', '*://a.org/*'];
    give('permissions', { getAll: async () => ({ origins }) });
    expect(await loadAllowedSites()).toEqual(['*://a.org/*', '*://b.org/*']);
    expect(await loadReadablePatterns()).toEqual(origins);
  });

  it('are none where the browser names none', async () => {
    give('permissions', { getAll: async () => ({}) });
    expect(await loadAllowedSites()).toEqual([]);
    expect(await loadReadablePatterns()).toEqual([]);
  });

  it.each([
    [null, false, undefined],
    ['about:blank', false, undefined],
    ['http://www.gov.cn/a?b', true, 'http://www.gov.cn/*'],
    ['https://example.org:8080/', true, 'https://example.org/*'],
  ])('%s may be read: %s', async (url, expected, asked) => {
    const { contains } = give('permissions', { contains: vi.fn(async (_asked: object) => true) });
    expect(await mayReadSite(url)).toBe(expected);
    expect(contains.mock.calls[0]?.[0]).toEqual(asked && { origins: [asked] });
  });

  it('are asked for one at a time, and given back one at a time', async () => {
    const fakes = give('permissions', { request: vi.fn(async () => false), remove: vi.fn(async () => true) });
    expect(await allowSite('*://a.org/*')).toBe(false);
    expect(await revokeSite('*://a.org/*')).toBe(true);
    expect(fakes.request).toHaveBeenCalledWith({ origins: ['*://a.org/*'] });
    expect(fakes.remove).toHaveBeenCalledWith({ origins: ['*://a.org/*'] });
  });

  it('are requested before anything is awaited: the click would be spent', () => {
    const { request } = give('permissions', { request: vi.fn(async () => true) });
    void allowSite('*://a.org/*');
    void requestListedSites();
    expect(request.mock.calls).toEqual([[{ origins: ['*://a.org/*'] }], [{ origins: listedHostPatterns() }]]);
  });

  it('may leave out even the listed ones', async () => {
    give('permissions', { contains: async ({ origins }: { origins: string[] }) => origins.length < 2 });
    expect(await mayReadListedSites()).toBe(false);
  });

  it('are watched until an abort', () => {
    const added = giveEvent('permissions', 'onAdded');
    const removed = giveEvent('permissions', 'onRemoved');
    const onChange = vi.fn();
    const watching = new AbortController();
    watchSites(onChange, watching.signal);
    added.trigger();
    removed.trigger();
    expect(onChange).toHaveBeenCalledTimes(2);
    watching.abort();
    added.trigger();
    expect(onChange).toHaveBeenCalledTimes(2);
    expect(removed.listeners.size).toBe(0);
  });
});
