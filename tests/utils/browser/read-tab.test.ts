import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { storePageOfTab } from '@/utils/browser/match-tab';
import { readTab } from '@/utils/browser/read-tab';
import { loadTabPage, saveTabPage } from '@/utils/browser/tab-pages';
import { library } from '../../components/sample';
import { give, giveOpenTabs, PAGE } from './fakes';

describe('a tab that is read now', () => {
  it('keeps what is known of it until the reader tells', async () => {
    give('scripting', { executeScript: async () => [{ frameId: 0 }] });
    await saveTabPage(7, { url: PAGE.url, matches: { status: 'reading' } });
    await readTab(7);
    expect(await loadTabPage(7)).toEqual({ url: PAGE.url, matches: { status: 'reading' } });
  });

  const refuse = () =>
    give('scripting', {
      executeScript: () => Promise.reject(new Error('Missing host permission for the tab')),
    });

  it.each([
    ['its address, where that is known', { url: PAGE.url }, PAGE.url],
    ['no address, where that may not be known', {}, null],
  ])('that refuses is stored with the reason and %s, and loses its badge', async (_what, tab, url) => {
    giveOpenTabs({ 7: { url: PAGE.url } });
    await storePageOfTab(library, 7, PAGE);
    refuse();
    giveOpenTabs({ 7: tab });
    await readTab(7);
    expect(await loadTabPage(7)).toEqual({ url, matches: { status: 'unreadable', reason: 'no-access' } });
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('');
  });

  it('that was closed meanwhile leaves nothing behind', async () => {
    refuse();
    giveOpenTabs({});
    await readTab(7);
    expect(await loadTabPage(7)).toBeNull();
  });
});
