/** Every screen in every state, light and dark, narrow and wide: accessible, within its width, and pictured. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeComplaints, tooWide } from './support/axe';
import { DRAFT_RECORDS } from './support/draft-states';
import { tabStops } from './support/focus';
import { KEPT_MEASURE, recordsOf } from './support/kept';
import { ONLY_CHROMIUM, ONLY_FIREFOX, openWorld, type World } from './support/launch';
import { openPanelFrom } from './support/panel';
import { readState } from './support/reading';
import { SCREENS, type ScreenState } from './support/screen-states';
import { openUnder, TABS } from './support/stand-in';
import { store, storeOnly } from './support/storage';

const PICTURES = fileURLToPath(new URL('../../.artefacts/screens', import.meta.url));
const SCHEMES = ['light', 'dark'] as const;

let world: World;

/** Puts what pages have been read as under tabs that are not there. */
async function storePages(): Promise<void> {
  const read = async (url: string) => {
    const page = await world.driver.openPage(url);
    const { stored } = await readState(world.driver, page);
    await page.close();
    return stored;
  };
  const noText = { url: TABS.noText.url, matches: { status: 'unreadable', reason: 'no-text' } };
  const pages = {
    [`page:${TABS.related.id}`]: await read(TABS.related.url),
    [`page:${TABS.apart.id}`]: await read(TABS.apart.url),
    [`page:${TABS.noText.id}`]: noText,
  };
  await store(world.driver, 'session', pages);
}

describe.each(ONLY_CHROMIUM)('in real %s, every screen', (kind) => {
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    world = await openWorld(kind);
    await storePages();
  });
  afterAll(() => world?.close());

  const openState = async ({ at, kept = {}, act, shows, ...circumstances }: ScreenState) => {
    await storeOnly(world.driver, 'local', kept);
    const page = await openUnder(world.driver, at, circumstances);
    await act?.(page);
    await page.waitForSelector(shows, { visible: true });
    return page;
  };

  const look = (page: Page, scheme: string, width: number, height: number) =>
    Promise.all([
      page.setViewport({ width, height }),
      page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]),
    ]);

  describe.each(SCREENS)('$screen', ({ screen, states, widths, height, fullPage }) => {
    it.each(states)('$name is accessible and fits, light and dark, at every width', async (state) => {
      const page = await openState(state);
      const complaints: string[] = [];
      for (const scheme of SCHEMES)
        for (const width of widths) {
          const name = `${screen}-${state.name}-${scheme}-${width}`;
          await look(page, scheme, width, height);
          // Colours are the same at every width: in the dark, one width tells.
          const isNews = scheme === 'light' || width === widths[0];
          const found = [...(isNews ? await axeComplaints(page) : []), ...(await tooWide(page))];
          complaints.push(...found.map((complaint) => `${name}: ${complaint}`));
          await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage });
        }
      await page.close();
      expect(complaints).toEqual([]);
    });
  });

  it.each([
    ['popup', 'popup.html', '[data-measure]', 400],
    ['panel', 'sidepanel.html', '[data-measure]', 360],
    ['compendium', 'sidepanel.html#compendium', '.chapter-list', 360],
    ['kept', 'sidepanel.html#kept', '[data-snippet]', 360],
    ['library', 'library.html#library', '[data-snippet]', 1280],
    ['drafts', 'library.html#draft=d1', '.outline-row', 1280],
    ['options', 'options.html', '.shortcut-list', 1280],
    ['welcome', 'welcome.html', '.welcome-steps', 1280],
  ])('%s shows at every stop of the Tab key where the focus is', async (_screen, at, shows, width) => {
    await storeOnly(world.driver, 'local', { ...recordsOf(KEPT_MEASURE), ...DRAFT_RECORDS });
    const page = await openUnder(world.driver, at, { tab: 'related' });
    await page.setViewport({ width, height: 560 });
    await page.waitForSelector(shows);
    const stops = await tabStops(page);
    await page.close();
    expect(stops.length).toBeGreaterThanOrEqual(2);
    expect(stops.filter(({ outlined, inView }) => !outlined || !inView)).toEqual([]);
  });
});

describe.each(ONLY_FIREFOX)('in real %s, every screen', (kind) => {
  beforeAll(async () => {
    mkdirSync(PICTURES, { recursive: true });
    world = await openWorld(kind);
  });
  afterAll(() => world?.close());

  it.each([
    ['popup', 'popup.html', '.state-message'],
    ['panel', 'sidepanel.html#search=%E5%AE%B9%E7%BC%BA', '[data-measure]'],
    ['compendium', 'sidepanel.html#compendium', '.case-row'],
    ['options', 'options.html', '.shortcut-list'],
    ['welcome', 'welcome.html', '.welcome-steps'],
  ])('%s is accessible and fits', async (_screen, at, shows) => {
    const page = await world.driver.openExtensionPage(at);
    await page.waitForSelector(shows);
    expect([...(await axeComplaints(page)), ...(await tooWide(page))]).toEqual([]);
    await page.close();
  });

  it('popup and sidebar are as the browser itself shows them', async () => {
    const page = await world.driver.openPage(TABS.related.url);
    await readState(world.driver, page);
    const popup = await world.driver.clickIcon(page);
    await popup.waitFor('[data-measure]');
    await popup.picture(join(PICTURES, 'firefox-popup.png'));
    expect(await popup.inWindow(sidewaysIn)).toBe(0);
    const panel = await openPanelFrom(world.driver, popup);
    await panel.waitFor('[data-measure]');
    await panel.picture(join(PICTURES, 'firefox-sidebar.png'));
    expect(await panel.inWindow(sidewaysIn)).toBe(0);
  });
});

/** Runs in the screen: how many pixels of it are out of sight to the right. */
function sidewaysIn({ document }: Window): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return Math.max(0, scrollWidth - clientWidth);
}
