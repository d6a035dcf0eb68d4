/** What goes wrong around the extension, in real browsers: nothing is lost, and no page is the worse for it. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DAMAGED_RECORD, KEPT_MEASURE, keptPassage, recordsOf } from './support/kept';
import {
  type BrowserPage,
  KINDS,
  ONLY_CHROMIUM,
  openOwnWorld,
  openWorld,
  type World,
} from './support/launch';
import { openPanel } from './support/panel';
import {
  isNoticed,
  keptRecords,
  PATIENCE,
  readState,
  readyOf,
  stateWhen,
  type TabState,
} from './support/reading';
import { SITES } from './support/sites';
import { storedIn, storeOnly } from './support/storage';

const POLICY_PLAN = `${SITES.government}/policy-plan`;
const FOOTBALL = `${SITES.news}/football-report`;
/** 12 MB; chrome.storage.local.QUOTA_BYTES is 10,485,760. */
const BEYOND_DEFAULT_QUOTA = 12_000_000;
const SAVE = '[data-measure] .measure-buttons button:first-child';
const DELETE = '[data-snippet] .measure-buttons > .button:last-child';
const NOTE = '.library-note-field';
const KEPT_COUNT = '#tab-kept .tab-count';

/** Until the page shows text in an element, as one that lies behind another tab does too. */
const textIn = (page: BrowserPage, selector: string) =>
  expect.poll(() => page.evaluate((of: string) => document.querySelector(of)?.textContent ?? '', selector), {
    timeout: PATIENCE,
  });

/** Clicks what has come to be there. */
const clickIn = async (page: BrowserPage, selector: string) => {
  await expect
    .poll(() => page.evaluate((of: string) => Boolean(document.querySelector(of)), selector), {
      timeout: PATIENCE,
    })
    .toBe(true);
  await page.evaluate((of: string) => document.querySelector<HTMLElement>(of)?.click(), selector);
};

/** Until a toggle is as wanted. */
const pressedIn = (page: BrowserPage, selector: string) =>
  expect.poll(() => page.evaluate((of: string) => document.querySelector(of)?.ariaPressed, selector), {
    timeout: PATIENCE,
  });

