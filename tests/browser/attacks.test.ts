/** Pages that try to act for the reader, or to read what is kept, by what is drawn into them: in real browsers. */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { KEPT_MEASURE, recordsOf } from './support/kept';
import { type BrowserPage, KINDS, type OwnWorld, openOwnWorld } from './support/launch';
import { clickIn, inKind, marksWhen, placeIn, readyIn, setMargin, textsIn } from './support/overlay';
import { PATIENCE, readState } from './support/reading';
import { selectByPointer } from './support/selecting';
import { SITES } from './support/sites';
import { storedIn, storeOnly } from './support/storage';

const PLAN = `${SITES.government}/policy-plan`;
const WORDS = '由申请人作出书面承诺后先行受理，在规定期限内补齐材料';
const SAVE = 'button:nth-child(2)';
const OFF = 'button:nth-child(3)';
const BUTTONS = ['buttons'];
/** Long enough for buttons that are seen to take clicks, and for anything to be written. Milliseconds. */
const LONG_ENOUGH = 1_200;
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** What a page has got hold of. */
interface Spoils {
  spoils: Node[];
}

/** Runs in the page: lays every trap for a root that is drawn into it. */
function layTraps(): void {
  const scope = globalThis as unknown as Spoils;
  scope.spoils = [];
  const take = (node: unknown) => {
    const root = node instanceof Node ? node.getRootNode() : null;
    if (root instanceof ShadowRoot && !scope.spoils.includes(root)) scope.spoils.push(root);
  };
  for (const name of ['tashan-overlay', 'tashan-passages', 'tashan-host', 'tashan-notice'])
    customElements.define(
      name,
      class extends HTMLElement {
        connectedCallback(): void {
          take(this.attachInternals().shadowRoot);
        }
      },
    );
  class Taken extends HTMLDivElement {}
  customElements.define('tashan-div', Taken, { extends: 'div' });
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (this: Element, options) {
    const root = attach.call(this, options);
    take(root);
    return root;
  };
  // Firefox tells in these what an event inside a closed root was for.
  const leaks = ['target', 'originalTarget', 'explicitOriginalTarget', 'rangeParent', 'relatedTarget'];
  for (const type of ['pointermove', 'mouseover', 'mousedown', 'click', 'focus', 'keydown'])
    addEventListener(
      type,
      (event) => {
        for (const leak of leaks) take((event as unknown as Record<string, unknown>)[leak]);
      },
      true,
    );
}

/** Runs in the page: has everything pressed that can be got hold of, by every event. */
function pressEverything(): void {
  const { spoils } = globalThis as unknown as Spoils;
  const find = (globalThis as unknown as { find(words: string): boolean }).find;
  for (const words of ['收藏', '相关做法', '复制', '撤销', '第', '×'])
    if (find.call(globalThis, words)) {
      const root = getSelection()?.anchorNode?.getRootNode();
      if (root instanceof ShadowRoot && !spoils.includes(root)) spoils.push(root);
    }
  getSelection()?.removeAllRanges();
  const hosts = [...document.documentElement.children].filter((child) => !/HEAD|BODY/.test(child.tagName));
  const roots = hosts.flatMap((host) => {
    try {
      return (host as HTMLElement).attachInternals().shadowRoot ?? [];
    } catch {
      return [];
    }
  });
  const inner = [...spoils, ...roots].flatMap((root) => [...(root as ShadowRoot).querySelectorAll('*')]);
  const events = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'];
  const options = { bubbles: true, composed: true, cancelable: true, clientX: 10, clientY: 10, detail: 1 };
  for (const target of [...hosts, ...inner]) {
    (target as HTMLElement).click?.();
    for (const type of events) target.dispatchEvent(new MouseEvent(type, options));
    for (const key of ['Enter', ' ', ']', 'Escape'])
      target.dispatchEvent(new KeyboardEvent('keydown', { key, ...options }));
  }
  // What is found is scrolled to.
  scrollTo(0, 0);
}

