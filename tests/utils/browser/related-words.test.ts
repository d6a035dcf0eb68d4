import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { panelApi } from '@/utils/browser/api';
import { findRelatedInTab, showRelated } from '@/utils/browser/related-words';
import { openLibrary } from '@/utils/matching/library';
import type { PageCard } from '@/utils/overlay/page-card';
import type { SelectionReading } from '@/utils/page/read-selection';
import { give, settle } from './fakes';

interface Injection {
  readonly target: { tabId: number; frameIds?: number[]; allFrames?: boolean };
  readonly files?: string[];
  readonly args?: unknown[];
}

const library = openLibrary();
const WORDS = '主要申请材料齐全、次要材料欠缺的，由申请人作出书面承诺后先行受理，限期补齐。';
const selected = (exact: string): SelectionReading => ({
  selector: { exact, prefix: '', suffix: '' },
  head: { url: 'http://www.gov.cn/1', title: '某县做法', metas: [] },
  isFocused: true,
});

let selections: { frameId: number; result: unknown }[];
const executeScript = vi.fn(async ({ files }: Injection) =>
  files?.[0] === '/selection.js' ? selections : [{ frameId: 0, result: undefined }],
);
/** What was drawn on a card: in which frame, which measures, which words. */
const drawn = () =>
  executeScript.mock.calls.flatMap(([{ target, args }]) =>
    Array.isArray(args?.[0])
      ? [{ target, titles: (args[0] as PageCard[]).map(({ title }) => title), words: args[1] }]
      : [],
  );
/** What was said on the page. */
const notices = () =>
  executeScript.mock.calls.flatMap(([{ args }]) => (typeof args?.[0] === 'string' ? [args[0]] : []));

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  selections = [];
  give('scripting', { executeScript });
  Object.assign(panelApi, { sidePanel: { open: vi.fn(async () => {}) } });
});

describe('words of the selection button', () => {
  it('are shown with what is related to them, in the frame they stand in', async () => {
    expect(await showRelated(library, { tabId: 7, frameId: 3 }, WORDS)).toBe(true);
    expect(executeScript.mock.calls[0]?.[0]).toMatchObject({
      target: { tabId: 7, frameIds: [3] },
      files: ['/overlay.js'],
    });
    const [card] = drawn();
    expect(card?.target).toEqual({ tabId: 7, frameIds: [3] });
    expect(card?.titles.join()).toContain('容缺受理');
    expect(card?.words).toBe(WORDS);
  });

  it('are shown without any measure where nothing is related', async () => {
    await showRelated(library, { tabId: 7, frameId: 0 }, '今天夜间到明天有中到大雨，局部地区有雷电。');
    expect(drawn()).toMatchObject([{ titles: [] }]);
  });
});

describe('the key for what is selected', () => {
  const press = async (url: string | undefined) => {
    findRelatedInTab(() => library, { id: 7, windowId: 2, ...(url && { url }) } as never);
    await settle();
    await settle();
  };

  it('shows the card in the frame that the keys go to', async () => {
    selections = [
      { frameId: 0, result: { ...selected('别处的文字'), isFocused: false } },
      { frameId: 5, result: selected(WORDS) },
    ];
    await press('http://www.gov.cn/1');
    await vi.waitFor(() => expect(drawn()).toHaveLength(1));
    expect(drawn()).toMatchObject([{ target: { tabId: 7, frameIds: [5] }, words: WORDS }]);
    expect(panelApi.sidePanel?.open).not.toHaveBeenCalled();
  });

  it('asks for a selection where there is none', async () => {
    selections = [{ frameId: 0, result: null }];
    await press('http://www.gov.cn/1');
    expect(notices()).toEqual(['先选中一段文字，再查找相关做法']);
  });

  it('says on the icon what else to do where the page lets no script in', async () => {
    executeScript.mockRejectedValue(new Error('The extensions gallery cannot be scripted.'));
    await press('https://store.example/');
    await vi.waitFor(async () =>
      expect(await fakeBrowser.action.getTitle({ tabId: 7 })).toContain('在侧边栏里搜索'),
    );
    executeScript.mockReset();
  });

  it.each(['chrome://extensions/', undefined])('opens the panel’s search at once on %s', async (url) => {
    findRelatedInTab(() => library, { id: 7, windowId: 2, ...(url && { url }) } as never);
    // Inside the key press: before anything is awaited.
    expect(panelApi.sidePanel?.open).toHaveBeenCalledWith({ windowId: 2 });
    await settle();
    expect(await fakeBrowser.storage.session.get('panel:query')).toEqual({ 'panel:query': '' });
  });
});
