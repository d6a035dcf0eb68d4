/** Real Firefox with the built extension, driven through puppeteer (WebDriver BiDi). */
import puppeteer from 'puppeteer-core';
import {
  allowPrivateWindows,
  clickToolbarButton,
  closePopupAndSidebar,
  firefoxWindow,
  frameScreen,
  openPrivateWindow,
  POPUP,
  pictureWindow,
  pressCommand,
  SIDEBAR,
  TAB,
  tabShowing,
  toolbarButtonState,
  widenSidebar,
} from './firefox-window.mjs';
import { newPatientPage } from './screen.mjs';
import { PATIENCE, poll, readStoredPage, settledTabState, titlesAtRest } from './tab-state.mjs';

/** As in wxt.config.ts. */
const GECKO_ID = 'tashan@tashan.example';

/** Any UUID will do; a fixed one makes the extension's pages reachable by address. */
const UUID = '5f0c8a52-3d1e-4b7a-9c64-2f7d1e8b9a01';

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
  // A temporary add-on is uninstalled when Firefox stops: what it stored must survive a restart, as it would.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // Permission prompts are the browser's own windows and cannot be clicked: they are granted as if they had been.
  'extensions.webextOptionalPermissionPrompts': false,
  'intl.locale.requested': 'zh-CN',
  'intl.accept_languages': 'zh-CN',
  'dom.security.https_first': false,
  'sidebar.revamp': false,
};

/**
 * Launches Firefox.
 * @param {object} options
 * @param {string} options.path of the browser
 * @param {string} options.extension folder of the build
 * @param {string} options.profile folder kept between launches
 * @param {number | null} [options.proxyPort] the server on this machine that answers for every host
 * @param {boolean} [options.isolated] whether that server is asked for encrypted hosts too, which it will refuse
 * @param {string} [options.downloads] folder that takes what is downloaded, without asking
 * @param {boolean} [options.headless]
 * @param {{ width: number, height: number }} [options.window]
 */
export async function launchFirefox({ extension, ...options }) {
  const browser = await startFirefox(options);
  await browser.installExtension(extension);
  const inBrowser = await firefoxWindow(browser);
  // One that came up later would close a popup.
  await tabShowing(inBrowser, addressOf('welcome.html'));
  const [first] = await browser.pages();
  return firefoxDriver(browser, inBrowser, extension, first);
}

/** Firefox alone, without the extension; options as above. */
export function startFirefox({
  path,
  profile,
  proxyPort,
  isolated = false,
  downloads,
  headless = true,
  window,
}) {
  const size = window ? [`--width=${window.width}`, `--height=${window.height}`] : [];
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: path,
    headless,
    userDataDir: profile,
    defaultViewport: null,
    timeout: PATIENCE,
    // What does not answer is ended by who waits for it.
    protocolTimeout: 0,
    args: ['--remote-allow-system-access', ...size],
    extraPrefsFirefox: {
      ...PREFERENCES,
      ...(downloads && downloadPreferences(downloads)),
      ...(proxyPort && proxyPreferences('http', proxyPort)),
      ...(proxyPort && isolated && proxyPreferences('ssl', proxyPort)),
    },
  });
}

function downloadPreferences(folder) {
  return {
    // Into the folder named, whatever the type; no panel comes up over the window.
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
  };
}

function proxyPreferences(scheme, port) {
  return {
    'network.proxy.type': 1,
    [`network.proxy.${scheme}`]: '127.0.0.1',
    [`network.proxy.${scheme}_port`]: port,
  };
}

const addressOf = (name) => `moz-extension://${UUID}/${name}`;

/** The page that shows this address. Firefox does not tell puppeteer that the extension's own pages have gone there. */
async function pageAt(browser, url) {
  for (const page of await browser.pages()) {
    const isLoaded = (wanted) => location.href === wanted && document.readyState === 'complete';
    const isThere = await page.evaluate(isLoaded, url).catch(() => false);
    if (isThere) return page;
  }
  return null;
}

function firefoxDriver(browser, inBrowser, extension, first) {
  const newPage = (options) => newPatientPage(browser, options);
  /**
   * `goto` never settles on the extension's own pages: they are asked for without it, and answer all the same.
   * `options.type`: 'window' for one of its own, else a tab.
   */
  const openExtensionPage = async (name, options) => {
    const page = await newPage(options);
    const url = addressOf(name);
    const context = page.mainFrame()._id;
    await browser.connection.send('browsingContext.navigate', { context, url, wait: 'none' });
    const isThere = (wanted) => location.href === wanted && document.readyState === 'complete';
    await page.waitForFunction(isThere, {}, url);
    return page;
  };
  let asking;
  /** Runs a function with the extension's API, in a page of its own that is kept open behind the others. */
  const evaluate = async (fn, ...args) => {
    asking ??= await openExtensionPage('options.html');
    return asking.evaluate(fn, ...args);
  };
  const driver = {
    kind: 'firefox',
    /** Whether something was done to the browser that cannot be undone. */
    isAltered: false,
    browser,
    newPage,
    addressOf,
    openExtensionPage,
    evaluate,
    /** Badge and title of the icon over the page, and what is stored of it. */
    tabState: async (page) => {
      const stored = await evaluate(readStoredPage, page.url());
      await page.bringToFront();
      return { ...(await toolbarButtonState(inBrowser, GECKO_ID)), stored };
    },
    clickIcon: async (page) => {
      await page.bringToFront();
      await clickToolbarButton(inBrowser, GECKO_ID);
      return frameScreen(inBrowser, POPUP);
    },
    panel: () => frameScreen(inBrowser, SIDEBAR),
    openScreen: async (name) => {
      const page = await openExtensionPage(name);
      await page.bringToFront();
      return { ...(await frameScreen(inBrowser, TAB)), close: () => page.close() };
    },
    pressCommand: async (page, command) => {
      await page.bringToFront();
      await pressCommand(inBrowser, GECKO_ID, command);
    },
    /** Installs the extension again under whatever is open, as an update does; its own pages close. */
    reloadExtension: async () => {
      driver.isAltered = true;
      asking = undefined;
      await browser.installExtension(extension);
    },
    /** Lets the extension run in private windows; its own pages close. */
    allowPrivateWindows: async () => {
      driver.isAltered = true;
      asking = undefined;
      await allowPrivateWindows(inBrowser, GECKO_ID);
    },
    /** A page of the extension in a private window, in which whatever is opened next will be, too. */
    openPrivatePage: async (name) => {
      await openPrivateWindow(inBrowser, addressOf(name));
      return poll(() => pageAt(browser, addressOf(name)), Boolean, PATIENCE);
    },
    readPage: async (page, patience = PATIENCE) =>
      settledTabState(() => driver.tabState(page), await evaluate(titlesAtRest), patience),
    widenSidebar: (width) => widenSidebar(inBrowser, width),
    pictureWindow: (path) => pictureWindow(inBrowser, path),
    openPage: async (url) => {
      const page = await newPage();
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    /** Closes every page, popup and panel; one empty tab is left, and the page that is asked. */
    closeScreens: async () => {
      await closePopupAndSidebar(inBrowser);
      for (const page of await browser.pages()) if (page !== first && page !== asking) await page.close();
    },
    close: () => browser.close(),
  };
  return driver;
}
