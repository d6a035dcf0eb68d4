/** Real Chromium with the built extension, driven through puppeteer. Used by `npm start` and the browser tests. */
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { readTabState, settledTabState } from './tab-state.mjs';

/** Quiet: no first-run pages, no request of the browser's own. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  '--lang=zh-CN',
];

/** How long anything in the browser may take. Milliseconds. */
const PATIENCE = 20_000;

/**
 * Launches Chromium.
 * @param {object} options
 * @param {string} options.path of the browser
 * @param {string} options.extension folder of the build
 * @param {string} options.profile folder kept between launches
 * @param {string | null} [options.resolve] host-resolver rules: `MAP * 127.0.0.1:PORT`
 * @param {boolean} [options.headless]
 * @param {{ width: number, height: number }} [options.window]
 */
export async function launchChromium({ path, extension, profile, resolve, headless = true, window }) {
  const size = window ? [`--window-size=${window.width},${window.height}`] : [];
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: path,
    headless,
    pipe: true,
    enableExtensions: [extension],
    userDataDir: profile,
    defaultViewport: null,
    env: { ...process.env, LANGUAGE: 'zh_CN', LANG: process.env.LANG ?? 'C.UTF-8' },
    args: [...ARGUMENTS, ...size, ...(resolve ? [`--host-resolver-rules=${resolve}`] : [])],
  });
  const target = await browser.waitForTarget((t) => t.type() === 'service_worker', { timeout: PATIENCE });
  return chromiumDriver(browser, new URL(target.url()).host);
}

function chromiumDriver(browser, id) {
  const worker = async () => {
    const isWorker = (t) => t.type() === 'service_worker' && t.url().includes(id);
    return (await browser.waitForTarget(isWorker, { timeout: PATIENCE })).worker();
  };
  const extensionPage = async (name) => {
    const target = await browser.waitForTarget((t) => t.url().startsWith(`chrome-extension://${id}/${name}`), {
      timeout: PATIENCE,
    });
    return target.asPage();
  };
  const evaluate = async (fn, ...args) => (await worker()).evaluate(fn, ...args);
  const driver = {
    kind: 'chromium',
    browser,
    id,
    worker,
    addressOf: (name) => `chrome-extension://${id}/${name}`,
    /** Runs a function in the worker, with the extension's API. */
    evaluate,
    /** Badge, icon title and stored matches of the page's tab. */
    tabState: (page) => evaluate(readTabState, page.url()),
    openPage: (url) => openPage(browser, url),
    /** Opens the real popup over the active tab, without the access a click on the icon gives. */
    openPopup: async () => {
      await (await worker()).evaluate(() => chrome.action.openPopup());
      return extensionPage('popup.html');
    },
    /** Clicks the toolbar icon over the page: access to it, and the real popup. */
    clickIcon: async (page) => {
      const extensions = await browser.extensions();
      await page.triggerExtensionAction(extensions.get(id));
      return extensionPage('popup.html');
    },
    /** The side panel, once something has opened it. */
    panel: () => extensionPage('sidepanel.html'),
    /** The tab's state once the page has been read; where it is not listed, by a click as a reader would. */
    readPage: async (page, patience) => {
      const state = await settledTabState(() => driver.tabState(page), LISTED_PATIENCE);
      if (state.stored) return state;
      const popup = await driver.clickIcon(page);
      await popup.waitForSelector('[data-action="read-page"]', { timeout: PATIENCE });
      await popup.click('[data-action="read-page"]');
      return settledTabState(() => driver.tabState(page), patience);
    },
    pictureScreens: (page, folder) => pictureScreens(driver, page, folder),
    close: () => browser.close(),
  };
  return driver;
}

/** A listed page is read without being asked, well within this. Milliseconds. */
const LISTED_PATIENCE = 6_000;

/** The panel is laid out about a second after it opens. Milliseconds. */
const LAYOUT = 1_500;
const settled = () => new Promise((resolve) => setTimeout(resolve, LAYOUT));

async function pictureScreens(driver, page, folder) {
  await page.bringToFront();
  const popup = await driver.openPopup();
  await popup.waitForSelector('[data-action="open-panel"]', { timeout: PATIENCE });
  await settled();
  await popup.screenshot({ path: join(folder, 'popup.png') });
  await popup.click('[data-action="open-panel"]').catch(() => undefined);
  const panel = await driver.panel();
  await settled();
  await panel.screenshot({ path: join(folder, 'panel.png') });
}

async function openPage(browser, url) {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load', timeout: PATIENCE });
  await page.bringToFront();
  return page;
}
