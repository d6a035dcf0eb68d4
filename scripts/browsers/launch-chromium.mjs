/** Real Chromium with the built extension, driven through puppeteer. Used by `npm start` and the browser tests. */
import puppeteer from 'puppeteer-core';
import { newPatientPage, screenOfPage } from './screen.mjs';
import { PATIENCE, poll, readStoredPage, settledTabState, titlesAtRest } from './tab-state.mjs';

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

/**
 * Launches Chromium.
 * @param {object} options
 * @param {string} options.path of the browser
 * @param {string} options.extension folder of the build
 * @param {string} options.profile folder kept between launches
 * @param {string | null} [options.resolve] host-resolver rules: `MAP * 127.0.0.1:PORT`
 * @param {string} [options.downloads] folder that takes what is downloaded, without asking
 * @param {boolean} [options.headless]
 * @param {{ width: number, height: number }} [options.window]
 */
export async function launchChromium({ extension, ...options }) {
  const browser = await startChromium({ ...options, extensions: [extension] });
  const target = await browser.waitForTarget((t) => t.type() === 'service_worker', { timeout: PATIENCE });
  // Opened when the extension is installed: one that came up later would close a popup.
  await browser.waitForTarget((t) => t.url().endsWith('/welcome.html'), { timeout: PATIENCE });
  return chromiumDriver(browser, new URL(target.url()).host, extension);
}

/** Chromium alone, without the extension; options as above. */
export function startChromium({
  path,
  extensions = [],
  profile,
  resolve,
  downloads,
  headless = true,
  window,
}) {
  const size = window ? [`--window-size=${window.width},${window.height}`] : [];
  return puppeteer.launch({
    browser: 'chrome',
    executablePath: path,
    headless,
    pipe: true,
    enableExtensions: extensions,
    userDataDir: profile,
    ...(downloads && { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
    defaultViewport: null,
    timeout: PATIENCE,
    // What does not answer is ended by who waits for it.
    protocolTimeout: 0,
    env: { ...process.env, LANGUAGE: 'zh_CN', LANG: process.env.LANG ?? 'C.UTF-8' },
    args: [...ARGUMENTS, ...size, ...(resolve ? [`--host-resolver-rules=${resolve}`] : [])],
  });
}

function chromiumDriver(browser, id, extension) {
  const addressOf = (name) => `chrome-extension://${id}/${name}`;
  const isWorker = (t) => t.type() === 'service_worker' && t.url().includes(id);
  const worker = async () => (await browser.waitForTarget(isWorker, { timeout: PATIENCE })).worker();
  /** A screen the browser has opened by itself: popup or side panel. */
  const openedScreen = async (name) => {
    const isScreen = (t) => t.url().startsWith(addressOf(name));
    const target = await browser.waitForTarget(isScreen, { timeout: PATIENCE });
    const page = await target.asPage();
    page.setDefaultTimeout(PATIENCE);
    // It may still be the empty document that the screen is loaded into.
    await page.waitForFunction(
      (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
      { polling: 50 },
      addressOf(name),
    );
    return screenOfPage(page);
  };
  let asking;
  /** Runs a function in the worker, with the extension's API, which comes a moment after the worker itself. */
  const evaluate = async (fn, ...args) => {
    if (asking) return asking.evaluate(fn, ...args);
    const running = await worker();
    await poll(
      () => running.evaluate(() => typeof globalThis.chrome?.storage === 'object'),
      Boolean,
      PATIENCE,
    );
    return running.evaluate(fn, ...args);
  };
  const driver = {
    kind: 'chromium',
    /** Whether something was done to the browser that cannot be undone. */
    isAltered: false,
    browser,
    newPage: (options) => newPatientPage(browser, options),
    addressOf,
    evaluate,
    openPage: (url) => openPage(browser, url),
    /** `options.type`: 'window' for one of its own, else a tab. */
    openExtensionPage: (name, options) => openPage(browser, addressOf(name), options),
    /** A page of the extension in a tab, to be worked as a screen. */
    openScreen: async (name) => {
      const page = await openPage(browser, addressOf(name));
      return { ...screenOfPage(page), close: () => page.close() };
    },
    /** Badge and title of the icon over the page, and what is stored of it. */
    tabState: async (page) => ({
      ...(await evaluate(readIcon, page.url())),
      stored: await evaluate(readStoredPage, page.url()),
    }),
    /** Clicks the toolbar icon over the page: access to it, and the real popup. */
    clickIcon: async (page) => {
      const extensions = await browser.extensions();
      await page.triggerExtensionAction(extensions.get(id));
      return openedScreen('popup.html');
    },
    /** The side panel, once something has opened it. */
    panel: () => openedScreen('sidepanel.html'),
    /** As if the keys of the command had been pressed: without a window no key reaches the browser itself. */
    pressCommand: (page, command) => evaluate(dispatchCommand, page.url(), command),
    /**
     * Installs the extension again under whatever is open, as an update does; its own pages close. The debugger does
     * not follow the worker through this, so that from then on a page of the extension is asked.
     */
    reloadExtension: async () => {
      driver.isAltered = true;
      await browser.installExtension(extension);
      asking = await openPage(browser, addressOf('options.html'));
    },
    readPage: async (page, patience = PATIENCE) =>
      settledTabState(() => driver.tabState(page), await evaluate(titlesAtRest), patience),
    /** Closes every page, popup and panel; one empty tab is left. */
    closeScreens: async () => {
      const left = (await browser.newPage()).target();
      const isScreen = (target) => target.type() === 'page' && target !== left;
      for (const target of browser.targets().filter(isScreen)) await closeScreen(target);
    },
    close: () => browser.close(),
  };
  return driver;
}

/** Runs in the worker. A tab whose address may not be known is the only one that is not the extension's. */
async function readIcon(url) {
  const tabs = await chrome.tabs.query({});
  const others = tabs.filter((tab) => !tab.url?.startsWith('chrome-extension://'));
  const tabId = (tabs.find((tab) => tab.url === url) ?? others.at(-1))?.id;
  const [badge, title] = await Promise.all([
    chrome.action.getBadgeText({ tabId }),
    chrome.action.getTitle({ tabId }),
  ]);
  return { badge, title };
}

async function dispatchCommand(url, command) {
  const [tab] = await chrome.tabs.query({ url });
  chrome.commands.onCommand.dispatch(command, tab);
}

/** A popup may be gone by then: it closes when something else has the focus. */
async function closeScreen(target) {
  try {
    await (await target.asPage()).close();
  } catch (error) {
    if (!/closed|No target/i.test(error.message)) throw error;
  }
}

async function openPage(browser, url, options) {
  const page = await newPatientPage(browser, options);
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  return page;
}
