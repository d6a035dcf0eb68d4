/** Where the Tab key leads. */
import type { Page } from 'puppeteer-core';

export interface TabStop {
  /** What is read out, or the element's class where nothing is. */
  readonly name: string;
  /** Whether an outline is drawn around it. */
  readonly outlined: boolean;
  /** Whether all of it is within the window. */
  readonly inView: boolean;
}

/** More than any screen has. */
const MOST_STOPS = 80;

/** Every stop of the Tab key, in order, until the focus leaves the page or comes back to where it began. */
export async function tabStops(page: Page): Promise<TabStop[]> {
  const stops: TabStop[] = [];
  for (let pressed = 0; pressed < MOST_STOPS; pressed++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopAtFocus, pressed);
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`no end after ${MOST_STOPS} stops: ${stops.map(({ name }) => name).join(' | ')}`);
}

/** Runs in the page. Null where the focus is outside it, or where it has been before. */
function stopAtFocus(pressed: number): TabStop | null {
  // Past the last stop the keys go to the browser, while the page may still call its first field active.
  if (!document.hasFocus()) return null;
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body || element.dataset.stop) return null;
  element.dataset.stop = String(pressed);
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return {
    name: (element.ariaLabel || element.textContent || element.className).trim(),
    outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0,
    inView: top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth,
  };
}
