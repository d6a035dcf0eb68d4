/** Every screen in every state that a reader may come to, and the way there. */
import type { Page } from 'puppeteer-core';
import { BACKUP_STATES } from './backup-states';
import { DRAFT_STATES } from './draft-states';
import { HIDDEN_RECORDS } from './hidden';
import { DAMAGED_RECORD, KEPT_MEASURE, keptPassage, recordsOf } from './kept';
import { LIBRARY_STATES } from './library-states';
import type { Circumstances } from './stand-in';

export interface ScreenState extends Circumstances {
  readonly name: string;
  /** Page of the extension, with its fragment. */
  readonly at: string;
  /** What stands in `storage.local`. */
  readonly kept?: Readonly<Record<string, unknown>>;
  /** Leads from the page as it opens to the state. */
  readonly act?: (page: Page) => Promise<unknown>;
  /** Something to be seen only there. */
  readonly shows: string;
}

const CARD = '[data-measure]';
const MESSAGE = '.state-message';
const typing = (text: string) => (page: Page) => page.type('.search-box input', text);
const clicking =
  (...selectors: readonly string[]) =>
  async (page: Page) => {
    for (const selector of selectors) await (await page.waitForSelector(selector))?.click();
  };

const HIDE = `${CARD} .measure-buttons button:last-child`;
/** Hides one measure after the other. */
const hidingAll = async (page: Page) => {
  for (let card = await page.waitForSelector(HIDE); card; card = await page.$(HIDE)) {
    const before = (await page.$$(CARD)).length;
    await card.click();
    await page.waitForFunction((s, n) => document.querySelectorAll(s).length < n, {}, CARD, before);
  }
};

const POPUP: readonly ScreenState[] = [
  { name: 'matches', at: 'popup.html', tab: 'related', shows: CARD },
  {
    name: 'card',
    at: 'popup.html',
    tab: 'related',
    act: clicking(`${CARD} h3 button`),
    shows: '.measure-details',
  },
  { name: 'hidden', at: 'popup.html', tab: 'related', act: clicking(HIDE), shows: '.toast' },
  { name: 'results', at: 'popup.html', tab: 'related', act: typing('容缺'), shows: '.topic-chips' },
  { name: 'nothing-found', at: 'popup.html', tab: 'related', act: typing('zzqqxx'), shows: '.near-topics' },
  { name: 'no-access', at: 'popup.html', tab: 'noAccess', shows: MESSAGE },
  { name: 'restricted', at: 'popup.html', tab: 'restricted', shows: MESSAGE },
  { name: 'no-text', at: 'popup.html', tab: 'noText', shows: MESSAGE },
  { name: 'nothing-related', at: 'popup.html', tab: 'apart', shows: MESSAGE },
  { name: 'reading', at: 'popup.html', tab: 'reading', shows: MESSAGE },
];

const WALK = {
  at: 2,
  total: 12,
  label: '容缺受理＋告知承诺 · 容缺受理：边受理边完善材料',
  isOnlySimilar: false,
  skipped: 0,
};
const SHOW = '.evidence-show';

const PAGE_TAB: readonly ScreenState[] = [
  { name: 'list', at: 'sidepanel.html', tab: 'related', shows: CARD },
  {
    name: 'grouped',
    at: 'sidepanel.html',
    tab: 'related',
    act: clicking('.related-toolbar .chip'),
    shows: '.result-group-label',
  },
  {
    name: 'card',
    at: 'sidepanel.html',
    tab: 'related',
    act: clicking(`${CARD} h3 button`),
    shows: '.measure-details',
  },
  { name: 'hidden', at: 'sidepanel.html', tab: 'related', act: clicking(HIDE), shows: '.toast' },
  { name: 'walking', at: 'sidepanel.html', tab: 'related', walk: WALK, shows: '.passage-strip' },
  {
    name: 'passage-gone',
    at: 'sidepanel.html',
    tab: 'related',
    walk: WALK,
    act: clicking(SHOW),
    shows: '.toast',
  },
  { name: 'all-hidden', at: 'sidepanel.html', tab: 'related', act: hidingAll, shows: MESSAGE },
  { name: 'no-access', at: 'sidepanel.html', tab: 'noAccess', shows: MESSAGE },
  { name: 'restricted', at: 'sidepanel.html', tab: 'restricted', shows: MESSAGE },
  { name: 'no-text', at: 'sidepanel.html', tab: 'noText', shows: MESSAGE },
  { name: 'nothing-related', at: 'sidepanel.html', tab: 'apart', shows: MESSAGE },
  { name: 'reading', at: 'sidepanel.html', tab: 'reading', shows: MESSAGE },
];

