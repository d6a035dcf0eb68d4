import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  forgetTabPage,
  loadTabPage,
  onTabClosed,
  saveTabPage,
  type TabPage,
  watchTabPages,
} from '@/utils/browser/tab-pages';

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
