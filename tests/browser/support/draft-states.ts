/** The drafts in every state. */
import type { Page } from 'puppeteer-core';
import { createDraft, headingPart, paragraphPart, snippetPart } from '@/utils/drafts/create-draft';
import type { Draft } from '@/utils/drafts/draft';
import { DAMAGED_RECORD, KEPT_MEASURE, keptPassage, recordsOf } from './kept';
import type { ScreenState } from './screen-states';

const NOW = new Date('2024-05-22T08:00:00.000Z');
const PASSAGES = Array.from({ length: 12 }, (_, at) =>
  keptPassage(
    `q${at}`,
    `第${at + 1}条 对次要材料暂缺的申请，可以先行受理，由申请人作出书面承诺，限期补齐。`,
    {
      title: `清渡县2024年持续优化营商环境工作方案（${at + 1}）`,
    },
  ),
);

const FULL = createDraft(
  '清渡县优化营商环境三年行动方案（征求意见稿）',
  [
    headingPart('h1', 1, '优化审批服务'),
    paragraphPart(
      'p1',
      '坚持问题导向，把企业和群众反映强烈的事项先改起来，做到流程最短、材料最少、时限最短、费用最低。',
    ),
    headingPart('h2', 2, '推行容缺受理'),
    snippetPart('s1', KEPT_MEASURE.id),
    headingPart('h3', 3, '明确可以容缺的材料'),
    snippetPart('s2', 'q1'),
    headingPart('h4', 4, '公布清单'),
    snippetPart('s3', 'deleted-since'),
    headingPart('h5', 1, '加强组织保障，明确由县政务服务管理局牵头、各有关单位配合，逐项落实到人'),
    headingPart('h6', 1),
  ],
  NOW,
  'd1',
);
const EMPTY = createDraft('汇报提纲', [], NOW, 'd2');

const records = (...drafts: readonly Draft[]) =>
  Object.fromEntries(drafts.map((draft) => [`draft:${draft.id}`, draft]));
/** A draft with all kinds of parts and an empty one. */
export const DRAFT_RECORDS = records(FULL, EMPTY);
const KEPT = recordsOf(KEPT_MEASURE, ...PASSAGES);
const FOLDERS = {
  'folder:f1': { version: 1, id: 'f1', name: '政务服务', position: 0, createdAt: NOW.toISOString() },
};
const ALL = { ...DRAFT_RECORDS, ...KEPT, ...FOLDERS };

const OPENED = 'library.html#draft=d1';
const clicking = (selector: string) => async (page: Page) => {
  await (await page.waitForSelector(selector))?.click();
};

/** Where there is no room for both, what is kept is a sheet. */
const openingSheet = async (page: Page) => {
  await page.setViewport({ width: 700, height: 900 });
  await clicking('.draft-pick')(page);
};

export const DRAFT_STATES: readonly ScreenState[] = [
  { name: 'none', at: 'library.html#drafts', shows: '.drafts-list .state-message' },
  { name: 'list', at: 'library.html#drafts', kept: ALL, shows: '.draft-row' },
  {
    name: 'renaming',
    at: 'library.html#drafts',
    kept: ALL,
    act: clicking('.draft-row-buttons .button:first-child'),
    shows: '.draft-row input',
  },
  {
    name: 'removed',
    at: 'library.html#drafts',
    kept: ALL,
    act: clicking('.draft-row-buttons .button:last-child'),
    shows: '.toast',
  },
  {
    name: 'damaged',
    at: 'library.html#drafts',
    kept: { ...ALL, 'draft:later': DAMAGED_RECORD },
    shows: '.drafts-damaged',
  },
  { name: 'outline', at: OPENED, kept: ALL, shows: '.outline-snippet[data-gone="true"]' },
  {
    name: 'outline-in-hand',
    at: OPENED,
    kept: ALL,
    act: clicking('[data-part="h2"] textarea'),
    shows: '[data-part="h2"] .outline-level',
  },
  { name: 'outline-empty', at: 'library.html#draft=d2', kept: ALL, shows: '.outline .state-message' },
  {
    name: 'nothing-kept',
    at: 'library.html#draft=d2',
    kept: records(EMPTY),
    act: openingSheet,
    shows: '.draft-picker .state-message',
  },
  { name: 'choosing', at: OPENED, kept: ALL, act: openingSheet, shows: '.picked-card' },
  {
    name: 'taken-out',
    at: OPENED,
    kept: ALL,
    act: async (page) => {
      await clicking('[data-part="s1"] .outline-snippet-title')(page);
      await page.keyboard.press('Delete');
    },
    shows: '.toast',
  },
  {
    name: 'preview',
    at: OPENED,
    kept: ALL,
    act: clicking('.draft-toolbar [aria-pressed]'),
    shows: '.outline-preview h3',
  },
  {
    name: 'export',
    at: OPENED,
    kept: ALL,
    act: clicking('.draft-toolbar .button-primary'),
    shows: '.export-dialog',
  },
  {
    name: 'add-to-draft',
    at: 'library.html#library',
    kept: ALL,
    act: async (page) => {
      await clicking('[data-snippet] input[type="checkbox"]')(page);
      await clicking('.add-to-draft > button')(page);
    },
    shows: '.add-to-draft-menu',
  },
  {
    name: 'unreadable',
    at: 'library.html#draft=later',
    kept: { ...ALL, 'draft:later': DAMAGED_RECORD },
    shows: '.state-message',
  },
  { name: 'gone', at: 'library.html#draft=nothing', kept: ALL, shows: '.state-message' },
];