/** What hides the buttons from the reader, and how it is undone; both run in the page. */
const style = (css: string): [() => void, string] => [
  () => {
    const added = document.createElement('style');
    added.className = 'attack';
    added.textContent = (globalThis as unknown as { css: string }).css;
    document.head.append(added);
  },
  css,
];
const HIDING: readonly (readonly [string, () => void, string?])[] = [
  ['the whole page', ...style('html{opacity:0!important}')],
  [
    'the host',
    () => {
      for (const host of document.querySelectorAll<HTMLElement>('html > [data-tashan]'))
        host.style.setProperty('opacity', '0', 'important');
    },
  ],
  ['a filter', ...style('html{filter:opacity(0)}')],
  ['a blur', ...style('html{filter:blur(30px)}')],
  ['a clip', ...style('html{clip-path:inset(0 0 100% 0)}')],
  ['a mask', ...style('html{mask-image:linear-gradient(transparent,transparent)}')],
  ['next to no opacity', ...style('html{opacity:.01}')],
  [
    'a cover of the same rank that lets the pointer through',
    () => {
      const cover = document.createElement('div');
      cover.className = 'attack';
      cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:white;pointer-events:none';
      setInterval(() => document.documentElement.append(cover), 10);
    },
  ],
  [
    'a cover made by a style sheet',
    ...style(
      'html::after{content:"";position:fixed;inset:0;z-index:2147483647;background:white;pointer-events:none}',
    ),
  ],
  [
    'a cover in the top layer',
    () => {
      const cover = document.createElement('div');
      cover.className = 'attack';
      cover.popover = 'manual';
      cover.style.cssText = 'inset:0;width:100vw;height:100vh;background:white;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
    },
  ],
  [
    'a body ranked higher',
    ...style(
      'html{display:flex} body{order:1;position:relative;z-index:2147483647;background:white;pointer-events:none;width:100%}',
    ),
  ],
  [
    'a moving host',
    () => {
      setInterval(() => {
        const host = document.querySelector<HTMLElement>('html > [data-tashan]');
        host?.remove();
        if (host) document.documentElement.append(host);
        const shift = Number(document.documentElement.dataset.shift ?? 0) === 0 ? 40 : 0;
        document.documentElement.dataset.shift = String(shift);
        host?.style.setProperty('transform', `translateX(${shift}px)`, 'important');
      }, 150);
    },
  ],
  [
    'what is shown at the very press',
    () => {
      document.documentElement.style.opacity = '0';
      addEventListener(
        'pointerdown',
        () => {
          document.documentElement.style.opacity = '1';
        },
        true,
      );
    },
  ],
];

