/** What the extension makes of pages of every kind, in real browsers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, ONLY_FIREFOX, openWorld, type World } from './support/launch';
import { isNoticed, keptRecords, PATIENCE, readState, readyOf, stateWhen } from './support/reading';
import { SITES } from './support/sites';

const READ_THIS_PAGE = '.state-message .button-primary';
const ALLOW_THIS_SITE = '.state-message .button:not(.button-primary)';

/** Longer than any listed page takes to be read. Milliseconds. */
const LONG_ENOUGH = 4_000;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(KINDS)('in real %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world?.close());

  it.each([
    [`${SITES.news}/news-report`, '银税互动'],
    [`${SITES.government}/traditional`, '容缺受理'],
    [`${SITES.government}/procurement-notice`, '预留采购份额'],
  ])('%s gets a badge, and a reason that has to do with it', async (url, term) => {
    const page = await world.driver.openPage(url);
    const state = await stateWhen(world.driver, page, isNoticed);
    const { matches } = readyOf(state);
    expect(state.badge).toBe(String(matches.length));
    expect(matches.flatMap(({ evidence }) => evidence.map((reason) => reason.term)).join()).toContain(term);
    await page.close();
  });

  it.each([`${SITES.news}/football-report`])('%s gets no badge', async (url) => {
    const page = await world.driver.openPage(url);
    const state = await readState(world.driver, page);
    expect(readyOf(state).matches).toEqual([]);
    expect(state.badge).toBe('');
    await page.close();
  });

  it('a page without text is told apart from one without matches', async () => {
    const page = await world.driver.openPage(`${SITES.government}/empty-page`);
    const { badge, stored } = await readState(world.driver, page);
    expect(stored?.matches).toEqual({ status: 'unreadable', reason: 'no-text' });
    expect(badge).toBe('');
    await page.close();
  });

  it('an article opened inside a single-page app is read in its turn', async () => {
    const page = await world.driver.openPage(`${SITES.government}/single-page-app`);
    const first = readyOf(await readState(world.driver, page));
    await page.click('[data-article="credit"]');
    const isSecond = ({ stored }: { stored: { matches: { status: string } } | null }) =>
      stored?.matches.status === 'ready' && readyOf({ stored } as never).page.title.includes('三书同达');
    const second = readyOf(await stateWhen(world.driver, page, isSecond));
    const idsOf = (matches: typeof first) => matches.matches.map(({ measureId }) => measureId);
    expect(second.page.url).toContain('/credit');
    expect(idsOf(second)).not.toEqual(idsOf(first));
    await page.close();
  });

  it('a page of a site nobody allowed is read at a click, not before', async () => {
    const page = await world.driver.openPage(`${SITES.unlisted}/policy-plan`);
    await wait(LONG_ENOUGH);
    expect(await world.driver.tabState(page)).toMatchObject({ badge: '', stored: null });
    const popup = await world.driver.clickIcon(page);
    await popup.waitFor(READ_THIS_PAGE);
    await popup.click(READ_THIS_PAGE);
    await popup.waitFor('[data-measure]');
    const state = await stateWhen(world.driver, page, isNoticed);
    expect(Number(state.badge)).toBeGreaterThanOrEqual(5);
    await page.close();
  });

  it('a page no extension may read is said to be one', async () => {
    const page =
      kind === 'chromium'
        ? await world.driver.openPage('chrome://version/')
        : await world.driver.openExtensionPage('options.html');
    const popup = await world.driver.clickIcon(page);
    await popup.waitFor('.state-message');
    // Without access the address is unknown: only trying tells that nobody may read it.
    if ((await popup.texts(READ_THIS_PAGE)).length > 0) await popup.click(READ_THIS_PAGE);
    await popup.waitFor('.state-message [d^="M50 22"]');
    await page.close();
  });
});

describe.each(KINDS)('in real %s, a selection', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world?.close());

  it('is kept with its source and surroundings at a key press', async () => {
    const page = await world.driver.openPage(`${SITES.government}/policy-plan`);
    await readState(world.driver, page);
    const selected = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes('次要材料'));
      const text = paragraph?.lastChild;
      if (text) getSelection()?.setBaseAndExtent(text, 4, text, 24);
      return getSelection()?.toString();
    });
    await world.driver.pressCommand(page, 'save-selection');
    await expect.poll(() => keptRecords(world.driver), { timeout: PATIENCE }).toHaveLength(1);
    const [record] = await keptRecords(world.driver);
    expect(selected).toHaveLength(20);
    expect(record).toMatchObject({
      kind: 'passage',
      selector: {
        exact: selected,
        prefix: expect.stringMatching(/.{4}$/),
        suffix: expect.stringMatching(/^.{4}/),
      },
      page: {
        title: '清渡县2024年持续优化营商环境工作方案',
        publishedOn: '2024-05-14',
        site: '清渡县人民政府',
      },
    });
  });
});

describe.each(ONLY_FIREFOX)('in real %s, where a driver may grant what a reader would', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world?.close());

  it('a site allowed for good is read without being asked from then on', async () => {
    const page = await world.driver.openPage(`${SITES.allowed}/policy-plan`);
    const popup = await world.driver.clickIcon(page);
    await popup.waitFor(ALLOW_THIS_SITE);
    await popup.click(ALLOW_THIS_SITE);
    expect(Number((await stateWhen(world.driver, page, isNoticed)).badge)).toBeGreaterThanOrEqual(5);
    const next = await world.driver.openPage(`${SITES.allowed}/news-report`);
    expect(Number((await stateWhen(world.driver, next, isNoticed)).badge)).toBeGreaterThan(0);
  });
});
