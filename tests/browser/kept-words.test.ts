/** What a reader keeps of a page is found again on the page, whatever a selection makes of its words: in real browsers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CONSTRUCTS } from './support/kept-words-pages';
import { type BrowserPage, KINDS, openWorld, type World } from './support/launch';
import { keptRecords, PATIENCE } from './support/reading';
import { SITES } from './support/sites';
import { storeOnly } from './support/storage';

const ADDRESS = `${SITES.government}/kept-words`;
const OPEN = '[data-snippet] .measure-buttons button:has(.icon-passage)';

const plain = (text: string) => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '');

interface Point {
  readonly x: number;
  readonly y: number;
}

/** From where to where the words of a section go, in the coordinates of the window. Runs in the page. */
function endsOf(id: string): [Point, Point] {
  const section = document.getElementById(id);
  const frame = section?.querySelector('iframe');
  const inside = frame?.contentDocument?.body ?? section;
  section?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const texts = document.createTreeWalker(inside as Node, NodeFilter.SHOW_TEXT, (node) =>
    node.textContent?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
  );
  const boxOf = (node: Text, from: number, to: number) => {
    const range = node.ownerDocument.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return range.getBoundingClientRect();
  };
  const first = texts.nextNode() as Text;
  while (texts.nextNode());
  const last = texts.currentNode as Text;
  const start = first.data.search(/\S/);
  const end = last.data.trimEnd().length;
  const [a, b] = [boxOf(first, start, start + 1), boxOf(last, end - 1, end)];
  const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const isUpright = getComputedStyle(first.parentElement as Element).writingMode !== 'horizontal-tb';
  const [from, to] = isUpright
    ? [
        { x: a.left + a.width / 2, y: a.top + 1 },
        { x: b.left + b.width / 2, y: b.bottom - 1 },
      ]
    : [
        { x: a.left + 1, y: a.top + a.height / 2 },
        { x: b.right - 1, y: b.top + b.height / 2 },
      ];
  return [
    { x: from.x + left, y: from.y + top },
    { x: to.x + left, y: to.y + top },
  ];
}

/** What is marked: in which section, and from which words to which. Runs in the page. */
function markedIn(): { readonly id: string; readonly words: string } | null {
  const frame = document.querySelector('iframe');
  const views = [window, frame?.contentWindow as typeof window];
  for (const view of views)
    for (const range of view.CSS.highlights.get('tashan-passage-current')?.keys() ?? []) {
      const { parentElement } = (range as Range).startContainer;
      const id = view === window ? parentElement?.closest('section')?.id : frame?.parentElement?.id;
      return { id: id ?? '', words: String(range) };
    }
  return null;
}

describe.each(KINDS)('in real %s, what is kept of', (kind) => {
  let world: World;
  let page: BrowserPage;
  let library: BrowserPage;

  beforeAll(async () => {
    world = await openWorld(kind);
    library = (await world.driver.openExtensionPage('library.html#library')) as BrowserPage;
    page = await world.driver.openPage(ADDRESS);
  });
  afterAll(() => world?.close());

  const keep = async () => {
    await world.driver.pressCommand(page, 'save-selection');
    await expect.poll(() => keptRecords(world.driver), { timeout: PATIENCE }).toHaveLength(1);
    return (await keptRecords(world.driver))[0] as { selector: { exact: string } };
  };
  const pages = async () => (await world.driver.browser.pages()) as BrowserPage[];
  const openKept = async () => {
    const before = new Set(await pages());
    await library.bringToFront();
    await library.waitForSelector(OPEN);
    await library.click(OPEN);
    const added = async () => (await pages()).find((one) => !before.has(one));
    await expect.poll(added, { timeout: PATIENCE }).toBeDefined();
    return (await added()) as BrowserPage;
  };

  it.each(CONSTRUCTS)('$id is its own words, and found', async ({ id, kept }) => {
    await storeOnly(world.driver, 'local', {});
    await page.bringToFront();
    const [from, to] = await page.evaluate(endsOf, id);
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 3 });
    await page.mouse.move(to.x, to.y, { steps: 3 });
    await page.mouse.up();
    const { selector } = await keep();
    expect(plain(selector.exact)).toBe(kept);
    const opened = await openKept();
    await expect
      .poll(() => opened.evaluate(markedIn), { timeout: PATIENCE })
      .toMatchObject({ id, words: expect.anything() });
    const words = plain((await opened.evaluate(markedIn))?.words ?? '');
    expect([words.slice(0, 2), words.slice(-2)]).toEqual([kept.slice(0, 2), kept.slice(-2)]);
    await opened.close();
  });
});
