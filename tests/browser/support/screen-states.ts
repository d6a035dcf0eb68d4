/** Every screen in every state that a reader may come to, and the way there. */
import type { Page } from 'puppeteer-core';
import { HIDDEN_RECORDS } from './hidden';
import { DAMAGED_RECORD, KEPT_MEASURE, keptPassage, recordsOf } from './kept';
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

const OTHER_TABS: readonly ScreenState[] = [
  { name: 'search', at: 'sidepanel.html#search=%E5%AE%B9%E7%BC%BA', shows: CARD },
  {
    name: 'search-hidden',
    at: 'sidepanel.html#search=%E5%AE%B9%E7%BC%BA',
    kept: HIDDEN_RECORDS,
    shows: '.hidden-mark',
  },
  { name: 'search-empty', at: 'sidepanel.html#search', shows: MESSAGE },
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
    act: clicking('[data-snippet] .button:last-child'),
    shows: '.toast',
  },
  {
    name: 'kept-damaged',
    at: 'sidepanel.html#kept',
    kept: { ...HAS_MEASURE_AND_PASSAGE, 'snippet:later': DAMAGED_RECORD },
    shows: '.kept-damaged',
  },
];

const ALLOWED = ['*://plans.example/*', '*://www.a-rather-long-name-of-a-host.development.example/*'];

const FULL_PAGES: readonly ScreenState[] = [
  { name: 'options', at: 'options.html', shows: '.shortcut-list' },
  { name: 'options-allowed', at: 'options.html', allowed: ALLOWED, shows: '.shortcut-list' },
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
    states: [...PAGE_TAB, ...OTHER_TABS],
    widths: [320, 360, 800],
    height: 900,
    fullPage: false,
  },
  { screen: 'page', states: FULL_PAGES, widths: [360, 1280], height: 900, fullPage: true },
] as const;
