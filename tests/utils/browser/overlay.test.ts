import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { loadHidden } from '@/utils/browser/hidden-store';
import { OVERLAY_SCRIPT } from '@/utils/browser/inject';
import {
  hideCard,
  isMarginShown,
  keepCard,
  marginMarksOf,
  relatedCards,
  setMarginShown,
  showRelatedCards,
} from '@/utils/browser/overlay';
import { loadSnippets, writeSnippets } from '@/utils/browser/snippet-store';
import { saveTabPage } from '@/utils/browser/tab-pages';
import { forgetTakenOut } from '@/utils/browser/taken-out';
import { openLibrary } from '@/utils/matching/library';
import type { PageOverlay } from '@/utils/overlay/page-overlay';
import type { Snippet } from '@/utils/snippets/snippet';
import { matches, pageSummary, library as sample } from '../../components/sample';
import { give, SKELETON } from './fakes';

const library = openLibrary();
const TAB = 7;

describe('the marks of a page', () => {
  it('stand for the paragraphs that speak of measures, with the reason', async () => {
    const marks = await marginMarksOf(library, SKELETON);
    const words = marks.map(({ selector }) => selector.exact);
    expect(words).toContain('容缺受理');
    expect(words).toContain('三色导税');
    for (const { cards } of marks) expect(cards.length).toBeGreaterThan(0);
  });

  it('leave out what the reader has hidden on this page, and say what is kept', async () => {
    const before = await marginMarksOf(library, SKELETON);
    const ids = [...new Set(before.flatMap(({ cards }) => cards.map(({ measureId }) => measureId)))];
    const [hidden = '', kept = ''] = ids;
    const page = { ...pageSummary, url: SKELETON.roots[0]?.head.url ?? '' };
    await saveTabPage(TAB, { url: page.url, matches: { status: 'ready', page, matches } });
    expect(await hideCard(library, TAB, hidden, true)).toBe(true);
    expect(await keepCard(library, TAB, kept, true)).toBe(true);
    const cards = (await marginMarksOf(library, SKELETON)).flatMap((mark) => mark.cards);
    expect(cards.map(({ measureId }) => measureId)).not.toContain(hidden);
    expect(new Set(cards.filter(({ saved }) => saved).map(({ measureId }) => measureId))).toEqual(
      new Set([kept]),
    );
  });

  it('are none for a page without text', async () => {
    expect(await marginMarksOf(library, { ...SKELETON, roots: [] })).toEqual([]);
  });
});

describe('the cards of a selection', () => {
  it('are of the measures related to just these words', async () => {
    const cards = await relatedCards(library, '落实首违不罚');
    expect(cards[0]).toMatchObject({ phrase: '首违不罚' });
    expect(cards.length).toBeLessThanOrEqual(5);
  });

  it.each([
    ['落实首违不罚', '首违不罚', true],
    ['推行容缺后补', '容缺后补', false],
  ])('of %s say whether %s is a term of the compendium’s own', async (text, phrase, expected) => {
    const said = (await relatedCards(library, text)).filter((card) => card.phrase === phrase);
    expect(said.length).toBeGreaterThan(0);
    for (const card of said) expect(card.isOwnTerm).toBe(expected);
  });

  it('are none for words about other matters', async () => {
    expect(await relatedCards(library, '球队在客场以三比一取胜')).toEqual([]);
  });
});