describe.each(KINDS)('in real %s, a hostile page', (kind) => {
  let world: OwnWorld;
  let page: BrowserPage;
  beforeAll(async () => {
    world = await openOwnWorld(kind);
  });
  afterAll(() => world?.close());
  beforeEach(() => storeOnly(world.driver, 'local', {}));

  const open = async () => {
    await page?.close();
    page = await world.driver.openPage(PLAN);
    await readState(world.driver, page);
  };
  const stored = () => storedIn(world.driver, 'local');
  const buttons = () =>
    inKind(world.driver, page, 'buttons', (root) => root.querySelectorAll('button').length);
  const buttonsCome = () => expect.poll(buttons, { timeout: PATIENCE }).toBe(3);
  const hosts = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('[data-tashan]')].map((host) => host.getAttribute('data-tashan')),
    );

  it('defines elements, and sends events to all that is drawn: nothing is kept, hidden, deleted or turned off', async () => {
    const kept = recordsOf(KEPT_MEASURE);
    await storeOnly(world.driver, 'local', kept);
    await open();
    await page.evaluate(layTraps);
    await setMargin(world.driver, page, true);
    await marksWhen(world.driver, page, (drawn) => drawn.length > 0);
    await page.evaluate(pressEverything);
    expect(await textsIn(world.driver, page, '.page-card')).toEqual([]);
    await clickIn(world.driver, page, '.mark');
    await readyIn(world.driver, page, '.page-card-buttons button');
    await page.evaluate(pressEverything);
    await wait(LONG_ENOUGH);
    expect(await textsIn(world.driver, page, '.page-card')).toHaveLength(1);
    await page.keyboard.press('Escape');
    await selectByPointer(page, WORDS);
    await readyIn(world.driver, page, SAVE, BUTTONS);
    await page.evaluate(pressEverything);
    await wait(LONG_ENOUGH);
    expect(await stored()).toEqual(kept);
    // Chromium keeps closed what is closed.
    if (kind === 'chromium')
      expect(await page.evaluate(() => (globalThis as unknown as Spoils).spoils.length)).toBe(0);
  });

  it('selects words by itself, and pretends to be a reader: no buttons come, and it learns nothing', async () => {
    await open();
    await page.evaluate(() => {
      const paragraph = document.querySelector('#UCAP-CONTENT p, p');
      const pretend = () => {
        for (const type of ['pointerdown', 'pointerup', 'mouseup', 'click'])
          document.body.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true }));
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift', bubbles: true }));
      };
      pretend();
      if (paragraph) getSelection()?.selectAllChildren(paragraph);
      pretend();
    });
    await wait(LONG_ENOUGH);
    expect(await hosts()).toEqual([]);
  });

  it.each(HIDING)('hides the buttons under %s: a real click does nothing', async (_what, hide, css = '') => {
    await open();
    await selectByPointer(page, WORDS);
    const { x, y } = await readyIn(world.driver, page, SAVE, BUTTONS);
    await page.evaluate((sheet: string) => {
      (globalThis as unknown as { css: string }).css = sheet;
    }, css);
    await page.evaluate(hide);
    await wait(LONG_ENOUGH);
    await page.mouse.click(x, y);
    await wait(LONG_ENOUGH);
    expect(await stored()).toEqual({});
  });

  it('that is grey in mourning is none: its buttons work', async () => {
    await open();
    await page.evaluate(() => {
      document.documentElement.style.filter = 'grayscale(100%)';
    });
    await selectByPointer(page, WORDS);
    await clickIn(world.driver, page, SAVE, BUTTONS);
    await expect.poll(async () => Object.keys(await stored()).length, { timeout: PATIENCE }).toBe(1);
  });

  it('gets into the root and relabels a button: a real click on it does nothing', async () => {
    await open();
    await page.evaluate(layTraps);
    await selectByPointer(page, WORDS);
    const { x, y } = await readyIn(world.driver, page, SAVE, BUTTONS);
    await page.mouse.move(x, y);
    const isIn = await page.evaluate(() => {
      const { spoils } = globalThis as unknown as Spoils;
      for (const root of spoils)
        for (const button of (root as ShadowRoot).querySelectorAll('button')) button.textContent = '下一页';
      return spoils.length > 0;
    });
    // Where the browser keeps it out, there is nothing to try.
    expect(isIn).toBe(kind === 'firefox');
    if (!isIn) return;
    await wait(LONG_ENOUGH);
    await page.mouse.click(x, y);
    await wait(LONG_ENOUGH);
    expect(await stored()).toEqual({});
  });

  it('takes a button out of the root and puts it where the reader clicks: nothing happens', async () => {
    await open();
    await page.evaluate(layTraps);
    await selectByPointer(page, WORDS);
    const { x, y } = await readyIn(world.driver, page, SAVE, BUTTONS);
    await page.mouse.move(x, y);
    await page.evaluate(() => {
      const { spoils } = globalThis as unknown as Spoils;
      const bait = spoils.flatMap((root) => [...(root as ShadowRoot).querySelectorAll('button')])[1];
      if (bait) bait.style.cssText = 'position:fixed;left:20px;top:20px;width:100px;height:40px;z-index:9';
      if (bait) document.body.append(bait);
    });
    await wait(LONG_ENOUGH);
    await page.mouse.click(60, 40);
    await wait(LONG_ENOUGH);
    expect(await stored()).toEqual({});
  });

  it('that has the buttons turned off by a slip gives them back at “undo”, on the spot', async () => {
    await open();
    await selectByPointer(page, WORDS);
    await clickIn(world.driver, page, OFF, BUTTONS);
    await expect
      .poll(async () => JSON.stringify(await stored()), { timeout: PATIENCE })
      .toContain('"value":false');
    await clickIn(world.driver, page, 'button', ['notice']);
    await expect
      .poll(async () => JSON.stringify(await stored()), { timeout: PATIENCE })
      .not.toContain('"value":false');
    await expect
      .poll(
        async () => {
          await page.evaluate(() => getSelection()?.removeAllRanges());
          await selectByPointer(page, WORDS);
          await wait(LONG_ENOUGH);
          return buttons();
        },
        { timeout: PATIENCE },
      )
      .toBe(3);
  });

  it('on which a measure with a note is taken out of the library has it back as it was', async () => {
    await open();
    await setMargin(world.driver, page, true);
    await marksWhen(world.driver, page, (drawn) => drawn.length > 0);
    await clickIn(world.driver, page, '.mark');
    await clickIn(world.driver, page, '.page-card-buttons button');
    await expect.poll(async () => Object.keys(await stored()).length, { timeout: PATIENCE }).toBe(1);
    const [[key, record] = ['', {}]] = Object.entries(await stored());
    const noted = { [key]: { ...(record as object), note: '数据再核对一遍', tags: ['容缺'] } };
    await storeOnly(world.driver, 'local', noted);
    await clickIn(world.driver, page, '.page-card-buttons button');
    await expect.poll(stored, { timeout: PATIENCE }).toEqual({});
    await clickIn(world.driver, page, '.page-card-status button');
    await expect.poll(stored, { timeout: PATIENCE }).toEqual(noted);
  });

  it('has nothing left of an older copy of the extension, which complains of nothing', async () => {
    await open();
    const complaints: string[] = [];
    page.on('pageerror', (error: unknown) => complaints.push(String(error)));
    await setMargin(world.driver, page, true);
    await marksWhen(world.driver, page, (drawn) => drawn.length > 0);
    await selectByPointer(page, WORDS);
    await buttonsCome();
    await page.evaluate(() => {
      for (const kind of ['passages', 'notice']) {
        const left = document.createElement('div');
        left.setAttribute('data-tashan', kind);
        document.documentElement.append(left);
      }
      for (const name of ['tashan-overlay', 'tashan-passages'])
        document.documentElement.append(document.createElement(name));
    });
    await world.driver.reloadExtension();
    await page.bringToFront();
    const left = () =>
      page.evaluate(() => document.querySelectorAll('[data-tashan],tashan-overlay,tashan-passages').length);
    await expect.poll(left, { timeout: PATIENCE }).toBe(0);
    // What the old scripts listen to.
    await page.evaluate(() => {
      document.querySelector('p')?.append('，材料后补');
      dispatchEvent(new Event('resize'));
    });
    await page.setViewport({ width: 1000, height: 800 });
    await page.mouse.wheel({ deltaY: 200 });
    await wait(3_000);
    expect(await left()).toBe(0);
    expect(complaints).toEqual([]);
    expect(await placeIn(world.driver, page, 'button')).toBeNull();
  });

  it('has its margin drawn once after the extension was reloaded under it', async () => {
    await open();
    await setMargin(world.driver, page, true);
    await marksWhen(world.driver, page, (drawn) => drawn.length > 0);
    await world.driver.reloadExtension();
    await page.bringToFront();
    await setMargin(world.driver, page, true);
    await marksWhen(world.driver, page, (drawn) => drawn.length > 0);
    expect(await hosts()).toEqual(['margin']);
    await clickIn(world.driver, page, '.mark');
    await clickIn(world.driver, page, '.page-card-buttons button');
    await expect.poll(async () => Object.keys(await stored()).length, { timeout: PATIENCE }).toBe(1);
  });
});
