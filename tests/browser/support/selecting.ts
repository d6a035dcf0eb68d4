/** Words of a page selected as a reader selects them. */
import type { BrowserPage } from './launch';

/** Where a passage stands in the window, with its first and last character. Runs in the page. */
function boxOf(text: string) {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const from = node.data.indexOf(text);
    if (from < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, from + text.length);
    const lines = range.getClientRects();
    const [first, last] = [lines[0] as DOMRect, lines[lines.length - 1] as DOMRect];
    const [top, bottom] = [first.top + first.height / 2, last.top + last.height / 2];
    return { left: first.left, right: last.right, top, bottom };
  }
  throw new Error(`the page does not say ${text}`);
}

/** Drags the pointer over the words, as a reader does. */
export async function selectByPointer(page: BrowserPage, text: string): Promise<void> {
  const { left, right, top, bottom } = await page.evaluate(boxOf, text);
  await page.mouse.move(left + 1, top);
  await page.mouse.down();
  await page.mouse.move((left + right) / 2, bottom, { steps: 4 });
  await page.mouse.move(right - 1, bottom, { steps: 4 });
  await page.mouse.up();
}

/** Selects all in an element, the last character by the keyboard: what a script selects by itself is not the reader's. */
export async function selectByKeys(page: BrowserPage, selector: string): Promise<void> {
  await page.evaluate((of: string) => {
    const element = document.querySelector(of);
    element?.scrollIntoView({ block: 'center', behavior: 'instant' });
    if (element) getSelection()?.selectAllChildren(element);
    getSelection()?.modify('extend', 'backward', 'character');
  }, selector);
  await page.keyboard.down('Shift');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.up('Shift');
}
