/** What an extension page is to be spared: faults of accessibility, and content wider than its window. */
import axe from 'axe-core';
import type { BrowserPage } from './launch';

/** Rules that are broken, each with where: `color-contrast: .tag`. None where all is well. */
export async function axeComplaints(page: BrowserPage): Promise<string[]> {
  // By the debugger: the page's own policy lets no script in.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(runAxe);
}

/** Runs in the page. */
async function runAxe(): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
  const { violations } = await axe.run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** What can be scrolled sideways, the page itself included, by its class. None where all fits. */
export function tooWide(page: BrowserPage): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = (element: Element) => /auto|scroll/.test(getComputedStyle(element).overflowX);
    const root = document.scrollingElement ?? document.documentElement;
    return [root, ...[...document.querySelectorAll('body *')].filter(scrolls)]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map(({ tagName, className, scrollWidth, clientWidth }) => {
        return `${tagName.toLowerCase()}.${className}: ${scrollWidth} px in ${clientWidth}`;
      });
  });
}
