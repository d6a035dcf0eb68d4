/**
 * Firefox's own window: the real popup, the real sidebar and the toolbar button. WebDriver BiDi does not list
 * them among its pages, but with system access it runs scripts in the browser's window, and these reach them.
 */
import { writeFileSync } from 'node:fs';
import { screenOf } from './screen.mjs';
import { PATIENCE, poll } from './tab-state.mjs';

export const POPUP = 'browser.webextension-popup-browser';
export const SIDEBAR = '#webext-panels-browser';
/** What shows the tab in front. */
export const TAB = 'browser[primary="true"]';

/** Scripts in the browser's window. The functions given run there, so they can use nothing from here. */
export async function firefoxWindow(browser) {
  const { connection } = browser;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { context } = tree.result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  return async (fn, ...args) => {
    const { result } = await connection.send('script.callFunction', {
      functionDeclaration: `async (json) => JSON.stringify((await (${fn})(...JSON.parse(json))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return JSON.parse(result.result.value);
  };
}

/** Closes the popup, if one is open, and the sidebar. */
export async function closePopupAndSidebar(inBrowser) {
  await closePopup(inBrowser);
  await inBrowser(() => void SidebarController.hide());
  const isHidden = () => inBrowser(() => !SidebarController.isOpen);
  if (!(await poll(isHidden, Boolean, PATIENCE))) throw new Error('the sidebar stays');
}

async function closePopup(inBrowser) {
  await inBrowser((popup) => document.querySelector(popup)?.closest('panel')?.hidePopup(), POPUP);
  await poll(() => inBrowser((popup) => !document.querySelector(popup), POPUP), Boolean, PATIENCE);
}

/** Clicks the toolbar button over the active tab: access to its page, and the popup; one still open is closed before. */
export async function clickToolbarButton(inBrowser, geckoId) {
  await closePopup(inBrowser);
  await inBrowser((id) => {
    const { extension } = WebExtensionPolicy.getByID(id);
    return void extension.apiManager.global.browserActionFor(extension).triggerAction(window);
  }, geckoId);
}

/** Badge and tooltip of the toolbar button over the active tab, as drawn. */
export function toolbarButtonState(inBrowser, geckoId) {
  return inBrowser((id) => {
    const { extension } = WebExtensionPolicy.getByID(id);
    const { action } = extension.apiManager.global.browserActionFor(extension);
    const of = (name) => action.getProperty(gBrowser.selectedTab, name) ?? '';
    return { badge: of('badgeText'), title: of('title') };
  }, geckoId);
}

/** Waits until a tab shows the page at `url`, as the extension opens one when it is installed. */
export async function tabShowing(inBrowser, url) {
  const isShown = () =>
    inBrowser((spec) => gBrowser.browsers.some((tab) => tab.currentURI.spec === spec), url);
  if (!(await poll(isShown, Boolean, PATIENCE))) throw new Error(`no tab has come to show ${url}`);
}

/** Lets the extension run in private windows, as its own page of settings does; its pages close. */
export async function allowPrivateWindows(inBrowser, geckoId) {
  await inBrowser(async (id) => {
    const from = (module) => ChromeUtils.importESModule(`resource://gre/modules/${module}.sys.mjs`);
    const { extension } = WebExtensionPolicy.getByID(id);
    const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
    await from('ExtensionPermissions').ExtensionPermissions.add(id, allowed, extension);
    await (await from('AddonManager').AddonManager.getAddonByID(id)).reload();
  }, geckoId);
}

/** Opens the page at `url` in a private window of its own. */
export async function openPrivateWindow(inBrowser, url) {
  await inBrowser(async (spec) => {
    const opened = OpenBrowserWindow({ private: true });
    await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
    await opened.delayedStartupPromise;
    const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
    opened.gBrowser.selectedTab = opened.gBrowser.addTab(spec, { triggeringPrincipal });
  }, url);
}

/** Presses the keys of a command, as the browser's key set has them (`open-panel`). */
export async function pressCommand(inBrowser, geckoId, command) {
  await inBrowser(
    (id, name) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      return void extension.shortcuts.onCommand(name);
    },
    geckoId,
    command,
  );
}

