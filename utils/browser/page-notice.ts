/** A short message over the page, for what was asked without opening popup or panel. */
import { browser } from './api';
import type { Message } from './messages';

/** Where WXT puts `entrypoints/notice.ts`. */
const NOTICE_SCRIPT = '/notice.js';

/** How long it stays on the icon. Milliseconds; long enough to read two lines. */
const DURATION = 4_000;

/** A button that takes back what the notice tells of. */
export interface NoticeUndo {
  readonly label: string;
  /** What the page then asks of the background. */
  readonly message: Message;
}

/** What the injected script leaves among the globals of content scripts, which the page does not see. */
export interface NoticeScope {
  tashanNotice?: (text: string, undo: NoticeUndo | null) => void;
}

/** Shows `text` over the tab's page, or, where no script may enter, as the icon's title with a mark on the badge. */
export async function showNotice(tabId: number, text: string, undo: NoticeUndo | null = null): Promise<void> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, files: [NOTICE_SCRIPT] });
    await browser.scripting.executeScript({ target, func: drawInPage, args: [text, undo] });
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

/** Runs in the page, beside the script that was injected before: it can use nothing from this module. */
function drawInPage(text: string, undo: NoticeUndo | null): void {
  (globalThis as NoticeScope).tashanNotice?.(text, undo);
}
