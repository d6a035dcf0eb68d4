/** The whole way of the main job in real browsers: notice, look, search, keep, come back. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserPage, KINDS, type OwnWorld, openOwnWorld, type Screen } from './support/launch';
import { openPanelFrom } from './support/panel';
import { isNoticed, PATIENCE, readState, readyOf, stateWhen } from './support/reading';
import { SITES } from './support/sites';

const CARD_TITLES = '[data-measure] h3';

describe.each(KINDS)('in real %s, a reader of a policy page', (kind) => {
  let world: OwnWorld;
  let page: BrowserPage;
  let popup: Screen;
  let related = 0;

  beforeAll(async () => {
    world = await openOwnWorld(kind);
  });
  afterAll(() => world?.close());

  const openPopup = async () => {
    popup = await world.driver.clickIcon(page);
    await popup.waitFor('.search-box input');
  };

  it('is told by the badge how many measures are related, and by its title why', async () => {
    page = await world.driver.openPage(`${SITES.government}/policy-plan`);
    const state = await stateWhen(world.driver, page, isNoticed);
    related = readyOf(state).matches.length;
    expect(related).toBeGreaterThanOrEqual(5);
    expect(state.badge).toBe(String(related));
    expect(state.title).toContain(String(related));
  });

  it('opens the popup with the cursor in the search box and the best matches below', async () => {
    await openPopup();
    await popup.waitFor(CARD_TITLES);
    await expect.poll(() => popup.isFocused('.search-box input'), { timeout: PATIENCE }).toBe(true);
    expect(await popup.texts(CARD_TITLES)).toHaveLength(Math.min(6, related));
  });

  it.each([
    ['pinyin initials', 'rqsl', '容缺受理'],
    ['a misspelt term', '双随即一公开', '双随机'],
    ['traditional characters', '信用修復', '信用修复'],
    ['a figure', '474项', '免证可办'],
  ])('finds a measure by %s', async (_kind, typed, title) => {
    await popup.type(typed);
    await popup.waitForText(CARD_TITLES, title);
    await popup.press('Escape');
  });

  it('is told when nothing is found, and where to look instead', async () => {
    await popup.type('zzqqxx');
    await popup.waitForText('.state-message h2', 'zzqqxx');
    expect((await popup.texts('.topic-chips button')).length).toBeGreaterThan(0);
    await popup.press('Escape');
  });

  it('keeps a measure without a mouse', async () => {
    await popup.type('三色导税');
    await popup.waitForText(CARD_TITLES, '三色');
    await popup.press('ArrowDown');
    await popup.press('s');
    await popup.waitFor('.measure-buttons [aria-pressed="true"]');
  });

  it('opens the panel beside the page, with reasons in the page’s own words', async () => {
    const panel = await openPanelFrom(world.driver, popup);
    await panel.waitFor(CARD_TITLES);
    expect(await panel.texts(CARD_TITLES)).toHaveLength(related);
    const quotes = await panel.texts('blockquote');
    const text = await page.evaluate(() => (document.body.textContent ?? '').replace(/\s/g, ''));
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(text).toContain(quote.replace(/^…|…$|\s/g, ''));
  });

  it('finds what was kept in the panel at once, and again after the browser was restarted', async () => {
    const before = await world.driver.panel();
    await before.waitForText('#tab-kept .tab-count', '1');
    await world.restart();
    page = await world.driver.openPage(`${SITES.government}/policy-plan`);
    await readState(world.driver, page);
    await openPopup();
    const panel = await openPanelFrom(world.driver, popup);
    await panel.waitForText('#tab-kept .tab-count', '1');
    await panel.click('#tab-kept');
    await panel.waitForText('#tabpanel-kept', '三色');
  });
});
