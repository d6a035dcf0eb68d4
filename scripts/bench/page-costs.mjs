/** What the extension costs a page: loading with and without it, its work in the page, and the time to its badge. */
import { poll } from '../browsers/tab-state.mjs';
import { addressOf } from './bench-pages.mjs';
import { scriptStart, slicesIn, traceOf } from './script-slices.mjs';

/** A page whose resources never come is given up. Milliseconds. */
const LOADING = 10_000;
/** Within this the extension has answered any page that it reads. Milliseconds. */
const ANSWER = 10_000;
/** After the answer the content script has only its watching left to begin. Milliseconds. */
const REST = 200;

/** The middle one; undefined of none. */
export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/**
 * What each page costs that loads at all: `{ name, loads: { with, empty, without }, slices, toBadge }`. `empty` has the
 * extension with an empty content script: what the browser itself takes for running any.
 */
export async function costsOf(pages, driver, empty, plain, runs) {
  const costs = [];
  for (const [place, { name }] of pages.entries()) {
    const url = addressOf(place);
    const browsers = { with: driver.browser, empty: empty.browser, without: plain };
    const loads = await loadsOf(url, browsers, runs);
    const cost = loads && (await costOfVisit(driver, url));
    if (cost) costs.push({ name, loads, ...cost });
  }
  return costs;
}

/** Medians of visits in turn, so that all browsers meet the same machine; null where one did not load. */
async function loadsOf(url, browsers, runs) {
  const times = Object.keys(browsers).map((key) => [key, []]);
  // The first visit fills the caches and is not counted.
  for (let visit = 0; visit <= runs; visit++)
    for (const [key, list] of times) {
      const time = await loadTime(browsers[key], url);
      if (time === null) return null;
      if (visit > 0) list.push(time);
    }
  return Object.fromEntries(times.map(([key, list]) => [key, median(list)]));
}

/** Milliseconds from the beginning of the navigation to the end of loading; null where the page does not load. */
async function loadTime(browser, url) {
  const page = await browser.newPage();
  try {
    await page.goto(url, { waitUntil: 'load', timeout: LOADING });
    return await page.evaluate(() => performance.getEntriesByType('navigation')[0].loadEventStart);
  } catch {
    return null;
  } finally {
    await page.close();
  }
}

/** `{ slices, toBadge }` of one visit; null where the page does not load. Milliseconds, the badge from page idle. */
async function costOfVisit(driver, url) {
  await driver.evaluate(noteBadges);
  const page = await driver.browser.newPage();
  try {
    const { worked: badgeAt, events } = await traceOf(page, () => visit(driver, page, url));
    const begun = await page.evaluate(() => performance.timeOrigin);
    const idle = scriptStart(events);
    const toBadge = idle === null || badgeAt === null ? null : badgeAt - begun - idle;
    return { slices: slicesIn(events), toBadge };
  } catch {
    return null;
  } finally {
    await page.close();
  }
}

/** When the extension set the page's badge, be it to nothing; in milliseconds since 1970, null where it did not. */
async function visit(driver, page, url) {
  await page.goto(url, { waitUntil: 'load', timeout: LOADING });
  const badgeAt = await poll(
    () => driver.evaluate(() => globalThis.badgeAt ?? null),
    Number.isFinite,
    ANSWER,
  );
  await new Promise((resolve) => setTimeout(resolve, REST));
  return badgeAt;
}

/** Runs in the worker: notes when a badge is next set. */
function noteBadges() {
  globalThis.badgeAt = null;
  globalThis.setBadgeText ??= chrome.action.setBadgeText.bind(chrome.action);
  chrome.action.setBadgeText = (details) => {
    globalThis.badgeAt ??= performance.timeOrigin + performance.now();
    return globalThis.setBadgeText(details);
  };
}
