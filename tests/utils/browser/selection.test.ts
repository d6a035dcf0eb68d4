import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { removeFolders, writeFolders } from '@/utils/browser/folder-store';
import { saveSelection } from '@/utils/browser/selection';
import { changeSnippet, loadSnippets } from '@/utils/browser/snippet-store';
import { saveTabPage } from '@/utils/browser/tab-pages';
import type { SelectionReading } from '@/utils/page/read-selection';
import { puttingInto } from '@/utils/snippets/edit-snippet';
import { give } from './fakes';

const SELECTOR = { exact: '容缺受理', prefix: '推行', suffix: '制度' };
const READING: SelectionReading = {
  selector: SELECTOR,
  head: { url: 'http://www.gov.cn/1.htm', title: '某县做法', metas: [['SiteName', '某县政府']] },
  isFocused: true,
};
const PLACE = {
  tabId: 7,
  frameId: 3,
  text: ' 容缺受理 ',
  tab: { title: '某县做法.pdf', url: 'http://www.gov.cn/1.pdf' },
};

let notices: unknown[];
/** What the injected selection script returns; an error where it may not in. */
let selected: SelectionReading | null | Error;
const executeScript = vi.fn(
  async ({ files, args }: { files?: string[]; args?: unknown[]; target: object }) => {
    if (!files) return void notices.push(args?.[0]);
    if (files[0] !== '/selection.js') return;
    if (selected instanceof Error) throw selected;
    return [{ frameId: 3, result: selected }];
  },
);

beforeEach(() => {
  notices = [];
  executeScript.mockClear();
  give('scripting', { executeScript });
});

describe('a selection', () => {
  it('is saved with its source and surroundings, and the page says so', async () => {
    selected = READING;
    await saveSelection(PLACE);
    const { sound: snippets } = await loadSnippets();
    expect(snippets).toMatchObject([
      {
        ...{ kind: 'passage', selector: SELECTOR },
        page: { title: '某县做法', url: 'http://www.gov.cn/1.htm', site: '某县政府', publishedOn: null },
      },
    ]);
    expect(notices).toEqual(['已收藏到他山']);
    expect(executeScript.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 7, frameIds: [3] } });
  });

  it.each([
    ['http://www.gov.cn/1.htm#2', '某县做法（全文）', '2024-05-14'],
    ['http://www.gov.cn/2.htm', '某县做法', null],
  ])('has the source of its page where %s was read in this tab', async (url, title, publishedOn) => {
    const page = {
      ...{ url, title: '某县做法（全文）', site: '某县政府', publishedOn: '2024-05-14', source: null },
      ...{ characters: 900, truncated: false },
    };
    await saveTabPage(7, { url, matches: { status: 'ready', page, matches: [] } });
    selected = READING;
    await saveSelection(PLACE);
    expect((await loadSnippets()).sound).toMatchObject([{ page: { title, publishedOn } }]);
  });

  it('saved twice is kept once, and the page says so', async () => {
    selected = READING;
    await saveSelection(PLACE);
    await saveSelection(PLACE);
    expect((await loadSnippets()).sound).toHaveLength(1);
    expect(notices).toEqual(['已收藏到他山', '这一条已经收藏过']);
  });

  it('kept already is said to be in its folder, while there is that folder', async () => {
    const folder = {
      version: 1 as const,
      id: 'f',
      name: '一件事',
      position: 0,
      createdAt: '2024-05-14T08:00:00Z',
    };
    await writeFolders([folder]);
    selected = READING;
    await saveSelection(PLACE);
    const [kept] = (await loadSnippets()).sound;
    await changeSnippet(kept?.id ?? '', puttingInto('f'));
    await saveSelection(PLACE);
    await removeFolders(['f']);
    await saveSelection(PLACE);
    expect(notices.slice(1)).toEqual(['这一条已经收藏过，在专题“一件事”里', '这一条已经收藏过']);
  });

  it('of the same words on another page is kept as well', async () => {
    selected = READING;
    await saveSelection(PLACE);
    selected = { ...READING, head: { ...READING.head, url: 'http://www.gov.cn/2.htm' } };
    await saveSelection(PLACE);
    expect((await loadSnippets()).sound).toHaveLength(2);
  });

  it.each([
    ['may not be entered', new Error('Cannot access contents of the page.')],
    ['tells no selection', null],
  ])('is saved as the browser tells it where the page %s', async (_what, answer) => {
    selected = answer;
    await saveSelection(PLACE);
    expect((await loadSnippets()).sound).toMatchObject([
      {
        selector: { exact: '容缺受理', prefix: '', suffix: '' },
        page: {
          title: '某县做法.pdf',
          url: 'http://www.gov.cn/1.pdf',
          site: 'www.gov.cn',
          publishedOn: null,
        },
      },
    ]);
  });

  it('of a tab without an address is saved all the same', async () => {
    selected = new Error('Missing host permission for the tab');
    await saveSelection({ ...PLACE, tab: {} });
    expect((await loadSnippets()).sound).toMatchObject([{ page: { title: '', url: '', site: '' } }]);
  });

  it.each([
    ['', null],
    [' \n ', null],
    ['', new Error('Cannot access contents of the page.')],
  ])('of nothing (%j) is not saved, and the reader learns how', async (text, answer) => {
    selected = answer;
    await saveSelection({ ...PLACE, text });
    expect((await loadSnippets()).sound).toEqual([]);
    expect(notices).toEqual(['先选中一段文字，再收藏']);
  });

  it.each([
    ['QUOTA_BYTES quota exceeded', '存储空间已满'],
    ['IO error: No space left on device', '没能写入存储'],
  ])('that cannot be stored (%s) is reported, and nothing is lost', async (error, words) => {
    selected = READING;
    await saveSelection(PLACE);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error(error));
    selected = { ...READING, selector: { ...SELECTOR, exact: '告知承诺' } };
    await saveSelection(PLACE);
    expect(notices[1]).toContain(words);
    expect((await loadSnippets()).sound).toHaveLength(1);
  });
});

describe('a selection saved by a key press, which does not say in which frame', () => {
  const inFrame = (exact: string, isFocused: boolean): { result: SelectionReading } => ({
    result: { ...READING, selector: { ...SELECTOR, exact }, isFocused },
  });
  const nothing = { result: null };

  it.each<[string, { result: SelectionReading | null }[], string]>([
    ['the only frame with one', [nothing, nothing, inFrame('内', true)], '内'],
    ['the frame inside that has the keys', [inFrame('外', true), inFrame('内', true)], '内'],
    ['the page, where a frame has one left over', [inFrame('外', true), inFrame('内', false)], '外'],
    ['the first, where none has the keys', [inFrame('外', false), inFrame('内', false)], '外'],
  ])('is looked for in all frames: %s', async (_what, results, exact) => {
    const inAllFrames = vi.fn(async ({ files }: { files?: string[]; target: object }) =>
      files ? results : [],
    );
    give('scripting', { executeScript: inAllFrames });
    await saveSelection({ ...PLACE, frameId: null, text: '' });
    expect(inAllFrames.mock.calls[0]?.[0].target).toEqual({ tabId: 7, allFrames: true });
    expect((await loadSnippets()).sound).toMatchObject([{ selector: { exact } }]);
  });
});
