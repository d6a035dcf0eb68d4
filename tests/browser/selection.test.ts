/** Words selected on a page, in real browsers: the buttons beside them, what these do, and where they are not. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserPage, KINDS, openWorld, type World } from './support/launch';
import { clickIn, inButtons, inOverlay } from './support/overlay';
import { keptRecords, PATIENCE, readState } from './support/reading';
import { selectByKeys, selectByPointer } from './support/selecting';
import { SITES } from './support/sites';
import { store, storeOnly } from './support/storage';

const POLICY_PLAN = `${SITES.government}/policy-plan`;
const FOOTBALL = `${SITES.news}/football-report`;
/** As long as a selection takes to settle, and a busy machine to draw. Milliseconds. */
const LONG_ENOUGH = 900;
const SETTING = 'setting:selectionButton';

/** The keys that the browser has given to each command. Runs in the extension. */
async function keysOfCommands(): Promise<string[]> {
  type Commands = { getAll(): Promise<{ name: string; shortcut: string }[]> };
  const { browser, chrome } = globalThis as unknown as Record<string, { commands: Commands }>;
  const all = await (browser ?? chrome)?.commands.getAll();
  return (all ?? []).map(({ name, shortcut }) => `${name}: ${shortcut}`);
}

interface BarState {
  readonly buttons: readonly string[];
  readonly box: { left: number; top: number; right: number; bottom: number };
}