const COMPENDIUM = 'sidepanel.html#compendium';
const TOPICS = '.browse-ways button:last-child';
const PASSAGE = keptPassage('a', '对次要材料暂缺的申请，可以先行受理，由申请人作出书面承诺。');
const HAS_MEASURE_AND_PASSAGE = recordsOf(KEPT_MEASURE, PASSAGE);

const PASSAGE_TEXT =
  '（三）放宽收件尺度。主件齐备、次要件欠缺的，由申请人作出书面承诺后容缺受理，限期补齐。'.repeat(6);
const OTHER_TEXT = '今天夜间到明天有中到大雨，局部地区有雷电，请注意防范山洪和内涝。'.repeat(4);

const OTHER_TABS: readonly ScreenState[] = [
  { name: 'search', at: 'sidepanel.html#search=%E5%AE%B9%E7%BC%BA', shows: CARD },
  {
    name: 'search-hidden',
    at: 'sidepanel.html#search=%E5%AE%B9%E7%BC%BA',
    kept: HIDDEN_RECORDS,
    shows: '.hidden-mark',
  },
  { name: 'search-empty', at: 'sidepanel.html#search', shows: MESSAGE },
  { name: 'search-passage', at: `sidepanel.html#search=${encodeURIComponent(PASSAGE_TEXT)}`, shows: CARD },
  {
    name: 'search-passage-nothing',
    at: `sidepanel.html#search=${encodeURIComponent(OTHER_TEXT)}`,
    shows: MESSAGE,
  },
  { name: 'search-nothing', at: 'sidepanel.html#search=zzqqxx', shows: '.near-topics' },
  { name: 'cases', at: COMPENDIUM, shows: '.case-row' },
  { name: 'topics', at: COMPENDIUM, act: clicking(TOPICS), shows: '.topic-row' },
  {
    name: 'case',
    at: COMPENDIUM,
    act: clicking('[data-chapter="5"] button', `${CARD} h3 button`),
    shows: '.measure-details',
  },
  { name: 'topic', at: COMPENDIUM, act: clicking(TOPICS, '[data-chapter] button'), shows: '.chapter-bar' },
  { name: 'kept-empty', at: 'sidepanel.html#kept', shows: MESSAGE },
  {
    name: 'kept',
    at: 'sidepanel.html#kept',
    kept: HAS_MEASURE_AND_PASSAGE,
    act: clicking('[data-snippet] h2 button'),
    shows: '.kept-context',
  },
  {
    name: 'kept-deleted',
    at: 'sidepanel.html#kept',
    kept: HAS_MEASURE_AND_PASSAGE,
    act: clicking('[data-snippet] .measure-buttons > .button:last-child'),
    shows: '.toast',
  },
  {
    name: 'kept-copy-forms',
    at: 'sidepanel.html#kept',
    kept: HAS_MEASURE_AND_PASSAGE,
    act: clicking('[data-snippet] .copy-button-more'),
    shows: '.copy-menu',
  },
  {
    name: 'kept-export',
    at: 'sidepanel.html#kept',
    kept: HAS_MEASURE_AND_PASSAGE,
    act: clicking('.library-bar > .button:last-child'),
    shows: '.export-dialog',
  },
  {
    name: 'kept-damaged',
    at: 'sidepanel.html#kept',
    kept: { ...HAS_MEASURE_AND_PASSAGE, 'snippet:later': DAMAGED_RECORD },
    shows: '.kept-damaged',
  },
];

