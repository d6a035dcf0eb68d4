/** Where a page has its boxes. */
import type { BrowserPage } from './launch';

export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Of the element, in the coordinates of the window. */
export function rectOf(page: BrowserPage, selector: string): Promise<Rect> {
  return page.evaluate((of: string) => {
    const { left, top, right, bottom } = document.querySelector(of)?.getBoundingClientRect() ?? new DOMRect();
    return { left, top, right, bottom };
  }, selector);
}

/** Of every element in the page's body, in reading order, and how far the page can be scrolled. */
export function rectsOfAll(page: BrowserPage): Promise<string[]> {
  return page.evaluate(() => {
    const rects = [...document.body.querySelectorAll('*')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${left} ${top} ${width} ${height}`;
    });
    const { scrollWidth, scrollHeight } = document.documentElement;
    return [`page ${scrollWidth} ${scrollHeight}`, ...rects];
  });
}

/** Runs in the page: so many paragraphs in place of its own, each of which speaks of a measure. */
export function longPage(paragraphs: number): void {
  const said = ['推行容缺受理，材料后补', '落实首违不罚，同步开展教育提醒', '完善信用修复，两书同送'];
  const container = document.querySelector('#UCAP-CONTENT');
  const made = Array.from({ length: paragraphs }, (_, at) => {
    const paragraph = document.createElement('p');
    paragraph.textContent = `第${at + 1}条　${said[at % said.length]}，各有关部门按照职责分工抓好落实，定期通报进展。`;
    return paragraph;
  });
  container?.replaceChildren(...made);
}
