/** Dragging in real browsers. */
import type { Page } from 'puppeteer-core';
import type { Kind } from './launch';

/** Drags one thing to the upper part of another. */
export const drag = (page: Page, kind: Kind, from: string, to: string): Promise<void> =>
  kind === 'chromium' ? dragByHand(page, from, to) : page.evaluate(dragByEvents, from, to);

/** As a hand would: not in one jump. */
async function dragByHand(page: Page, from: string, to: string): Promise<void> {
  const placeOf = (selector: string) =>
    page.$eval(selector, (element) => {
      const { left, top, width } = element.getBoundingClientRect();
      return { x: left + Math.min(width / 2, 60), y: top + 8 };
    });
  const [start, end] = [await placeOf(from), await placeOf(to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 5, start.y + 5, { steps: 3 });
  await page.mouse.move(end.x, end.y, { steps: 8 });
  await page.mouse.move(end.x, end.y);
  await page.mouse.up();
}

/** Runs in the page: the remote control of Firefox moves the mouse, but drags nothing, so its events are made instead. */
async function dragByEvents(from: string, to: string): Promise<void> {
  const [source, target] = [from, to].map((selector) => document.querySelector(selector));
  const dataTransfer = new DataTransfer();
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  const send = async (type: string, at: Element | null | undefined) => {
    const { left = 0, top = 0, width = 0 } = at?.getBoundingClientRect() ?? {};
    const place = { clientX: left + width / 2, clientY: top + 3 };
    at?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer, ...place }));
    await nextFrame();
  };
  await send('dragstart', source);
  for (const type of ['dragenter', 'dragover', 'dragover', 'drop']) await send(type, target);
  await send('dragend', source);
}
