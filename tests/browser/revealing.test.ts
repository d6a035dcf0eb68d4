/** What a person sees is what is read, within seconds of its being shown, in real browsers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserPage, KINDS, openWorld, type World } from './support/launch';
import { isNoticed, readState, readyOf, stateWhen, type TabState } from './support/reading';
import { OTHER, PANES, REVEALING, SEEN, SHOWN } from './support/revealing-pages';
import { SITES } from './support/sites';

const phrasesOf = (state: TabState) =>
  state.stored?.matches.status === 'ready'
    ? readyOf(state).matches.flatMap(({ evidence }) => evidence.map(({ phrase }) => phrase))
    : [];
const says = (words: string) => (state: TabState) => isNoticed(state) && phrasesOf(state).includes(words);
const show = (page: BrowserPage) => page.evaluate(() => (window as unknown as { show(): void }).show());

describe.each(KINDS)('in real %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world?.close());

  it.each(Object.keys(REVEALING))('%s is read once it shows its text, not before', async (name) => {
    const page = await world.driver.openPage(`${SITES.government}/${name}`);
    const before = await readState(world.driver, page);
    expect(before.stored?.matches).toMatchObject({ status: 'unreadable' });
    await show(page);
    await stateWhen(world.driver, page, says(SHOWN));
    await page.close();
  });

  it.each(Object.keys(SEEN))('%s is read', async (name) => {
    const page = await world.driver.openPage(`${SITES.government}/${name}`);
    await stateWhen(world.driver, page, says(SHOWN));
    await page.close();
  });

  it.each(Object.keys(PANES))('%s are read as they are shown: one, then the other', async (name) => {
    const page = await world.driver.openPage(`${SITES.government}/${name}`);
    const first = phrasesOf(await stateWhen(world.driver, page, says(OTHER)));
    expect(first).not.toContain(SHOWN);
    await show(page);
    const second = phrasesOf(await stateWhen(world.driver, page, says(SHOWN)));
    expect(second).not.toContain(OTHER);
    await page.close();
  });
});
