/**
 * Extension pages opened as tabs would find themselves to be the active tab. They are told of another one instead, and
 * of what the browser would not grant without a click; everything else about them is real.
 */
import type { Page } from 'puppeteer-core';
import type { PassageWalk } from '@/utils/passages/passage';
import type { Driver } from './launch';
import { SITES } from './sites';

/** Tabs that are not there, by what they show. The ids are far from any that a browser gives in a test. */
export const TABS = {
  related: { id: 900_001, windowId: 1, url: `${SITES.government}/policy-plan` },
  apart: { id: 900_002, windowId: 1, url: `${SITES.news}/football-report` },
  noText: { id: 900_003, windowId: 1, url: `${SITES.government}/empty-page` },
  reading: { id: 900_004, windowId: 1, url: `${SITES.government}/news-report` },
  noAccess: { id: 900_005, windowId: 1, url: `${SITES.unlisted}/policy-plan` },
  restricted: { id: 900_006, windowId: 1, url: 'chrome://version/' },
} as const;

export type TabName = keyof typeof TABS;

/** What the page is told: the active tab, sites allowed beyond the listed, whether the listed ones are withheld. */
export interface Circumstances {
  readonly tab?: TabName;
  readonly allowed?: readonly string[];
  readonly withheld?: boolean;
  /** What the tab answers whatever it is asked: a walk through its passages, which are not there to go to. */
  readonly walk?: PassageWalk;
}

/** Opens a page of the extension in Chromium under these circumstances. */
export async function openUnder(driver: Driver, name: string, circumstances: Circumstances): Promise<Page> {
  const page = await driver.newPage();
  const { tab = 'restricted', allowed = [], withheld = false, walk = null } = circumstances;
  await page.evaluateOnNewDocument(standIn, TABS[tab], allowed, withheld, walk);
  await page.goto(driver.addressOf(name));
  return page;
}

/** Runs in the page, before its own scripts. */
function standIn(tab: unknown, allowed: readonly string[], withheld: boolean, walk: unknown): void {
  const { chrome } = globalThis as unknown as { chrome: Record<string, Record<string, unknown>> };
  if (!chrome.tabs || !chrome.permissions) return;
  chrome.tabs.query = async () => [tab];
  if (allowed.length > 0) chrome.permissions.getAll = async () => ({ origins: allowed });
  if (walk && chrome.scripting) chrome.scripting.executeScript = async () => [{ result: walk }];
  if (withheld) chrome.permissions.contains = async () => false;
}