describe('a card’s measure', () => {
  beforeEach(() =>
    saveTabPage(TAB, { url: pageSummary.url, matches: { status: 'ready', page: pageSummary, matches } }),
  );

  it('is kept with the page it was read on, and taken out again', async () => {
    expect(await keepCard(sample, TAB, 'c05-m01', true)).toBe(true);
    const { title, url, site, publishedOn } = pageSummary;
    expect((await loadSnippets()).sound).toMatchObject([
      { measure: { id: 'c05-m01' }, foundOn: { title, url, site, publishedOn } },
    ]);
    expect(await keepCard(sample, TAB, 'c05-m01', false)).toBe(true);
    expect((await loadSnippets()).sound).toEqual([]);
  });

  it('taken out with a note and tags, and kept again there, is as it was, until the tab is closed', async () => {
    await keepCard(sample, TAB, 'c05-m01', true);
    const [snippet] = (await loadSnippets()).sound;
    const noted = { ...snippet, note: '数据再核对一遍', tags: ['容缺'] } as Snippet;
    await writeSnippets([noted]);
    await keepCard(sample, TAB, 'c05-m01', false);
    await keepCard(sample, TAB, 'c05-m01', true);
    expect((await loadSnippets()).sound).toEqual([noted]);
    await keepCard(sample, TAB, 'c05-m01', false);
    await forgetTakenOut(TAB);
    await keepCard(sample, TAB, 'c05-m01', true);
    expect((await loadSnippets()).sound).toMatchObject([{ note: '', tags: [] }]);
  });

  it('is hidden beside the page, and shown again', async () => {
    expect(await hideCard(sample, TAB, 'c05-m01', true)).toBe(true);
    expect((await loadHidden()).hidden).toMatchObject([
      { measure: { id: 'c05-m01' }, page: { url: pageSummary.url } },
    ]);
    expect(await hideCard(sample, TAB, 'c05-m01', false)).toBe(true);
    expect((await loadHidden()).hidden).toEqual([]);
  });

  it.each([
    ['a measure that is not there', TAB, 'c99-m99'],
    ['a tab whose page was not read', 99, 'c05-m01'],
  ])('is not hidden for %s', async (_case, tabId, id) => {
    expect(await hideCard(sample, tabId, id, true)).toBe(false);
    expect((await loadHidden()).hidden).toEqual([]);
  });

  it('is said not to be kept where the storage is full', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    expect(await keepCard(sample, TAB, 'c05-m01', true)).toBe(false);
  });
});

describe('the overlay of a tab', () => {
  const overlay = {
    showMargin: vi.fn(),
    hideMargin: vi.fn(),
    isMarginShown: vi.fn(() => true),
    showRelated: vi.fn(),
  };
  const executeScript = vi.fn(
    async ({ func, args = [] }: { func?: (...given: unknown[]) => unknown; args?: unknown[] }) => [
      { result: func?.(...args) },
    ],
  );
  beforeEach(() => {
    vi.clearAllMocks();
    (globalThis as { tashanOverlay?: Partial<PageOverlay> }).tashanOverlay = overlay as never;
    give('scripting', { executeScript });
  });

  it('is brought into the page before its margin is shown', async () => {
    expect(await setMarginShown(TAB, true)).toBe(true);
    expect(executeScript.mock.calls[0]?.[0]).toMatchObject({
      target: { tabId: TAB },
      files: [OVERLAY_SCRIPT],
    });
    expect(overlay.showMargin).toHaveBeenCalledOnce();
    expect(await isMarginShown(TAB)).toBe(true);
  });

  it('is not brought in to hide a margin', async () => {
    expect(await setMarginShown(TAB, false)).toBe(true);
    expect(executeScript).toHaveBeenCalledOnce();
    expect(overlay.hideMargin).toHaveBeenCalledOnce();
  });

  it('shows related cards in the frame of the selection', async () => {
    expect(await showRelatedCards({ tabId: TAB, frameId: 3 }, [], '首违不罚')).toBe(true);
    expect(executeScript).toHaveBeenLastCalledWith(
      expect.objectContaining({ target: { tabId: TAB, frameIds: [3] } }),
    );
    expect(overlay.showRelated).toHaveBeenCalledExactlyOnceWith([], '首违不罚');
  });

  it('says where a page lets no script in', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'));
    expect(await setMarginShown(TAB, true)).toBe(false);
    expect(await isMarginShown(TAB)).toBeNull();
    expect(await showRelatedCards({ tabId: TAB, frameId: 0 }, [], '')).toBe(false);
  });
});