describe.each(KINDS)('in real %s, beside selected words', (kind) => {
  let world: World;
  let page: BrowserPage;
  beforeAll(async () => {
    world = await openWorld(kind);
    page = await world.driver.openPage(POLICY_PLAN);
    await readState(world.driver, page);
  });
  afterAll(() => world?.close());

  const barIn = (shown: BrowserPage) =>
    inButtons(world.driver, shown, (root): BarState | null => {
      const bar = root.querySelector('[role=group]');
      if (!bar) return null;
      const { left, top, right, bottom } = bar.getBoundingClientRect();
      return {
        buttons: [...bar.querySelectorAll('button')].map((button) => button.textContent ?? ''),
        box: { left, top, right, bottom },
      };
    });
  const barAppears = async (shown = page): Promise<BarState> => {
    await expect.poll(() => barIn(shown), { timeout: PATIENCE }).not.toBeNull();
    return (await barIn(shown)) as BarState;
  };
  const barGoes = (shown = page) => expect.poll(() => barIn(shown), { timeout: PATIENCE }).toBeNull();
  const barStaysAway = async (shown = page) => {
    await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));
    expect(await barIn(shown)).toBeNull();
  };
  /** Clicks a button of the bar where it stands. */
  const clickBar = async (at: number) => {
    await barAppears();
    await clickIn(world.driver, page, `button:nth-child(${at + 1})`, ['buttons']);
  };
  const cardText = () =>
    inOverlay(world.driver, page, (root) => root.querySelector('.card-layer')?.textContent ?? '');
  const deselect = () => page.evaluate(() => getSelection()?.removeAllRanges());

  it('buttons appear after a drag, and cover none of the words', async () => {
    await selectByPointer(page, '由申请人作出书面承诺后先行受理，在规定期限内补齐材料');
    const { buttons, box } = await barAppears();
    expect(buttons).toEqual(['相关做法', '收藏', '×']);
    const covered = await page.evaluate(({ left, top, right, bottom }: BarState['box']) => {
      const lines = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
      const isInWindow = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
      const isOver = (line: DOMRect) =>
        left < line.right && right > line.left && top < line.bottom && bottom > line.top;
      return { isInWindow, lines: lines.filter(isOver).length };
    }, box);
    expect(covered).toEqual({ isInWindow: true, lines: 0 });
  });

  it('they go at Escape and do not come back by themselves, and leave the selection alone', async () => {
    await page.keyboard.press('Escape');
    await barGoes();
    await barStaysAway();
    expect(await page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(10);
  });

  it('they follow the words when the page is scrolled, and go with them', async () => {
    await deselect();
    await selectByPointer(page, '推行更省心的政务服务');
    const { box } = await barAppears();
    await page.evaluate(() => scrollBy({ top: 40, behavior: 'instant' }));
    await expect
      .poll(async () => (await barIn(page))?.box.top, { timeout: PATIENCE })
      .toBeCloseTo(box.top - 40, 0);
    await page.evaluate(() => scrollBy({ top: 5_000, behavior: 'instant' }));
    await barGoes();
  });

  it('they come after a selection by keys, go with it, and can be reached by the Tab key', async () => {
    await page.evaluate(() => {
      const text = document.querySelector('h1')?.firstChild;
      document.querySelector('h1')?.scrollIntoView({ block: 'center' });
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 2);
    });
    await page.keyboard.down('Shift');
    for (let presses = 0; presses < 6; presses++) await page.keyboard.press('ArrowRight');
    await page.keyboard.up('Shift');
    // The bar of the first two characters may not have gone yet.
    await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));
    await barAppears();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-tashan'));
    await page.evaluate(() => [...document.querySelectorAll('a')].at(-1)?.focus({ preventScroll: true }));
    await page.keyboard.press('Tab');
    await expect.poll(focused, { timeout: PATIENCE }).toBe('buttons');
    await deselect();
    await barGoes();
  });

  it('a card shows what is related to just these words, quoted', async () => {
    await selectByPointer(page, '由申请人作出书面承诺后先行受理，在规定期限内补齐材料');
    await clickBar(0);
    await expect.poll(cardText, { timeout: PATIENCE }).toContain('容缺');
    expect(await cardText()).toContain('由申请人作出书面承诺');
    await page.keyboard.press('Escape');
    await expect.poll(cardText, { timeout: PATIENCE }).toBeFalsy();
  });

  it('the words are kept with their page', async () => {
    await deselect();
    await selectByPointer(page, '一次性告知办理条件和所需材料');
    await clickBar(1);
    await expect.poll(() => keptRecords(world.driver), { timeout: PATIENCE }).toHaveLength(1);
    const [record] = await keptRecords(world.driver);
    expect(record).toMatchObject({ page: { url: page.url() } });
    expect(JSON.stringify(record)).toContain('告知办理条件');
  });

  it('the keys do the same', async () => {
    const keys = await world.driver.evaluate(keysOfCommands);
    expect(keys).toContain('find-related: Alt+Shift+G');
    await page.evaluate(() => {
      const text = document.querySelector('h1')?.firstChild;
      if (text) getSelection()?.setBaseAndExtent(text, 0, text, 16);
    });
    await world.driver.pressCommand(page, 'find-related');
    await expect.poll(cardText, { timeout: PATIENCE }).toContain('营商环境');
    await page.keyboard.press('Escape');
  });

  it('a page about other matters has a card that says so', async () => {
    const football = await world.driver.openPage(FOOTBALL);
    await readState(world.driver, football);
    await selectByKeys(football, 'p');
    await barAppears(football);
    await world.driver.pressCommand(football, 'find-related');
    const text = () => inOverlay(world.driver, football, (root) => root.textContent ?? '');
    await expect.poll(text, { timeout: PATIENCE }).toContain('汇编里没有与所选文字相关的做法');
    await football.close();
    await page.bringToFront();
  });

  it.each([
    ['a field', 'textarea', '次要申请材料暂缺的先行受理'],
    ['an editor', 'div', '次要申请材料暂缺的先行受理'],
    ['too few words', 'p', '省'],
    ['another language', 'p', 'Better regulation'],
  ])('nothing appears in %s', async (_what, tag, text) => {
    await deselect();
    await page.evaluate(
      (name: string, words: string) => {
        document.querySelector('#probe')?.remove();
        const element = document.createElement(name);
        Object.assign(element, { id: 'probe', textContent: words });
        if (name === 'div') element.contentEditable = 'true';
        document.body.prepend(element);
        element.scrollIntoView({ block: 'center' });
        element.focus();
        if (element instanceof HTMLTextAreaElement) element.setSelectionRange(0, words.length);
        else getSelection()?.selectAllChildren(element);
      },
      tag,
      text,
    );
    await barStaysAway();
  });

  it.each([
    ['a strict policy', 'bad-policy'],
    ['every character in an element of its own', 'bad-spans'],
    ['100,000 nodes', 'bad-nodes'],
    ['writing to the left and columns upside down', 'bad-hiding'],
  ])('on a page with %s they look and stand as elsewhere', async (_what, name) => {
    const bad = await world.driver.openPage(`${SITES.government}/${name}`);
    await bad.evaluate(() => {
      const shown = [...document.querySelectorAll('p')].filter((p) =>
        p.checkVisibility({ checkVisibilityCSS: true }),
      );
      const paragraph = shown.find(({ textContent }) => textContent?.includes('首违不罚'));
      if (paragraph) paragraph.id = 'probe';
    });
    await selectByKeys(bad, '#probe');
    const { box } = await barAppears(bad);
    expect(box.right - box.left).toBeGreaterThan(100);
    expect(box.bottom - box.top).toBeLessThan(50);
    const isInWindow = ({ left, top, right, bottom }: BarState['box']) =>
      left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
    expect(await bad.evaluate(isInWindow, box)).toBe(true);
    await bad.close();
    await page.bringToFront();
  });

  it('nothing appears, and nothing is held up, where a whole page of 200,000 characters is selected', async () => {
    const long = await world.driver.openPage(`${SITES.government}/bad-long`);
    const longestGap = async (wait: number) => {
      getSelection()?.removeAllRanges();
      getSelection()?.selectAllChildren(document.body);
      let last = performance.now();
      let most = 0;
      const end = last + wait;
      while (last < end) {
        await new Promise((resolve) => setTimeout(resolve, 0));
        const now = performance.now();
        most = Math.max(most, now - last);
        last = now;
      }
      return most;
    };
    const gaps: number[] = [];
    for (let times = 0; times < 3; times++) gaps.push(await long.evaluate(longestGap, LONG_ENOUGH));
    // The least: whatever else the machine does makes the others longer.
    expect(Math.min(...gaps)).toBeLessThan(300);
    expect(await barIn(long)).toBeNull();
    await long.close();
    await page.bringToFront();
  });

  it('nothing appears on a site that may not be read', async () => {
    const unlisted = await world.driver.openPage(`${SITES.unlisted}/policy-plan`);
    await selectByPointer(unlisted, '由申请人作出书面承诺后先行受理');
    await barStaysAway(unlisted);
    await unlisted.close();
  });

  it('in a frame the buttons stand in the frame', async () => {
    await page.bringToFront();
    await page.evaluate(async () => {
      const frame = document.createElement('iframe');
      Object.assign(frame.style, { width: '600px', height: '200px' });
      frame.srcdoc = '<!DOCTYPE html><p>框架里的一段话：推行容缺受理，材料后补。</p>';
      const loaded = new Promise((done) => frame.addEventListener('load', done));
      document.body.prepend(frame);
      frame.scrollIntoView({ block: 'center' });
      await loaded;
    });
    const hosts = () =>
      page.evaluate(() => {
        const inside = document.querySelector('iframe')?.contentDocument;
        return inside?.querySelectorAll('[data-tashan]').length;
      });
    await expect
      .poll(
        async () => {
          await page.evaluate(() => {
            const inside = document.querySelector('iframe');
            const text = inside?.contentDocument?.querySelector('p')?.firstChild;
            inside?.contentWindow?.focus();
            inside?.contentWindow?.getSelection()?.removeAllRanges();
            if (text) inside?.contentWindow?.getSelection()?.setBaseAndExtent(text, 8, text, 14);
          });
          await page.keyboard.down('Shift');
          await page.keyboard.press('ArrowRight');
          await page.keyboard.up('Shift');
          await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));
          return hosts();
        },
        { timeout: PATIENCE },
      )
      .toBe(1);
    await page.evaluate(() => document.querySelector('iframe')?.remove());
  });

  it('in an open shadow root, within another, they come, and the words are kept and matched', async () => {
    await storeOnly(world.driver, 'local', {});
    const { left, right, y } = await page.evaluate(() => {
      const outer = document.createElement('div');
      document.body.prepend(outer);
      const inner = document.createElement('div');
      outer.attachShadow({ mode: 'open' }).append(inner);
      const text = document.createElement('p');
      text.textContent = '办事大厅推行容缺受理，材料后补。';
      inner.attachShadow({ mode: 'open' }).append(text);
      text.scrollIntoView({ block: 'center', behavior: 'instant' });
      const range = document.createRange();
      range.setStart(text.firstChild as Text, 4);
      range.setEnd(text.firstChild as Text, 10);
      const box = range.getBoundingClientRect();
      return { left: box.left, right: box.right, y: (box.top + box.bottom) / 2 };
    });
    const drag = async () => {
      await page.mouse.move(left + 1, y);
      await page.mouse.down();
      await page.mouse.move((left + right) / 2, y, { steps: 4 });
      await page.mouse.move(right - 1, y, { steps: 4 });
      await page.mouse.up();
    };
    await drag();
    await clickBar(1);
    await expect.poll(() => keptRecords(world.driver), { timeout: PATIENCE }).toHaveLength(1);
    const [record] = await keptRecords(world.driver);
    const { selector } = record as { selector: unknown };
    expect(selector).toMatchObject({
      exact: '推行容缺受理',
      prefix: '办事大厅',
      suffix: '，材料后补。',
    });
    await page.mouse.click(5, 5);
    await drag();
    await clickBar(0);
    await expect.poll(cardText, { timeout: PATIENCE }).toContain('容缺');
    await page.keyboard.press('Escape');
    await storeOnly(world.driver, 'local', {});
  });

  it('once called unwanted they are gone, after a reload too, until they are turned on again', async () => {
    await page.reload();
    await readState(world.driver, page);
    await selectByPointer(page, '由申请人作出书面承诺后先行受理');
    await clickBar(2);
    await barGoes();
    await selectByPointer(page, '推行更省心的政务服务');
    await barStaysAway();
    await page.reload();
    await selectByPointer(page, '推行更省心的政务服务');
    await barStaysAway();
    await store(world.driver, 'local', { [SETTING]: { version: 1, value: true } });
    await expect
      .poll(
        async () => {
          await deselect();
          await selectByPointer(page, '由申请人作出书面承诺后先行受理');
          await new Promise((resolve) => setTimeout(resolve, LONG_ENOUGH));
          return barIn(page);
        },
        { timeout: PATIENCE },
      )
      .not.toBeNull();
    await storeOnly(world.driver, 'local', {});
  });
});
