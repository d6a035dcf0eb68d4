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
  console.log('Click the icon of 他山 (Alt+Shift+T) for the popup, Alt+Shift+P for the panel. Close the browser to end.');
  await new Promise((resolve) => driver.browser.once('disconnected', resolve));
  clear();
}

/** Prints the badge and the matches with their reasons, and writes screenshots of page, popup and panel. */
export async function reportFromBrowser(setting, folder) {
  const { driver, clear } = await launch(setting, true);
  try {
    const page = await openOrFail(driver, setting.page.url);
    const { badge, stored } = await driver.readPage(page, PATIENCE);
    const matches = readyMatches(stored, page.url());
    await page.screenshot({ path: join(folder, 'page.png') });
    printMatches(matches, badge, page.url());
    await driver.pictureScreens(page, folder);
  } finally {
    await driver.close();
    clear();
  }
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
    cases.flatMap(({ measures, place }) => measures.map(({ id, title }) => [id, `${title}（${place.name}）`])),
  );
}

const TIERS = { exact: '原词', alias: '同义', near: '近似', related: '相关' };

function printMatches({ page, matches }, badge, url) {
  const titles = measureTitles();
  console.log(`\n${page.title}\n${url}\nbadge: ${badge || '(none)'}, matches: ${matches.length}\n`);
  for (const { measureId, relevance, evidence } of matches) {
    console.log(`${relevance.toFixed(2)}  ${titles.get(measureId)}`);
    const [best] = evidence;
    console.log(`      ${TIERS[best.tier]} ${best.term}${best.quote ? `：${best.quote}` : ''}`);
  }
}
