import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { loadMarginSites, setMarginAlways } from '@/utils/browser/margin-sites';
import { loadSettings, onSettingsChanged, saveSetting, watchSettings } from '@/utils/browser/settings-store';
import { settle } from './fakes';

const DEFAULTS = { selectionButton: true, marginSites: [], copyForm: 'plain' };

beforeEach(() => fakeBrowser.reset());

describe('the settings', () => {
  it('are the defaults until something is chosen', async () => {
    expect(await loadSettings()).toEqual(DEFAULTS);
  });

  it('are stored under a key each, and leave the others alone', async () => {
    await saveSetting('marginSites', ['*://a.org/*']);
    await saveSetting('selectionButton', false);
    await saveSetting('copyForm', 'gbt7714');
    expect(await loadSettings()).toEqual({
      selectionButton: false,
      marginSites: ['*://a.org/*'],
      copyForm: 'gbt7714',
    });
    expect(Object.keys(await fakeBrowser.storage.local.get(null)).sort()).toEqual([
      'setting:copyForm',
      'setting:marginSites',
      'setting:selectionButton',
    ]);
  });

  it.each([
    ['of a newer version', { version: 2, value: false }],
    ['of another type', { version: 1, value: 'no' }],
    ['without a version', { value: false }],
    ['no record at all', 'no'],
    ['a list', []],
  ])('are the default where what is stored is %s, and that stays as it is', async (_what, record) => {
    await fakeBrowser.storage.local.set({ 'setting:selectionButton': record });
    expect(await loadSettings()).toEqual(DEFAULTS);
    expect(await fakeBrowser.storage.local.get('setting:selectionButton')).toEqual({
      'setting:selectionButton': record,
    });
  });

  it('do not suffer from one another’s damage', async () => {
    await fakeBrowser.storage.local.set({ 'setting:marginSites': { version: 1, value: ['', 7] } });
    await saveSetting('selectionButton', false);
    expect(await loadSettings()).toEqual({ ...DEFAULTS, selectionButton: false });
  });

  it('know no form of copying but those there are', async () => {
    await fakeBrowser.storage.local.set({ 'setting:copyForm': { version: 1, value: 'bibtex' } });
    expect(await loadSettings()).toEqual(DEFAULTS);
  });

  it('say which of them has changed, and from what, and keep silent about what else is stored', async () => {
    const told: object[] = [];
    onSettingsChanged(async (before) => void told.push(before));
    await saveSetting('selectionButton', false);
    await fakeBrowser.storage.local.set({ 'snippet:a': {} });
    await saveSetting('marginSites', ['*://a.org/*']);
    await saveSetting('marginSites', []);
    expect(told).toEqual([{ selectionButton: true }, { marginSites: [] }, { marginSites: ['*://a.org/*'] }]);
  });

  it('say why they could not be stored', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    expect(await saveSetting('selectionButton', false)).toEqual({ ok: false, reason: 'storage-full' });
  });
});

describe('the sites whose margin is always marked', () => {
  it('are added once each, in order, and taken out again', async () => {
    for (const site of ['*://b.org/*', '*://a.org/*', '*://b.org/*']) await setMarginAlways(site, true);
    expect(await loadMarginSites()).toEqual(['*://a.org/*', '*://b.org/*']);
    await setMarginAlways('*://a.org/*', false);
    await setMarginAlways('*://never.org/*', false);
    expect(await loadMarginSites()).toEqual(['*://b.org/*']);
  });

  it('are followed until nobody looks any more', async () => {
    const watching = new AbortController();
    const seen: string[][] = [];
    watchSettings(({ marginSites }) => seen.push([...marginSites]), watching.signal);
    await settle();
    await setMarginAlways('*://a.org/*', true);
    await settle();
    watching.abort();
    await setMarginAlways('*://b.org/*', true);
    await settle();
    expect(seen).toEqual([[], ['*://a.org/*']]);
  });
});
