/** Reading with Tashan on pages as bad as they come, in real browsers: it works there too, and the pages stay as they are. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BAD_PAGES, WORDS } from './support/bad-pages';
import { type BrowserPage, KINDS, openWorld, type Screen, type World } from './support/launch';
import { marksIn } from './support/marks';
import { marksWhen, setMargin } from './support/overlay';
import { openPanel } from './support/panel';
import { PATIENCE, readState, readyOf } from './support/reading';
import { SITES } from './support/sites';

const REASON = `.evidence-show[aria-label*="${WORDS}"]`;

describe.each(KINDS)('in real %s', (kind) => {
  let world: World;
  let panel: Screen;
  beforeAll(async () => {
    world = await openWorld(kind);
    const page = await world.driver.openPage(`${SITES.government}/policy-plan`);
    panel = await openPanel(world.driver, page);
  });
  afterAll(() => world?.close());

  describe.each(Object.keys(BAD_PAGES))('%s', (name) => {
    let page: BrowserPage;
    const faults: unknown[] = [];
    let before: unknown;
    beforeAll(async () => {
      page = await world.driver.openPage(`${SITES.government}/${name}`);
      page.on('pageerror', (fault: unknown) => faults.push(fault));
      before = await page.evaluate(shapeOfPage);
    });
    afterAll(() => page?.close());

    it('is noticed', async () => {
      const { matches } = readyOf(await readState(world.driver, page));
      const reasons = matches.flatMap(({ evidence }) => evidence.map(({ phrase }) => phrase));
      expect(reasons).toContain(WORDS);
    });

    it('is marked where the words are to be seen', async () => {
      await panel.waitFor(REASON);
      await panel.click(REASON);
      await expect
        .poll(() => marksIn(page), { timeout: PATIENCE })
        .toMatchObject({ current: [WORDS], inView: true });
    });

    it('has marks beside its paragraphs', async () => {
      await setMargin(world.driver, page, true);
      try {
        const marks = await marksWhen(world.driver, page, (drawn) => drawn.length >= 3);
        const middles = marks.map(({ top, bottom }) => (top + bottom) / 2);
        const seen = async () => (await page.evaluate(paragraphsAt, middles)).join('\n').replace(/\s/g, '');
        await expect.poll(seen, { timeout: PATIENCE }).toContain(WORDS);
      } finally {
        await setMargin(world.driver, page, false);
      }
    });

    it('is still marked when it has been drawn anew', async () => {
      const drawn = () => page.evaluate(timesDrawn);
      const before = await drawn();
      // Null where a page is drawn but once.
      if (before !== null) await expect.poll(drawn, { timeout: PATIENCE }).toBeGreaterThan(before + 2);
      await expect
        .poll(() => marksIn(page), { timeout: PATIENCE })
        .toMatchObject({ current: [WORDS], bar: true });
    });

    it('is left as it was, without a fault', async () => {
      await page.keyboard.press('Escape');
      await expect.poll(() => page.evaluate(shapeOfPage), { timeout: PATIENCE }).toEqual(before);
      expect(faults).toEqual([]);
    });
  });
});

/** Runs in the page. */
function timesDrawn(): number | null {
  return (globalThis as { timesDrawn?: number }).timesDrawn ?? null;
}

/** Runs in the page: what an extension might leave behind in it. */
function shapeOfPage(): unknown {
  const { documentElement, body } = document;
  return {
    hosts: [...documentElement.children].map(({ localName }) => localName),
    elements: body.getElementsByTagName('*').length,
    styles: document.adoptedStyleSheets.length,
    text: (body.textContent ?? '').length,
    attributes: [...body.attributes, ...documentElement.attributes].map(({ name }) => name),
    height: documentElement.scrollHeight,
  };
}

/** Runs in the page: the text of the paragraphs that stand at these heights of the window. */
function paragraphsAt(heights: readonly number[]): string[] {
  const paragraphs = [...document.querySelectorAll('p')].filter((p) => p.checkVisibility());
  return heights.flatMap((height) => {
    const found = paragraphs.find((p) => {
      const { top, bottom } = p.getBoundingClientRect();
      return top <= height && height <= bottom;
    });
    return found?.textContent ?? [];
  });
}
