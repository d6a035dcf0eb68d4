import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  forgetTabPage,
  loadTabPage,
  loadTabPagesOf,
  onTabClosed,
  saveTabPage,
  type TabPage,
  watchTabPages,
} from '@/utils/browser/tab-pages';
import { readyPage } from '../../components/sample';

const PAGE: TabPage = { url: 'http://www.gov.cn/1.htm', matches: { status: 'reading' } };

describe('what is known of a tab’s page', () => {
  it('is nothing at first', async () => {
    expect(await loadTabPage(7)).toBeNull();
  });

  it('is kept under the tab for the session, and nowhere else', async () => {
    await saveTabPage(7, PAGE);
    expect(await loadTabPage(7)).toEqual(PAGE);
    expect(await loadTabPage(8)).toBeNull();
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('is forgotten with the tab', async () => {
    onTabClosed((tabId) => void forgetTabPage(tabId));
    await saveTabPage(7, PAGE);
    await saveTabPage(8, PAGE);
    await fakeBrowser.tabs.onRemoved.trigger(7, {} as never);
    expect(await loadTabPage(7)).toBeNull();
    expect(await loadTabPage(8)).toEqual(PAGE);
  });

  it('is watched, tab by tab, until an abort', async () => {
    const onChange = vi.fn();
    const watching = new AbortController();
    watchTabPages(onChange, watching.signal);
    await saveTabPage(7, PAGE);
    await forgetTabPage(7);
    await fakeBrowser.storage.session.set({ 'panel:query': '容缺' });
    watching.abort();
    await saveTabPage(8, PAGE);
    expect(onChange.mock.calls).toEqual([[7], [7]]);
  });
});

describe('where the session’s storage is full', () => {
  const QUOTA = new Error('Session storage quota bytes exceeded. Values were not stored.');
  const READY: TabPage = {
    url: 'http://www.gov.cn/9.htm',
    matches: {
      status: 'ready',
      page: {
        url: 'http://www.gov.cn/9.htm',
        title: '',
        site: '',
        publishedOn: null,
        source: null,
        characters: 30,
        truncated: false,
      },
      matches: [
        {
          ...{ measureId: 'c05-m01', relevance: 0.9, tier: 'exact' },
          evidence: [
            { tier: 'exact', term: '容缺受理', phrase: '容缺受理', quote: '推行容缺受理。'.repeat(15) },
          ],
        },
      ],
    },
  };

  /** Lets at most so many characters be stored. */
  function limit(characters: number) {
    const { session } = fakeBrowser.storage;
    const set = session.set.bind(session);
    vi.spyOn(session, 'set').mockImplementation(async (items) => {
      const all = { ...(await session.get(null)), ...(items as object) };
      if (JSON.stringify(all).length > characters) throw QUOTA;
      await set(items as never);
    });
  }
  afterEach(() => void vi.restoreAllMocks());
  const size = async () => JSON.stringify(await fakeBrowser.storage.session.get(null)).length;

  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    for (const tabId of [1, 2, 3, 4]) {
      vi.setSystemTime(tabId * 1_000);
      await saveTabPage(tabId, READY);
    }
    vi.useRealTimers();
    await fakeBrowser.storage.session.set({ 'panel:query': '容缺' });
  });

  it('the pages of other tabs that were read longest ago make room', async () => {
    limit(await size());
    await saveTabPage(9, READY);
    expect(await loadTabPage(9)).toEqual(READY);
    const left = await Promise.all([1, 2, 3, 4].map(async (tabId) => (await loadTabPage(tabId)) !== null));
    expect(left).toEqual([false, false, true, true]);
    expect(await fakeBrowser.storage.session.get('panel:query')).toEqual({ 'panel:query': '容缺' });
  });

  it('the tab’s own older page does not count as another', async () => {
    limit(await size());
    await saveTabPage(1, { ...READY, url: 'http://www.gov.cn/longer-address.htm' });
    expect((await loadTabPage(1))?.url).toBe('http://www.gov.cn/longer-address.htm');
  });

  it('matches are kept without their quotes rather than not at all', async () => {
    limit(420);
    await saveTabPage(9, READY);
    const matches = (await loadTabPage(9))?.matches;
    expect(matches).toMatchObject({
      status: 'ready',
      matches: [{ measureId: 'c05-m01', evidence: [{ term: '容缺受理', quote: '' }] }],
    });
  });

  it('what does not fit at all is told', async () => {
    limit(50);
    await expect(saveTabPage(9, READY)).rejects.toBe(QUOTA);
  });

  it('another failure costs no page', async () => {
    const failure = new Error('IO error');
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(failure);
    await expect(saveTabPage(9, READY)).rejects.toBe(failure);
    expect(await loadTabPage(1)).toEqual(READY);
  });
});

it('pages that have to do with a measure are found with their tabs, and nothing else that is stored', async () => {
  await fakeBrowser.storage.session.set({ panelQuery: '容缺' });
  const matches = readyPage.matches;
  const measureId = matches.status === 'ready' ? (matches.matches[0]?.measureId ?? '') : '';
  const ready: TabPage = { url: PAGE.url, matches };
  await saveTabPage(7, ready);
  await saveTabPage(12, PAGE);
  expect(await loadTabPagesOf(new Set([measureId, 'c01-m01']))).toEqual([[7, ready]]);
  expect(await loadTabPagesOf(new Set(['none']))).toEqual([]);
});