describe.each(KINDS)('in real %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world?.close());

  it('two windows show at once what is saved and deleted in one of them', async () => {
    const one = await world.driver.openExtensionPage(
      `sidepanel.html#search=${encodeURIComponent('三色导税')}`,
    );
    const other = await world.driver.openExtensionPage('sidepanel.html#kept');
    await clickIn(one, SAVE);
    await textIn(other, KEPT_COUNT).toBe('1');
    await textIn(other, '[data-snippet] h2').toContain('三色');
    await pressedIn(one, SAVE).toBe('true');
    await clickIn(other, DELETE);
    await pressedIn(one, SAVE).toBe('false');
    await textIn(one, KEPT_COUNT).toBe('');
    await Promise.all([one.close(), other.close()]);
  });

  it('a record that cannot be read is told of and kept, whatever is done to the others', async () => {
    await storeOnly(world.driver, 'local', { ...recordsOf(KEPT_MEASURE), 'snippet:later': DAMAGED_RECORD });
    const page = await world.driver.openExtensionPage('sidepanel.html#kept');
    await textIn(page, '.kept-damaged h2').toContain('1');
    await clickIn(page, DELETE);
    await expect.poll(() => storedIn(world.driver, 'local')).toEqual({ 'snippet:later': DAMAGED_RECORD });
    await page.close();
  });

  it('a page that never rests is read again, but not in a storm', async () => {
    const page = await world.driver.openPage(POLICY_PLAN);
    const before = readyOf(await readState(world.driver, page)).page.characters;
    await page.evaluate(changeAllTheTime);
    const lengths = new Set<number>();
    const look = async () => {
      lengths.add(readyOf((await world.driver.tabState(page)) as never).page.characters);
      lengths.delete(before);
      return lengths.size;
    };
    // It waits 5 s for a pause before it reads all the same; nothing was to be seen between.
    await expect.poll(look, { timeout: PATIENCE }).toBeGreaterThan(0);
    const end = Date.now() + 9_000;
    while (Date.now() < end) expect(await look()).toBeLessThanOrEqual(3);
    await page.close();
  });

  it('a hostile title and selection are text wherever they are shown', async () => {
    await storeOnly(world.driver, 'local', {});
    const page = await world.driver.openPage(`${SITES.government}/hostile`);
    const { title } = readyOf(await readState(world.driver, page)).page;
    const selected = await page.evaluate(selectMarkup);
    await world.driver.pressCommand(page, 'save-selection');
    await expect.poll(() => keptRecords(world.driver), { timeout: PATIENCE }).toHaveLength(1);
    const panel = await openPanel(world.driver, page);
    await panel.waitForText('.page-header h1', title);
    await panel.click('#tab-kept');
    await panel.waitForText('[data-snippet] blockquote', selected);
    expect(title).toContain('<script>');
    expect(selected).toContain('<img');
    const added = 'main img, main script, main iframe, main object, main a[href^="javascript:"]';
    expect(await panel.texts(added)).toEqual([]);
    await page.close();
  });

  it('back and forward lead to the matches of the page that is shown', async () => {
    const page = await world.driver.openPage(POLICY_PLAN);
    const { badge } = await stateWhen(world.driver, page, isNoticed);
    await page.goto(FOOTBALL);
    await stateWhen(world.driver, page, isOf(FOOTBALL));
    // The call is over before the page is gone.
    await page.evaluate(() => void setTimeout(() => history.back()));
    const again = await stateWhen(
      world.driver,
      page,
      (state) => isOf(POLICY_PLAN)(state) && isNoticed(state),
    );
    expect(again.badge).toBe(badge);
    await page.evaluate(() => void setTimeout(() => history.forward()));
    expect(await stateWhen(world.driver, page, isOf(FOOTBALL))).toMatchObject({ badge: '' });
    await page.close();
  });

  it('more is kept than Chromium gives without being asked', async () => {
    await storeOnly(world.driver, 'local', { 'setting:filler': 'x'.repeat(BEYOND_DEFAULT_QUOTA) });
    const page = await world.driver.openExtensionPage(
      `sidepanel.html#search=${encodeURIComponent('三色导税')}`,
    );
    await clickIn(page, SAVE);
    await pressedIn(page, SAVE).toBe('true');
    expect(await keptRecords(world.driver)).toHaveLength(1);
    await storeOnly(world.driver, 'local', {});
    await page.close();
  });

  it('what is known of a tab goes with the tab', async () => {
    const before = await storedPages(world);
    const page = await world.driver.openPage(POLICY_PLAN);
    await readState(world.driver, page);
    expect(await storedPages(world)).toHaveLength(before.length + 1);
    await page.close();
    await expect.poll(() => storedPages(world), { timeout: PATIENCE }).toEqual(before);
  });
});

