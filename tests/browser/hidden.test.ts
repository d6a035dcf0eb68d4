/** A measure called irrelevant beside a page, in real browsers: hidden, still hidden after a reload, shown again. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserPage, KINDS, openWorld, type Screen, type World } from './support/launch';
import { openPanel } from './support/panel';
import { readState, readyOf, stateWhen } from './support/reading';
import { SITES } from './support/sites';

const CARDS = '[data-measure]';
const FIRST_TITLE = `${CARDS} h3`;
const RESTORE = '.hidden-list .button';

describe.each(KINDS)('in real %s, a reader of a page with an irrelevant measure', (kind) => {
  let world: World;
  let page: BrowserPage;
  let panel: Screen;
  let related = 0;
  let irrelevant = '';

  beforeAll(async () => {
    world = await openWorld(kind);
    page = await world.driver.openPage(`${SITES.government}/policy-plan`);
    related = readyOf(await readState(world.driver, page)).matches.length;
  });
  afterAll(() => world?.close());

  const badgeBecomes = (count: number) =>
    stateWhen(world.driver, page, ({ badge }) => badge === (count === 0 ? '' : String(count)));

  it('hides it in the panel, and the badge falls by one', async () => {
    panel = await openPanel(world.driver, page);
    await panel.waitFor(CARDS);
    [irrelevant = ''] = await panel.texts(FIRST_TITLE);
    await panel.click(`${CARDS} .measure-buttons button:last-child`);
    await panel.waitFor('.hidden-note');
    const left = await panel.texts(FIRST_TITLE);
    expect(left).toHaveLength(related - 1);
    expect(left).not.toContain(irrelevant);
    const state = await badgeBecomes(related - 1);
    expect(state.title).not.toContain(irrelevant);
    expect(readyOf(state).matches).toHaveLength(related);
  });

  it('finds it still hidden after the page was loaded again', async () => {
    await page.reload();
    await readState(world.driver, page);
    await badgeBecomes(related - 1);
    expect(await panel.texts(FIRST_TITLE)).not.toContain(irrelevant);
  });

  it('finds it in the options with the page, shows it again, and the badge is back', async () => {
    const options = await world.driver.openExtensionPage('options.html#hidden');
    await options.waitForSelector(RESTORE);
    const listed = await options.evaluate(() => document.querySelector('.hidden-list')?.textContent);
    expect(listed).toContain(irrelevant);
    expect(listed).toContain(readyOf(await readState(world.driver, page)).page.title);
    await options.bringToFront();
    await options.click(RESTORE);
    await options.waitForSelector('.hidden-none');
    await options.close();
    await page.bringToFront();
    await badgeBecomes(related);
    await panel.waitForText(FIRST_TITLE, irrelevant);
  });
});
