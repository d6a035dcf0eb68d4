import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../browsers/launch-chromium.mjs';
import { launchFirefox } from '../browsers/launch-firefox.mjs';
import { ROOT, SetupError } from '../setup.mjs';

/** How long a page may take to be read and matched. Milliseconds. */
const PATIENCE = 20_000;

const UNREADABLE = {
  'no-access': 'the extension has no access to this site',
  restricted: 'no extension may read this page',
  'no-text': 'there is no text on it',
};

async function launch({ kind, path, extension, page }, headless) {
  const profile = mkdtempSync(join(tmpdir(), 'tashan-'));
  const options = { path, extension, profile, headless, window: { width: 1280, height: 900 } };
  const driver =
    kind === 'firefox'
      ? await launchFirefox({ ...options, proxyPort: page.port })
      : await launchChromium({ ...options, resolve: page.resolve });
  return { driver, clear: () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }) };
}

async function openOrFail(driver, url) {
  try {
    return await driver.openPage(url);
  } catch (error) {
    throw new SetupError(`Cannot open ${url}: ${error.message}`);
  }
}

/** Opens the page for a person to look at; resolves when the browser has been closed. */
export async function showInBrowser(setting) {
  const { driver, clear } = await launch(setting, false);
  await openOrFail(driver, setting.page.url);
  console.log(`Open: ${setting.page.url}`);
  console.log(
    'Click the icon of 他山 (Alt+Shift+Y) for the popup, Alt+Shift+L for the panel. Close the browser to end.',
  );
  await new Promise((resolve) => driver.browser.once('disconnected', resolve));
  clear();
}

/** A listed page is read without being asked, well within this. Milliseconds. */
const LISTED_PATIENCE = 6_000;

/** Popup and panel have been laid out and have drawn their lists after this. Milliseconds. */
const LAYOUT = 1_500;
const laidOut = () => new Promise((resolve) => setTimeout(resolve, LAYOUT));

/** Prints the badge and the matches with their reasons, and writes screenshots of page, popup and panel. */
export async function reportFromBrowser(setting, folder) {
  const { driver, clear } = await launch(setting, true);
  try {
    const page = await openOrFail(driver, setting.page.url);
    const { badge, stored } = await readByAnyMeans(driver, page);
    const matches = readyMatches(stored, page.url());
    printMatches(matches, badge, page.url());
    await pictureScreens(driver, page, folder);
  } finally {
    await driver.close();
    clear();
  }
}

/** The page's state as a reader would come by it: by itself on a listed site, else after a click on “read this page”. */
async function readByAnyMeans(driver, page) {
  const state = await driver.readPage(page, LISTED_PATIENCE);
  if (state.stored) return state;
  const popup = await driver.clickIcon(page);
  await popup.waitFor('.state-message .button-primary');
  await popup.click('.state-message .button-primary');
  return driver.readPage(page, PATIENCE);
}

async function pictureScreens(driver, page, folder) {
  await page.screenshot({ path: join(folder, 'page.png') });
  const popup = await driver.clickIcon(page);
  await popup.waitFor('.popup-head > button');
  await laidOut();
  await popup.picture(join(folder, 'popup.png'));
  // The popup closes under the click, which a driver may take for a failure.
  await popup.click('.popup-head > button').catch(() => undefined);
  const panel = await driver.panel();
  await panel.waitFor('.panel');
  await laidOut();
  await panel.picture(join(folder, 'panel.png'));
}

function readyMatches(stored, url) {
  if (stored?.matches.status === 'ready') return stored.matches;
  const reason = UNREADABLE[stored?.matches.reason ?? 'no-access'];
  throw new SetupError(`Cannot read ${url}: ${reason}.`);
}

function measureTitles() {
  const folder = join(ROOT, 'data', 'cases');
  const cases = readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  return new Map(
    cases.flatMap(({ measures, place }) =>
      measures.map(({ id, title }) => [id, `${title}（${place.name}）`]),
    ),
  );
}

const TIERS = { exact: '原词', alias: '同义', near: '近似', related: '相关' };

/** Reasons printed of a match; the panel shows them all. */
const REASONS = 2;

function printMatches({ page, matches }, badge, url) {
  const titles = measureTitles();
  console.log(`\n${page.title}\n${url}\nbadge: ${badge || '(none)'}, matches: ${matches.length}\n`);
  for (const { measureId, relevance, evidence } of matches) {
    console.log(`${relevance.toFixed(2)}  ${titles.get(measureId)}`);
    for (const { tier, term, phrase, quote } of evidence.slice(0, REASONS))
      console.log(
        `      ${TIERS[tier]} ${phrase === term ? term : `${phrase} → ${term}`}${quote ? `：${quote}` : ''}`,
      );
  }
}
