/** A short message over the page, for what was asked without opening popup or panel. */
import { browser } from './api';

/** How long it stays. Milliseconds; long enough to read two lines. */
const DURATION = 4_000;

/** Shows `text` over the tab's page, or, where no script may enter, as the icon's title with a mark on the badge. */
export async function showNotice(tabId: number, text: string): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: drawNotice, args: [text, DURATION] });
  } catch {
    await showOnIcon(tabId, text);
  }
}

const MARK = '!';

/** Shows the text on the icon for as long as it would stand over a page; then the icon says again what it said. */
async function showOnIcon(tabId: number, text: string): Promise<void> {
  try {
    const before = await readIcon(tabId);
    await drawIcon(tabId, { badge: MARK, title: text });
    await new Promise((resolve) => setTimeout(resolve, DURATION));
    // Without the mark the page has been read meanwhile, and the icon says what came of it.
    if ((await readIcon(tabId)).badge === MARK) await drawIcon(tabId, before);
  } catch {
    // The tab is gone, and with it whoever would have read this.
  }
}

interface Icon {
  readonly badge: string;
  readonly title: string;
}

async function readIcon(tabId: number): Promise<Icon> {
  const [badge, title] = await Promise.all([
    browser.action.getBadgeText({ tabId }),
    browser.action.getTitle({ tabId }),
  ]);
  return { badge, title };
}

async function drawIcon(tabId: number, { badge, title }: Icon): Promise<void> {
  await browser.action.setTitle({ tabId, title });
  await browser.action.setBadgeText({ tabId, text: badge });
}

/**
 * Runs in the page, so it can use nothing from this module. It draws in a closed shadow root, by CSSOM, which a page's
 * Content-Security-Policy does not forbid, and takes itself away.
 */
function drawNotice(text: string, duration: number): void {
  const host = document.createElement('div');
  host.style.cssText = 'all:initial;position:fixed;inset:16px 16px auto auto;z-index:2147483647';
  const box = document.createElement('div');
  box.setAttribute('role', 'status');
  box.textContent = text;
  box.style.cssText =
    'font:14px/1.6 system-ui,"PingFang SC","Microsoft YaHei",sans-serif;color:#fff;background:#0b6b57;' +
    'padding:10px 16px;border-radius:8px;box-shadow:0 4px 16px rgb(0 0 0/25%);max-width:320px';
  host.attachShadow({ mode: 'closed' }).append(box);
  document.documentElement.append(host);
  setTimeout(() => host.remove(), duration);
}
