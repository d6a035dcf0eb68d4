import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { matchesOfPage, readTabNow, storePageOfTab } from '@/utils/browser/match-tab';
import { loadTabPage, saveTabPage } from '@/utils/browser/tab-pages';
import { MIN_PAGE_CHARACTERS, type PageText } from '@/utils/page/page-text';
import { library } from '../../components/sample';
import { give, PAGE } from './fakes';

const withText = (text: string): PageText => ({ ...PAGE, blocks: text ? [{ kind: 'paragraph', text }] : [] });
const FOOTBALL = withText('昨晚的比赛踢了加时，主队门将扑出两个点球，球迷一直唱到散场。');

describe('what a page comes to', () => {
  it.each([
    ['without any text', ''],
    ['with less than the least text', '容'.repeat(MIN_PAGE_CHARACTERS - 1)],
  ])('has no text: %s', (_what, text) => {
    expect(matchesOfPage(library, withText(text))).toEqual({ status: 'unreadable', reason: 'no-text' });
  });

  it('is ready, with the page without its text and the measures it names', () => {
    const matches = matchesOfPage(library, PAGE);
    expect(matches).toMatchObject({ status: 'ready', page: { url: PAGE.url, title: PAGE.title } });
    expect(matches).not.toHaveProperty('page.blocks');
    const ids = matches.status === 'ready' ? matches.matches.map(({ measureId }) => measureId) : [];
    expect(ids).toContain('c05-m01');
  });

  it('is ready with nothing on a page about football', () => {
    expect(matchesOfPage(library, FOOTBALL)).toMatchObject({ status: 'ready', matches: [] });
  });
});

describe('a page that was read', () => {
  it('is stored under its tab and counted on the badge, with the best titles in words', async () => {
    await storePageOfTab(library, 7, PAGE);
    const stored = await loadTabPage(7);
    const count = stored?.matches.status === 'ready' ? stored.matches.matches.length : 0;
    expect(stored?.url).toBe(PAGE.url);
    expect(count).toBeGreaterThan(0);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe(String(count));
    expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toContain('容缺受理加承诺补正');
  });

  it('takes the place of the one read before, as the messages came', async () => {
    await Promise.all([
      storePageOfTab(library, 7, PAGE),
      storePageOfTab(library, 7, { ...FOOTBALL, url: 'http://b/' }),
    ]);
    expect((await loadTabPage(7))?.url).toBe('http://b/');
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('');
  });

  it('is counted on the badge even where the storage is full', async () => {
    const full = new Error('Session storage quota bytes exceeded. Values were not stored.');
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(full);
    await expect(storePageOfTab(library, 7, PAGE)).rejects.toBe(full);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).not.toBe('');
  });
});

describe('a tab that is read now', () => {
  it('keeps what is known of it until the reader tells', async () => {
    give('scripting', { executeScript: async () => [{ frameId: 0 }] });
    await saveTabPage(7, { url: PAGE.url, matches: { status: 'reading' } });
    await readTabNow(7);
    expect(await loadTabPage(7)).toEqual({ url: PAGE.url, matches: { status: 'reading' } });
  });

  const refuse = () =>
    give('scripting', {
      executeScript: () => Promise.reject(new Error('Missing host permission for the tab')),
    });

  it.each([
    ['its address, where that is known', { id: 7, url: PAGE.url }, PAGE.url],
    ['no address, where that may not be known', { id: 7 }, null],
  ])('that refuses is stored with the reason and %s, and loses its badge', async (_what, tab, url) => {
    await storePageOfTab(library, 7, PAGE);
    refuse();
    vi.spyOn(fakeBrowser.tabs, 'get').mockResolvedValueOnce(tab as never);
    await readTabNow(7);
    expect(await loadTabPage(7)).toEqual({ url, matches: { status: 'unreadable', reason: 'no-access' } });
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('');
  });

  it('that was closed meanwhile leaves nothing behind', async () => {
    refuse();
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValueOnce(new Error('No tab with id: 7.'));
    await readTabNow(7);
    expect(await loadTabPage(7)).toBeNull();
  });
});
