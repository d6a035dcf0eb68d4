import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import {
  type HiddenLibrary,
  hideMeasures,
  loadHidden,
  loadHiddenOf,
  moveHidden,
  onHiddenChanged,
  showMeasures,
  watchHidden,
} from '@/utils/browser/hidden-store';
import { HIDDEN_VERSION, idsHiding } from '@/utils/hidden/hidden-measure';
import type { PageMatches } from '@/utils/matching/types';
import { pageAddress } from '@/utils/page/page-address';
import { matches, pageSummary, readyPage } from '../../components/sample';
import { hiddenMeasure, PAGE_URL } from '../hidden/hidden-sample';
import { settle } from './fakes';

const everywhere = hiddenMeasure('c05-m01');
const here = hiddenMeasure('c05-m01', PAGE_URL, '2024-05-13T08:00:00.000Z');
const KEY = 'hidden:c05-m01';
const ADDRESS = PAGE_URL.replace('http:', 'https:');

describe('a hidden measure', () => {
  it('has a key of its own for everywhere and for each page', async () => {
    await hideMeasures([everywhere]);
    await hideMeasures([here]);
    await hideMeasures([hiddenMeasure('c05-m01', `${PAGE_URL}#part-2`)]);
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual([KEY, `${KEY}@${ADDRESS}`]);
  });

  it('that is shown again is gone, and hidden as it was when that is undone', async () => {
    await hideMeasures([everywhere, here]);
    expect(await showMeasures([everywhere])).toEqual({ ok: true, value: null });
    expect((await loadHidden()).hidden).toEqual([here]);
    await hideMeasures([everywhere]);
    expect((await loadHidden()).hidden).toEqual([everywhere, here]);
  });

  it('is never lost to another window that hides at the same time', async () => {
    await Promise.all(['a', 'b', 'c', 'd'].map((id) => hideMeasures([hiddenMeasure(id)])));
    expect((await loadHidden()).hidden).toHaveLength(4);
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', 'storage-full'],
    ['IO error: No space left on device', 'storage-failed'],
  ])('that cannot be written (%s) tells why: %s', async (message, reason) => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error(message));
    expect(await hideMeasures([here])).toEqual({ ok: false, reason });
  });

  it('that cannot be shown again tells so', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValueOnce(new Error('IO error'));
    expect(await showMeasures([here])).toEqual({ ok: false, reason: 'storage-failed' });
  });
});

describe('hidden measures', () => {
  it('are read newest first, and nothing else that is stored', async () => {
    const old = hiddenMeasure('old', null, '2023-12-31T23:59:59.000Z');
    await fakeBrowser.storage.local.set({ 'snippet:a': {}, theme: 'dark' });
    await hideMeasures([old]);
    await hideMeasures([here]);
    expect(await loadHidden()).toEqual({ hidden: [here, old], damaged: [] });
  });

  it.each([
    ['half written', { version: HIDDEN_VERSION, measure: everywhere.measure }],
    ['of a newer version', { ...everywhere, version: HIDDEN_VERSION + 1 }],
    ['under the key of another', hiddenMeasure('c08-m01')],
    ['under the key of another place', here],
    ['no record at all', 'c05-m01'],
  ])('that are damaged (%s) are reported, hide nothing, and stay as they are', async (_what, record) => {
    await fakeBrowser.storage.local.set({ [KEY]: record });
    expect(await loadHidden()).toEqual({ hidden: [], damaged: [{ key: KEY, record }] });
    expect(await loadHiddenOf(readyPage.matches)).toEqual([]);
    await hideMeasures([here]);
    await showMeasures([here]);
    expect(await fakeBrowser.storage.local.get(null)).toEqual({ [KEY]: record });
  });

  it('that bear on a page are read without the others', async () => {
    const beside = hiddenMeasure('c08-m01', pageSummary.url);
    const others = [hiddenMeasure('c05-m02', 'http://www.gov.cn/2.htm'), hiddenMeasure('c01-m01')];
    await hideMeasures([everywhere, beside, ...others]);
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockClear();
    const found = await loadHiddenOf(readyPage.matches);
    expect(found.toSorted((a, b) => a.measure.id.localeCompare(b.measure.id))).toEqual([everywhere, beside]);
    expect(get).toHaveBeenCalledTimes(1);
    expect(get.mock.calls[0]?.[0]).toHaveLength(
      new Set(matches.flatMap(({ measureId }) => idsHiding(measureId, pageSummary.url))).size,
    );
  });

  it.each([
    ['is being read', { status: 'reading' } as const],
    ['has no matches', { status: 'ready', page: pageSummary, matches: [] } as const],
  ])('are none where the page %s', async (_what, page) => {
    await hideMeasures([everywhere]);
    expect(await loadHiddenOf(page)).toEqual([]);
  });
});

