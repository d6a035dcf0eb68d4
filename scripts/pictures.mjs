/**
 * `npm run pictures`: the README's pictures, taken from the built extension in real browsers, on a page written for
 * the project. Writes `docs/images/`.
 */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBrowser, ensureChineseFont, ensurePackages, ROOT, run } from './setup.mjs';

const IMAGES = join(ROOT, 'docs', 'images');
const SAMPLE = join(ROOT, 'tests', 'pages', 'policy-plan', 'page.html');
const WINDOW = { width: 1400, height: 900 };

/** Fonts, lists and transitions have settled after this. Milliseconds. */
const SETTLED = 1_500;
/** What is waited for comes within this, or not at all. Milliseconds. */
const PATIENCE = 20_000;
const settled = () => new Promise((resolve) => setTimeout(resolve, SETTLED));

/** A plan as a reader would paste it: what it covers, and which figures it gives. */
const PLAN = [
  '一、推行容缺受理，主要材料齐全的先行受理，精简申请材料9份。',
  '二、不动产登记由30个工作日压缩至1个工作日。',
  '三、落实首违不罚，完善信用修复，设立办不成事反映窗口。',
].join('\n');

/** The extension's own pages: name of the picture, address, size, colour scheme. */
const PAGES = [
  ['panel', 'sidepanel.html#compendium', { width: 420, height: 760 }, 'light'],
  ['panel-dark', 'sidepanel.html#search=容缺', { width: 420, height: 760 }, 'dark'],
  ['kept', 'sidepanel.html#kept', { width: 420, height: 560 }, 'light'],
  ['library', 'library.html#library', { width: 1180, height: 760 }, 'light'],
  ['draft', 'library.html#draft=d1', { width: 1180, height: 760 }, 'light'],
  ['backup', 'options.html#backup', { width: 900, height: 560 }, 'light'],
  ['options', 'options.html', { width: 900, height: 760 }, 'light'],
  ['marks-settings', 'options.html#marks', { width: 900, height: 560 }, 'light'],
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
  await panelBeside(driver, page);
  await driver.widenSidebar(380);
  await settled();
  await driver.pictureWindow(join(IMAGES, 'window.png'));
}

/** Waits for a button that is drawn over the page, whose root is closed: by its name. */
async function overlayButton(page, name) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await settled()) {
    const buttons = await page.$$('::-p-aria([role="button"])');
    const names = await Promise.all(
      buttons.map((button) => button.evaluate((found) => found.ariaLabel || found.textContent)),
    );
    const at = names.findIndex((found) => name.test(found));
    if (at >= 0) return buttons[at];
  }
  throw new Error(`no button ${name} came up over the page`);
}

/** The page itself: from a reason to its words, the margin with a card, and the buttons beside a selection. */
async function picturePage(driver, page) {
  await page.setViewport({ width: 1180, height: 860 });
  const popup = await driver.clickIcon(page);
  await popup.waitFor('.evidence-show');
  await popup.click('.evidence-show').catch(() => undefined);
  await overlayButton(page, /^下一处/);
  await page.screenshot({ path: join(IMAGES, 'passages.png') });
  await page.keyboard.press('Escape');
  const panel = await panelBeside(driver, page);
  await panel.click('.margin-toggle button');
  await page.bringToFront();
  await (await overlayButton(page, /^本段涉及.*首违/)).click();
  await settled();
  await page.screenshot({ path: join(IMAGES, 'margin.png') });
  await page.keyboard.press('Escape');
  await panel.click('.margin-toggle button');
  await page.bringToFront();
  await pictureSelection(page);
}

/** The plan's paragraph that says 首违不罚, selected by the pointer, and what is related to it. */
async function pictureSelection(page) {
  const { left, top, height } = await page.evaluate(() => {
    const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent.includes('首违不罚'));
    paragraph.scrollIntoView({ block: 'center' });
    const { left, top, height } = paragraph.getBoundingClientRect();
    return { left, top, height };
  });
  const line = top + height / 4;
  await page.mouse.move(left + 80, line);
  await page.mouse.down();
  await page.mouse.move(left + 190, line, { steps: 5 });
  await page.mouse.up();
  const related = await overlayButton(page, /^相关做法/);
  await page.screenshot({ path: join(IMAGES, 'selection-buttons.png') });
  await related.click();
  await settled();
  await page.screenshot({ path: join(IMAGES, 'selection.png') });
}

async function panelBeside(driver, page) {
  const popup = await driver.clickIcon(page);
  await popup.waitFor('.popup-head > button');
  await popup.click('.popup-head > button').catch(() => undefined);
  const panel = await driver.panel();
  await panel.waitFor('[data-measure]');
  return panel;
}

/** What a pasted text covers, and its figures beside those of the measures. */
async function pictureCoverage(driver) {
  const screen = await driver.openExtensionPage('sidepanel.html#coverage');
  await screen.setViewport({ width: 420, height: 760 });
  await screen.waitForSelector('.coverage-head .choice-chips button');
  await screen.click('.coverage-head .choice-chips button:last-child');
  await screen.type('textarea', PLAN);
  await screen.click('.paste-form [type="submit"]');
  await screen.waitForSelector('.coverage-table');
  await settled();
  await screen.screenshot({ path: join(IMAGES, 'coverage.png') });
  await screen.click('.coverage-head .choice-chips:last-child button:last-child');
  await screen.waitForSelector('.comparison');
  await settled();
  await screen.screenshot({ path: join(IMAGES, 'figures.png') });
  await screen.close();
}

/** The popup as it opens and as it searches, and the extension's pages. */
async function pictureScreens(driver, page) {
  await picturePage(driver, page);
  await pictureCoverage(driver);
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
  await driver.evaluate((kept) => chrome.storage.local.set(kept), await recordsToShow());
  for (const [name, address, size, scheme] of PAGES) {
    const screen = await driver.openExtensionPage(encodeURI(address));
    await screen.setViewport(size);
    await screen.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await settled();
    await screen.screenshot({ path: join(IMAGES, `${name}.png`) });
    await screen.close();
  }
}

/** Snippets, folders and a draft, as the browser tests have them. */
async function recordsToShow() {
  const { runnerImport } = await import('vite');
  const { module } = await runnerImport(join(ROOT, 'tests/browser/support/kept-to-show.ts'), {
    configFile: false,
    root: ROOT,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
  });
  return module.KEPT_TO_SHOW;
}

/** A draft's first page, as the tests of the Word file have it pictured. */
function pictureWord() {
  run('npx', ['--no-install', 'vitest', 'run', '--config', 'vitest.office.config.ts'], { stdio: 'ignore' });
  copyFileSync(join(ROOT, '.artefacts', 'office', 'draft-1.png'), join(IMAGES, 'word.png'));
}

ensurePackages();
ensureChineseFont();
mkdirSync(IMAGES, { recursive: true });
await withSample('firefox', 'firefox', pictureWindow);
await withSample('chromium', 'chrome', pictureScreens);
pictureWord();
process.exit(0);
