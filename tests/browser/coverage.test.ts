/** What the page covers, in the panel as the browsers open it: the page is read by a script of its own, in the page. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserPage, KINDS, openWorld, type Screen, type World } from './support/launch';
import { openPanel } from './support/panel';
import { PATIENCE, readState } from './support/reading';
import { SITES } from './support/sites';
import { storedIn } from './support/storage';

const ROWS = '.topic-line';
const STATUSES = '.topic-line .topic-status';

describe.each(KINDS)('in real %s, what a page covers', (kind) => {
  let world: World;
  let page: BrowserPage;
  let panel: Screen;

  beforeAll(async () => {
    world = await openWorld(kind);
    page = await world.driver.openPage(`${SITES.government}/policy-plan`);
    await readState(world.driver, page);
    panel = await openPanel(world.driver, page);
    await panel.waitFor('#tab-coverage');
    await panel.click('#tab-coverage');
  });
  afterAll(() => world?.close());

  const statuses = async () => (await panel.texts(STATUSES)).map((text: string) => text.trim());

  it('is told topic by topic, without anything of it being stored', async () => {
    const before = await storedIn(world.driver, 'local');
    await panel.waitFor(ROWS);
    expect(await panel.texts(ROWS)).toHaveLength(18);
    expect(new Set(await statuses())).toEqual(new Set(['提及', '触及', '本文未提及']));
    expect(await storedIn(world.driver, 'local')).toEqual(before);
  });

  it('opens to the page’s own words', async () => {
    const at = (await statuses()).indexOf('提及');
    await panel.click(`.topic-line:nth-child(${2 * at + 1}) button`);
    await panel.waitFor('.topic-measures blockquote mark');
  });

  it('follows to a page about football, which covers nothing', async () => {
    page = await world.driver.openPage(`${SITES.news}/football-report`);
    await readState(world.driver, page);
    await expect
      .poll(async () => [...new Set(await statuses())].join(), { timeout: PATIENCE })
      .toBe('本文未提及');
  });
});