const COVERAGE = 'sidepanel.html#coverage';
const PLAN =
  '一、优化政务服务\n推行容缺受理，主要材料齐全的先行受理。\n二、优化纳税服务\n办税大厅推出三色导税。\n对初次违法且危害后果轻微的不予处罚。';
/** Pastes a text of a few lines and compares it. */
const pasting = async (page: Page) => {
  await clicking('.choice-chips .chip:last-child')(page);
  await page.type('.paste-form textarea', PLAN);
  await clicking('.paste-form .button-primary')(page);
};
const COVERED = '[data-chapter="government-services"] button';

const COVERAGE_TAB: readonly ScreenState[] = [
  { name: 'coverage-no-access', at: COVERAGE, tab: 'noAccess', shows: MESSAGE },
  { name: 'coverage-restricted', at: COVERAGE, tab: 'restricted', shows: MESSAGE },
  { name: 'coverage-no-text', at: COVERAGE, tab: 'noText', shows: MESSAGE },
  {
    name: 'coverage-paste',
    at: COVERAGE,
    act: clicking('.choice-chips .chip:last-child'),
    shows: 'textarea',
  },
  { name: 'coverage', at: COVERAGE, act: pasting, shows: '.coverage-table' },
  {
    name: 'coverage-topic',
    at: COVERAGE,
    act: async (page) => {
      await pasting(page);
      await clicking(COVERED, '.topic-measures h2 button')(page);
    },
    shows: '.topic-measures .measure-details',
  },
  {
    name: 'coverage-copied',
    at: COVERAGE,
    act: async (page) => {
      await pasting(page);
      await clicking('.coverage-toolbar .button')(page);
    },
    shows: '.toast',
  },
];

const ALLOWED = ['*://plans.example/*', '*://www.a-rather-long-name-of-a-host.development.example/*'];

const MARK_SETTINGS = {
  'setting:selectionButton': { version: 1, value: false },
  'setting:marginSites': { version: 1, value: ['*://www.gov.cn/*', ...ALLOWED] },
};

const FULL_PAGES: readonly ScreenState[] = [
  { name: 'options', at: 'options.html', shows: '.shortcut-list' },
  { name: 'options-allowed', at: 'options.html', allowed: ALLOWED, shows: '.shortcut-list' },
  { name: 'options-marks', at: 'options.html', kept: MARK_SETTINGS, shows: '.margin-sites li' },
  { name: 'options-hidden', at: 'options.html', kept: HIDDEN_RECORDS, shows: '.hidden-list' },
  {
    name: 'options-withheld',
    at: 'options.html',
    withheld: true,
    act: clicking('form .button'),
    shows: '.listed-sites-notice',
  },
  { name: 'welcome', at: 'welcome.html', shows: '.welcome-steps' },
  { name: 'welcome-withheld', at: 'welcome.html', withheld: true, shows: '.listed-sites-notice' },
];

/** What is looked at, at these widths in pixels. */
export const SCREENS = [
  { screen: 'popup', states: POPUP, widths: [320, 400], height: 560, fullPage: false },
  {
    screen: 'panel',
    states: [...PAGE_TAB, ...COVERAGE_TAB, ...OTHER_TABS],
    widths: [320, 360, 800],
    height: 900,
    fullPage: false,
  },
  { screen: 'library', states: LIBRARY_STATES, widths: [320, 800, 1280], height: 900, fullPage: false },
  { screen: 'drafts', states: DRAFT_STATES, widths: [320, 700, 1280], height: 900, fullPage: false },
  { screen: 'backup', states: BACKUP_STATES, widths: [360, 1280], height: 1200, fullPage: false },
  { screen: 'page', states: FULL_PAGES, widths: [360, 1280], height: 900, fullPage: true },
] as const;
