import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { hideMeasures } from '@/utils/browser/hidden-store';
import { storePageOfTab } from '@/utils/browser/match-tab';
import { loadTabPage } from '@/utils/browser/tab-pages';
import { matchesOfPage } from '@/utils/matching/page-matches';
import { MIN_PAGE_CHARACTERS, type PageText } from '@/utils/page/page-text';
import { library } from '../../components/sample';
import { hiddenMeasure } from '../hidden/hidden-sample';
import { giveOpenTabs, PAGE } from './fakes';

const withText = (text: string): PageText => ({ ...PAGE, blocks: text ? [{ kind: 'paragraph', text }] : [] });
const FOOTBALL = {
  ...withText('昨晚的比赛踢了加时，主队门将扑出两个点球，球迷一直唱到散场。'),
  title: '主队点球大战取胜',
};

describe('what a page comes to', () => {
  it.each([
    ['without any text', ''],
    ['with less than the least text', '容'.repeat(MIN_PAGE_CHARACTERS - 1)],
  ])('has no text: %s', (_what, text) => {
    expect(matchesOfPage(library.index, withText(text))).toEqual({ status: 'unreadable', reason: 'no-text' });
  });

  it('is ready, with the page without its text and the measures it names', () => {
    const matches = matchesOfPage(library.index, PAGE);
    expect(matches).toMatchObject({ status: 'ready', page: { url: PAGE.url, title: PAGE.title } });
    expect(matches).not.toHaveProperty('page.blocks');
    const ids = matches.status === 'ready' ? matches.matches.map(({ measureId }) => measureId) : [];
    expect(ids).toContain('c05-m01');
  });

  it('is ready with nothing on a page about football', () => {
    expect(matchesOfPage(library.index, FOOTBALL)).toMatchObject({ status: 'ready', matches: [] });
  });
});

describe('a page that was read', () => {
  beforeEach(() => void giveOpenTabs({ 7: { url: PAGE.url } }));

  it('is stored under its tab and counted on the badge, with the best titles in words', async () => {
    await storePageOfTab(library, 7, PAGE);
    const stored = await loadTabPage(7);
    const count = stored?.matches.status === 'ready' ? stored.matches.matches.length : 0;
    expect(stored?.url).toBe(PAGE.url);
    expect(count).toBeGreaterThan(0);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe(String(count));
    expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toContain('容缺受理加承诺补正');
  });

  it('is stored whole and counted without what is hidden', async () => {
    await hideMeasures([hiddenMeasure('c05-m01', PAGE.url)]);
    await storePageOfTab(library, 7, PAGE);
    const stored = (await loadTabPage(7))?.matches;
    const ids = stored?.status === 'ready' ? stored.matches.map(({ measureId }) => measureId) : [];
    expect(ids).toContain('c05-m01');
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe(String(ids.length - 1));
  });

  it('takes the place of the one read before, as the messages came', async () => {
    await Promise.all([
      storePageOfTab(library, 7, PAGE),
      storePageOfTab(library, 7, { ...FOOTBALL, url: PAGE.url }),
    ]);
    expect((await loadTabPage(7))?.matches).toMatchObject({ matches: [] });
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('');
  });

  it('tells whether it says anything new, and is shown again even where it does not', async () => {
    expect(await storePageOfTab(library, 7, PAGE)).toBe(true);
    await fakeBrowser.action.setBadgeText({ tabId: 7, text: '' });
    expect(await storePageOfTab(library, 7, PAGE)).toBe(false);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).not.toBe('');
    expect(await storePageOfTab(library, 7, { ...FOOTBALL, url: PAGE.url })).toBe(true);
  });

  it('shows no badge that popup and panel would know nothing of', async () => {
    const failure = new Error('IO error');
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(failure);
    await expect(storePageOfTab(library, 7, PAGE)).rejects.toBe(failure);
    expect(await fakeBrowser.action.getBadgeText({ tabId: 7 })).toBe('');
  });

  it.each([
    ['another page', { url: 'http://www.people.com.cn/2.htm' }, false],
    ['another place in it', { url: `${PAGE.url}#part-2` }, true],
    ['an address that may not be known', {}, true],
  ])('in a tab that now shows %s', async (_what, tab, isShown) => {
    giveOpenTabs({ 7: tab });
    expect(await storePageOfTab(library, 7, PAGE)).toBe(isShown);
    expect((await loadTabPage(7)) !== null).toBe(isShown);
    expect((await fakeBrowser.action.getBadgeText({ tabId: 7 })) !== '').toBe(isShown);
  });

  it('in a tab that was closed leaves nothing behind', async () => {
    giveOpenTabs({});
    expect(await storePageOfTab(library, 7, PAGE)).toBe(false);
    expect(await loadTabPage(7)).toBeNull();
  });

  it('in a tab that is closed while it is stored leaves nothing behind', async () => {
    const tabs: Record<number, { url: string }> = { 7: { url: PAGE.url } };
    giveOpenTabs(tabs);
    const { session } = fakeBrowser.storage;
    const set = session.set.bind(session);
    vi.spyOn(session, 'set').mockImplementationOnce(async (items) => {
      delete tabs[7];
      await set(items as never);
    });
    await storePageOfTab(library, 7, PAGE);
    expect(await loadTabPage(7)).toBeNull();
  });
});