/** Popup or sidebar, whichever `selector` names, as a screen, once it is there. */
export async function frameScreen(inBrowser, selector) {
  const isReady = await poll(() => inBrowser(isFrameReady, selector), Boolean, PATIENCE);
  if (!isReady) throw new Error(`${selector} has not opened`);
  const inWindow = (fn, ...args) => inBrowser(runInFrame, selector, String(processorOf), String(fn), args);
  return screenOf({
    inWindow,
    click: (target) => inWindow(clickIn, target),
    press: (key) => inWindow(pressIn, key),
    type: (text) => inWindow(commitIn, text),
    compose: (text) => inWindow(composeIn, text),
    pressComposing: (key) => inWindow(pressIn, key),
    commit: (text) => inWindow(commitIn, text),
    picture: async (path) => writeFileSync(path, Buffer.from(await inBrowser(pictureOf, selector), 'base64')),
  });
}

/** A sidebar of a width in pixels, as if its edge had been dragged there. */
export async function widenSidebar(inBrowser, width) {
  await inBrowser((pixels) => {
    document.getElementById('sidebar-box').style.width = `${pixels}px`;
  }, width);
}

/** The whole window, with whatever stands in it, as a PNG. */
export async function pictureWindow(inBrowser, path) {
  writeFileSync(path, Buffer.from(await inBrowser(pictureOf, null), 'base64'));
}

/* The rest runs in the browser's window, or (what takes a `view`) in the document of popup or sidebar. */

/** `beside`: a function that the other may call. */
function runInFrame(selector, beside, source, args) {
  const sidebar = document.getElementById('sidebar')?.contentDocument;
  const frame = document.querySelector(selector) ?? sidebar?.querySelector(selector);
  if (!frame?.messageManager) throw new Error(`${selector} is closed`);
  const { messageManager } = frame;
  const answer = `tashan:${Math.random()}`;
  const script = `(async () => {
    ${beside}
    const reply = {};
    try { reply.value = await (${source})(content, ...${JSON.stringify(args)}); }
    catch (error) { reply.error = String(error); }
    sendAsyncMessage(${JSON.stringify(answer)}, reply);
  })()`;
  return new Promise((resolve, reject) => {
    const settle = () => {
      clearInterval(watch);
      messageManager.removeMessageListener(answer, listen);
    };
    const listen = ({ data }) => {
      settle();
      if (data.error) reject(new Error(data.error));
      else resolve(data.value);
    };
    // A frame that closes before it has answered never will.
    const watch = setInterval(() => {
      if (frame.isConnected && frame.messageManager === messageManager) return;
      settle();
      reject(new Error(`${selector} has closed`));
    }, 50);
    messageManager.addMessageListener(answer, listen);
    messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
  });
}

function isFrameReady(selector) {
  const sidebar = document.getElementById('sidebar')?.contentDocument;
  const frame = document.querySelector(selector) ?? sidebar?.querySelector(selector);
  // A popup is loaded out of sight first; only one that is open has the focus, and keeps it.
  const isOpen = (frame?.closest('panel')?.state ?? 'open') === 'open';
  return isOpen && Boolean(frame?.messageManager) && frame.currentURI.schemeIs('moz-extension');
}

function clickIn(view, selector) {
  const target = view.document.querySelector(selector);
  if (!target) throw new Error(`nothing to click at ${selector}`);
  const gesture = view.windowUtils.setHandlingUserInput(true);
  try {
    target.focus();
    target.click();
  } finally {
    gesture.destruct();
  }
}

/** What types into a view: the same one as long as it composes. */
function processorOf(view) {
  globalThis.processor ??= Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!globalThis.processor.beginInputTransactionForTests(view)) throw new Error('nothing can be typed');
  return globalThis.processor;
}

function pressIn(view, key) {
  const processor = processorOf(view);
  // Other characters stand elsewhere on every keyboard.
  const code = key.length > 1 ? key : /[a-z]/i.test(key) ? `Key${key.toUpperCase()}` : '';
  const event = new view.KeyboardEvent('', { key, code });
  const flags = key.length === 1 ? 0 : processor.KEY_NON_PRINTABLE_KEY;
  processor.keydown(event, flags);
  processor.keyup(event, flags);
}

function composeIn(view, text) {
  const processor = processorOf(view);
  if (text === '') return processor.cancelComposition();
  processor.setPendingCompositionString(text);
  processor.appendClauseToPendingComposition(text.length, processor.ATTR_RAW_CLAUSE);
  processor.setCaretInPendingComposition(text.length);
  if (!processor.flushPendingComposition()) throw new Error('nothing can be composed');
}

function commitIn(view, text) {
  processorOf(view).commitCompositionWith(text);
}

async function pictureOf(selector) {
  const sidebar = document.getElementById('sidebar')?.contentDocument;
  const frame = selector && (document.querySelector(selector) ?? sidebar?.querySelector(selector));
  const shown = (frame || window).browsingContext.currentWindowGlobal;
  const bitmap = await shown.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
}
