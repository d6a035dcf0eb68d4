import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { hideMeasures, onHiddenChanged, showMeasures } from '@/utils/browser/hidden-store';
import { showBadgesAgain, showPageBadge } from '@/utils/browser/page-badge';
import { saveTabPage } from '@/utils/browser/tab-pages';
import type { PageMatches } from '@/utils/matching/types';
import { library, matches, pageSummary, readyPage } from '../../components/sample';
import { hiddenMeasure } from '../hidden/hidden-sample';
import { giveOpenTabs, settle } from './fakes';

const URL_HERE = pageSummary.url;
const URL_ELSEWHERE = 'http://www.people.com.cn/2.htm';
const pageAt = (url: string): PageMatches => ({ status: 'ready', page: { ...pageSummary, url }, matches });
const badge = (tabId = 7) => fakeBrowser.action.getBadgeText({ tabId });
const title = (tabId = 7) => fakeBrowser.action.getTitle({ tabId });

describe('the badge of a page', () => {
  it('counts what is not hidden, and the title of the icon names just that', async () => {
    await hideMeasures([hiddenMeasure('c05-m01', URL_HERE), hiddenMeasure('c08-m01', URL_ELSEWHERE)]);
    await showPageBadge(library, 7, readyPage.matches);
    expect(await badge()).toBe('2');
    expect(await title()).toBe('他山：本页与 2 条各地做法有关，如三色导税、电子营业执照免证可办');
  });

  it('is empty where all is hidden, and the title says why', async () => {
    await hideMeasures(matches.map(({ measureId }) => hiddenMeasure(measureId)));
    await showPageBadge(library, 7, readyPage.matches);
    expect(await badge()).toBe('');
    expect(await title()).toBe('他山：本页的相关做法都已隐藏');
  });

  it('counts what a damaged record was to hide', async () => {
    await fakeBrowser.storage.local.set({ 'hidden:c05-m01': { version: 99 } });
    await showPageBadge(library, 7, readyPage.matches);
    expect(await badge()).toBe('3');
  });
});

describe('when something is hidden or shown again', () => {
  const openLibrary = vi.fn(() => library);

  beforeEach(async () => {
    openLibrary.mockClear();
    giveOpenTabs({ 7: { url: URL_HERE }, 8: { url: URL_ELSEWHERE } });
    for (const [tabId, url] of [
      [7, URL_HERE],
      [8, URL_ELSEWHERE],
    ] as const) {
      await saveTabPage(tabId, { url, matches: pageAt(url) });
      await showPageBadge(library, tabId, pageAt(url));
    }
    onHiddenChanged((ids) => void showBadgesAgain(openLibrary, ids));
  });
  const badges = async () => {
    await settle();
    return [await badge(7), await badge(8)];
  };

  it('beside one page, its badge alone follows at once', async () => {
    await hideMeasures([hiddenMeasure('c05-m01', URL_HERE)]);
    expect(await badges()).toEqual(['2', '3']);
    await showMeasures([hiddenMeasure('c05-m01', URL_HERE)]);
    expect(await badges()).toEqual(['3', '3']);
  });

  it('everywhere, every badge follows', async () => {
    await hideMeasures([hiddenMeasure('c05-m01')]);
    expect(await badges()).toEqual(['2', '2']);
    await showMeasures([hiddenMeasure('c05-m01')]);
    expect(await badges()).toEqual(['3', '3']);
  });

  it('that no page has to do with, the library is not even opened', async () => {
    await hideMeasures([hiddenMeasure('c01-m01')]);
    await settle();
    expect(openLibrary).not.toHaveBeenCalled();
  });

  it.each<[string, Record<number, { url?: string }>]>([
    ['has gone on to another page', { 7: { url: 'http://www.gov.cn/3.htm' } }],
    ['shows what may not be known', { 7: {} }],
    ['is closed', {}],
  ])('a tab that %s gets no badge of the page before', async (_what, tabs) => {
    await fakeBrowser.action.setBadgeText({ tabId: 7, text: '' });
    giveOpenTabs({ ...tabs, 8: { url: URL_ELSEWHERE } });
    await hideMeasures([hiddenMeasure('c05-m01')]);
    expect(await badges()).toEqual(['', '2']);
  });

  it('a tab at another place in its page follows', async () => {
    giveOpenTabs({ 7: { url: `${URL_HERE}#part-2` } });
    await hideMeasures([hiddenMeasure('c05-m01')]);
    expect(await badges()).toEqual(['2', '3']);
  });
});
