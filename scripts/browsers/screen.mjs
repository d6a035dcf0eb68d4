/** One way to look at and to work a screen of the extension, whichever browser shows it. */
import { PATIENCE, poll } from './tab-state.mjs';

/**
 * @typedef {object} ScreenParts what a browser must be able to do with a document
 * @property {(fn: Function, ...args: unknown[]) => Promise<any>} inWindow runs `fn(window, ...args)` in it
 * @property {(selector: string) => Promise<void>} click as a reader's click, with the gesture
 * @property {(key: string) => Promise<void>} press a named key (`ArrowDown`) or a character
 * @property {(text: string) => Promise<void>} type into what has the focus
 * @property {(text: string) => Promise<void>} compose shows this as what an input method composes so far; nothing of it where empty
 * @property {(key: string) => Promise<void>} pressComposing a named key while it composes
 * @property {(text: string) => Promise<void>} commit ends what it composes with these words
 * @property {(path: string) => Promise<void>} picture writes a PNG
 */

/**
 * @param {ScreenParts} parts
 */
export function screenOf(parts) {
  const { inWindow } = parts;
  const texts = (selector) => inWindow(textsIn, selector);
  const waitUntil = async (ask, what) => {
    const answer = await poll(ask, Boolean, PATIENCE);
    if (!answer) throw new Error(`${what}, which did not come; the screen says:\n${await inWindow(textOf)}`);
  };
  return {
    ...parts,
    /** Trimmed texts of the visible elements. */
    texts,
    isFocused: (selector) => inWindow(isFocusedIn, selector),
    waitFor: (selector) =>
      waitUntil(async () => (await texts(selector)).length > 0, `waited for ${selector}`),
    /** Waits until a visible element of the selector holds the text. */
    waitForText: (selector, text) =>
      waitUntil(
        async () => (await texts(selector)).some((found) => found.includes(text)),
        `waited for “${text}” in ${selector}`,
      ),
  };
}

function textsIn(window, selector) {
  const isShown = (element) => element.getClientRects().length > 0;
  return [...window.document.querySelectorAll(selector)]
    .filter(isShown)
    .map((element) => (element.textContent || element.value || '').trim());
}

const isFocusedIn = (window, selector) => window.document.activeElement?.matches(selector) ?? false;

const textOf = (window) => window.document.body?.textContent ?? '';

/** A screen that puppeteer sees as a page. */
export function screenOfPage(page) {
  let session;
  const send = async (command, parameters) => {
    session ??= await page.createCDPSession();
    await session.send(command, parameters);
  };
  return screenOf({
    // A string: the function comes from the caller's module and is rebuilt in the page.
    inWindow: (fn, ...args) => page.evaluate(`(${fn})(window, ...${JSON.stringify(args)})`),
    click: (selector) => page.click(selector),
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    compose: (text) =>
      send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length }),
    // 229: what every key is that an input method takes.
    pressComposing: (key) =>
      send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code: key, windowsVirtualKeyCode: 229 }),
    commit: (text) => send('Input.insertText', { text }),
    picture: async (path) => void (await page.screenshot({ path })),
  });
}

/** A new tab (or window: `options.type`) whose waits have the patience of all others. */
export async function newPatientPage(browser, options) {
  const page = await browser.newPage(options);
  page.setDefaultTimeout(PATIENCE);
  return page;
}
