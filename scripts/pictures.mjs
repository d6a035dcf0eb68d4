/**
 * `npm run pictures`: the README's pictures, taken from the built extension in real browsers, on a page written for
 * the project. Writes `docs/images/`.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, ensureChineseFont, ensurePackages, ROOT, run } from './setup.mjs';

const IMAGES = join(ROOT, 'docs', 'images');
const SAMPLE = join(ROOT, 'tests', 'pages', 'policy-plan', 'page.html');
const WINDOW = { width: 1400, height: 900 };

/** Fonts, lists and transitions have settled after this. Milliseconds. */
const SETTLED = 1_500;
const settled = () => new Promise((resolve) => setTimeout(resolve, SETTLED));

/** The extension's own pages: name of the picture, address, size, colour scheme. */
const PAGES = [
  ['panel', 'sidepanel.html#compendium', { width: 420, height: 760 }, 'light'],
  ['panel-dark', 'sidepanel.html#search=容缺', { width: 420, height: 760 }, 'dark'],
  ['kept', 'sidepanel.html#kept', { width: 420, height: 560 }, 'light'],
  ['options', 'options.html', { width: 900, height: 760 }, 'light'],
  ['welcome', 'welcome.html', { width: 1100, height: 820 }, 'light'],
];

async function withSample(kind, build, take) {
  const { pageToShow } = await import('./start/page-to-show.mjs');
  const { launchChromium } = await import('./browsers/launch-chromium.mjs');
  const { launchFirefox } = await import('./browsers/launch-firefox.mjs');
  run('npx', ['--no-install', 'wxt', 'build', '-b', build], { stdio: ['ignore', 'ignore', 'inherit'] });
  const sample = await pageToShow(SAMPLE);
  const profile = mkdtempSync(join(tmpdir(), 'tashan-pictures-'));
  const extension = join(ROOT, '.output', `${build}-mv3`);
  const options = { path: ensureBrowser(kind), profile, extension, window: WINDOW };
  const driver =
    kind === 'firefox'
      ? await launchFirefox({ ...options, proxyPort: sample.port })
      : await launchChromium({ ...options, resolve: sample.resolve });
  try {
    const page = await driver.openPage(sample.url);
    await driver.readPage(page, 15_000);
    await take(driver, page);
  } finally {
    await driver.close();
    await sample.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The whole window, the page with the sidebar beside it. */
async function pictureWindow(driver, page) {
  const popup = await driver.clickIcon(page);
  await popup.waitFor('.popup-head > button');
  await popup.click('.popup-head > button').catch(() => undefined);
  const panel = await driver.panel();
  await panel.waitFor('[data-measure]');
  await driver.widenSidebar(380);
  await settled();
  await driver.pictureWindow(join(IMAGES, 'window.png'));
}

/** The popup as it opens and as it searches, and the extension's pages. */
async function pictureScreens(driver, page) {
  const popup = await driver.clickIcon(page);
  await popup.waitFor('[data-measure]');
  await settled();
  await popup.picture(join(IMAGES, 'popup.png'));
  await popup.type('rqsl');
  await popup.waitForText('[data-measure] h3', '容缺受理');
  await popup.press('ArrowDown');
  await popup.press('s');
  await settled();
  await popup.picture(join(IMAGES, 'search.png'));
  for (const [name, address, size, scheme] of PAGES) {
    const screen = await driver.openExtensionPage(encodeURI(address));
    await screen.setViewport(size);
    await screen.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await settled();
    await screen.screenshot({ path: join(IMAGES, `${name}.png`) });
    await screen.close();
  }
}

ensurePackages();
ensureChineseFont();
mkdirSync(IMAGES, { recursive: true });
await withSample('firefox', 'firefox', pictureWindow);
await withSample('chromium', 'chrome', pictureScreens);
process.exit(0);