describe('watching what is hidden', () => {
  it('tells of it now and after each change, until an abort', async () => {
    const seen: HiddenLibrary[] = [];
    const watching = new AbortController();
    watchHidden((library) => seen.push(library), watching.signal);
    await settle();
    await hideMeasures([here]);
    await settle();
    await fakeBrowser.storage.local.set({ 'snippet:a': {} });
    await settle();
    watching.abort();
    await showMeasures([here]);
    await settle();
    expect(seen.map(({ hidden }) => hidden.length)).toEqual([0, 1]);
  });

  it('names the measures that were hidden or shown again, and minds no other key', async () => {
    const told: string[][] = [];
    onHiddenChanged((ids) => told.push([...ids]));
    await hideMeasures([everywhere, here, hiddenMeasure('c08-m01')]);
    await showMeasures([here]);
    await fakeBrowser.storage.local.set({ 'snippet:c05-m01': {} });
    expect(told).toEqual([['c05-m01', 'c08-m01'], ['c05-m01']]);
  });
});

describe('what the first version has hidden', () => {
  const first = { ...hiddenMeasure('c05-m01', `${pageSummary.url}?id=1&utm_source=wx`), version: 1 as const };
  const OLD_KEY = `hidden:c05-m01@${pageSummary.url}?id=1&utm_source=wx`;
  const NEW_KEY = `hidden:c05-m01@${pageAddress(pageSummary.url)}?id=1`;
  const pageAt = (url: string) => ({ ...readyPage.matches, page: { ...pageSummary, url } }) as PageMatches;
  const stored = () => fakeBrowser.storage.local.get(null);

  it('is hidden still, before and after it has been moved, also by other addresses then', async () => {
    await fakeBrowser.storage.local.set({ [OLD_KEY]: first });
    expect(await loadHiddenOf(pageAt(`${first.page?.url}#part-2`))).toEqual([first]);
    expect(await loadHidden()).toEqual({ hidden: [first], damaged: [] });
    await moveHidden();
    expect(await stored()).toEqual({ [NEW_KEY]: first });
    for (const url of [`${first.page?.url}`, `${pageSummary.url}?id=1`, `${pageSummary.url}?id=1#/a`])
      expect(await loadHiddenOf(pageAt(url)), url).toEqual([first]);
    expect(await loadHiddenOf(pageAt(`${pageSummary.url}?id=2`))).toEqual([]);
  });

  it('is shown again wherever it is kept', async () => {
    await fakeBrowser.storage.local.set({ [OLD_KEY]: first });
    await showMeasures([first]);
    expect(await stored()).toEqual({});
  });

  it('gives way to what is hidden there already, and stays where it cannot be moved', async () => {
    const since = hiddenMeasure('c05-m01', `${pageSummary.url}?id=1`);
    await fakeBrowser.storage.local.set({ [OLD_KEY]: first, [NEW_KEY]: since, 'hidden:x': 1 });
    await moveHidden();
    expect(await stored()).toEqual({ [NEW_KEY]: since, 'hidden:x': 1 });
    await fakeBrowser.storage.local.clear();
    await fakeBrowser.storage.local.set({ [OLD_KEY]: first });
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('IO error'));
    await moveHidden();
    expect(await stored()).toEqual({ [OLD_KEY]: first });
  });
});
