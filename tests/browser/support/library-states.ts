/** The library in every state: the full page, and the narrow form in the panel. */
import type { Page } from 'puppeteer-core';
import { DAMAGED_RECORD, KEPT_MEASURE, keptPassage, recordsOf } from './kept';
import type { ScreenState } from './screen-states';

const FOLDER = {
  ...{ version: 1, id: 'f1', name: '一件事一次办', position: 0 },
  createdAt: '2024-05-20T02:30:00.000Z',
};
const QUOTE = '对次要材料暂缺的申请，可以先行受理，由申请人作出书面承诺。';

/** Quotes of all lengths; some with notes and tags, some in a folder. */
const PASSAGES = Array.from({ length: 30 }, (_, at) => ({
  ...keptPassage(`q${at}`, `第${at + 1}条　${QUOTE.repeat(1 + (at % 4))}`),
  position: at,
  tags: at % 3 === 0 ? ['容缺', '告知承诺'] : [],
  note: at % 4 === 1 ? '可用于方案第三部分\n数据再核对一遍' : '',
  folderId: at % 5 === 0 ? FOLDER.id : null,
}));

export const LIBRARY_RECORDS = {
  ...recordsOf({ ...KEPT_MEASURE, position: -1 }, ...PASSAGES),
  'folder:f1': FOLDER,
};

const AT = 'library.html#library';
const CARD = '[data-snippet]';
const FILTERS = '.library-bar [aria-expanded]';

const clicking =
  (...selectors: readonly string[]) =>
  async (page: Page) => {
    for (const selector of selectors) await (await page.waitForSelector(selector))?.click();
  };
const searching = (words: string) => async (page: Page) => {
  await (await page.waitForSelector('.search-box input'))?.type(words);
};
/** The filters stand beside the list where there is room, else behind a button. */
const openingFilters = async (page: Page) => {
  await page.waitForSelector(CARD);
  const button = await page.$(FILTERS);
  await button?.click();
  await page.waitForSelector('.folder-list');
};
const tagging = async (page: Page) => {
  await clicking('[data-snippet="q1"] .library-write')(page);
  await (await page.waitForSelector('.tag-field input'))?.type('rq');
  await page.waitForSelector('[role="option"]');
};

export const LIBRARY_STATES: readonly ScreenState[] = [
  { name: 'empty', at: AT, shows: '.state-message' },
  { name: 'list', at: AT, kept: LIBRARY_RECORDS, shows: '.storage-line' },
  { name: 'found', at: AT, kept: LIBRARY_RECORDS, act: searching('先行受理'), shows: CARD },
  { name: 'nothing', at: AT, kept: LIBRARY_RECORDS, act: searching('zzqqxx'), shows: '.state-message' },
  {
    name: 'filters',
    at: AT,
    kept: LIBRARY_RECORDS,
    act: async (page) => {
      await openingFilters(page);
      await clicking('.folder-list li:nth-child(2) .folder-choice')(page);
    },
    shows: '.kept-head .library-chips',
  },
  {
    name: 'new-folder',
    at: AT,
    kept: LIBRARY_RECORDS,
    act: async (page) => {
      await openingFilters(page);
      await clicking('.folder-list .toolbar button')(page);
    },
    shows: '.folder-form',
  },
  {
    name: 'tag-merge',
    at: AT,
    kept: LIBRARY_RECORDS,
    act: async (page) => {
      await openingFilters(page);
      await (await page.waitForSelector('.library-filters .toolbar:has(+ .library-chips) button'))?.click();
      const name = await page.waitForSelector('.tag-rename input');
      const other = await page.$eval(
        '.tag-rename option:last-child',
        (one) => (one as HTMLOptionElement).value,
      );
      // All of it is selected.
      await name?.type(other);
    },
    shows: '.tag-rename .button:not([disabled])',
  },
  { name: 'writing', at: AT, kept: LIBRARY_RECORDS, act: tagging, shows: '.library-note-field' },
  {
    name: 'picked',
    at: AT,
    kept: LIBRARY_RECORDS,
    act: clicking('[data-snippet="q0"] .library-pick', '.picked-bar .row > [aria-expanded="false"]'),
    shows: '.picked-bar',
  },
  {
    name: 'folder-menu',
    at: AT,
    kept: LIBRARY_RECORDS,
    act: clicking('[data-snippet="q0"] .library-pick', '.folder-menu > button'),
    shows: '.menu',
  },
  {
    name: 'folder-for-picked',
    at: AT,
    kept: LIBRARY_RECORDS,
    act: clicking('[data-snippet="q0"] .library-pick', '.folder-menu > button', '.menu button:last-child'),
    shows: '.picked-bar .folder-form',
  },
  {
    name: 'damaged',
    at: AT,
    kept: { ...LIBRARY_RECORDS, 'snippet:later': DAMAGED_RECORD },
    shows: '.kept-damaged',
  },
];