describe.each(KINDS)('in real %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openOwnWorld(kind);
  });
  afterAll(() => world?.close());

  it('a page that was open when the extension was replaced goes on undisturbed, and is read again', async () => {
    const page = await world.driver.openPage(POLICY_PLAN);
    const { badge } = await stateWhen(world.driver, page, isNoticed);
    const faults: unknown[] = [];
    page.on('pageerror', (error: unknown) => faults.push(error));
    await world.driver.reloadExtension();
    await page.bringToFront();
    expect(await stateWhen(world.driver, page, isNoticed)).toMatchObject({ badge });
    // The old script is still there: it hears of the change too, and must keep silent.
    await page.evaluate(() => document.body.append('容缺受理，告知承诺。'));
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const popup = await world.driver.clickIcon(page);
    await popup.waitFor('[data-measure]');
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe.each(ONLY_CHROMIUM)('in real %s, where storage refuses what is too much', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world?.close());

  it('full storage is told of, nothing is lost, and saving works once there is room', async () => {
    const kept = recordsOf(keptPassage('a', '材料'.repeat(1_000)));
    await storeOnly(world.driver, 'local', kept);
    const page = await world.driver.openExtensionPage(
      `sidepanel.html#search=${encodeURIComponent('三色导税')}`,
    );
    await page.evaluate(refuseNextWrite);
    await clickIn(page, SAVE);
    await textIn(page, '.toast').toContain('已满');
    expect(await keptRecords(world.driver)).toEqual(Object.values(kept));
    await clickIn(page, SAVE);
    await pressedIn(page, SAVE).toBe('true');
    expect(await keptRecords(world.driver)).toHaveLength(2);
    await page.close();
  });

  it('a window that hangs while it saves is told of in the others, and what they typed stays', async () => {
    await storeOnly(world.driver, 'local', recordsOf(keptPassage('a', '材料齐全的当场受理。')));
    const hanging = await world.driver.openExtensionPage('options.html');
    const typing = await world.driver.openExtensionPage('library.html#library');
    const saving = await world.driver.openExtensionPage(
      `sidepanel.html#search=${encodeURIComponent('三色导税')}`,
    );
    await hanging.evaluate(() => {
      void navigator.locks.request('snippet:', () => new Promise(() => undefined));
    });
    await clickIn(typing, '[data-snippet] .library-write');
    await typing.waitForSelector(NOTE);
    await typing.evaluate(typeNote, NOTE, '向市局请示');
    await clickIn(saving, SAVE);
    const said = () => saving.evaluate(() => document.querySelector('.toast')?.textContent ?? '');
    await expect.poll(said, { timeout: 3 * PATIENCE }).toContain('占着存储');
    await expect
      .poll(() => typing.evaluate(() => document.body.textContent), { timeout: 3 * PATIENCE })
      .toContain('没能保存');
    expect(await typing.$eval(NOTE, (field: Element) => (field as HTMLTextAreaElement).value)).toBe(
      '向市局请示',
    );
    await hanging.close();
    await clickIn(saving, SAVE);
    await pressedIn(saving, SAVE).toBe('true');
    await Promise.all([typing.close(), saving.close()]);
  });
});

/** Runs in the page: types as a reader does, at once. */
function typeNote(selector: string, text: string): void {
  const field = document.querySelector<HTMLTextAreaElement>(selector);
  field?.focus();
  document.execCommand('insertText', false, text);
}

const isOf = (url: string) => (state: TabState) => state.stored?.url === url;

const storedPages = async ({ driver }: World) =>
  Object.keys(await storedIn(driver, 'session')).filter((key) => key.startsWith('page:'));

interface Area {
  /** A polyfill gives what is to be called at the end. */
  set(items: object, ...done: unknown[]): Promise<void>;
}
interface Api {
  readonly storage: { readonly local: Area; readonly sync: Area };
}

/** Runs in a page of the extension: the browser itself refuses what it writes next, as more than `sync` takes. */
function refuseNextWrite(): void {
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const { local, sync } = (browser ?? chrome).storage;
  const write = local.set.bind(local);
  let isNext = true;
  local.set = (items, ...done) => {
    const isRefused = isNext;
    isNext = false;
    return isRefused ? sync.set({ tooMuch: 'x'.repeat(9_000) }, ...done) : write(items, ...done);
  };
}

/** Runs in the page: a paragraph that grows by a word fifty times a second. */
function changeAllTheTime(): void {
  const ticker = document.querySelector('p');
  setInterval(() => ticker?.append('新'), 20);
}

/** Runs in the page: selects a sentence that speaks of markup, and returns it. */
function selectMarkup(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const from = walker.currentNode.textContent?.indexOf('<img') ?? -1;
    if (from < 0) continue;
    getSelection()?.setBaseAndExtent(walker.currentNode, from, walker.currentNode, from + 30);
    return getSelection()?.toString() ?? '';
  }
  return '';
}
