/** Drafts in real browsers: dragging, and two windows at work on one draft. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDraft, headingPart, paragraphPart, snippetPart } from '@/utils/drafts/create-draft';
import { axeComplaints, tooWide } from './support/axe';
import { KEPT_MEASURE, keptPassage, recordsOf } from './support/kept';
import { openWorld, type World } from './support/launch';
import { storeOnly } from './support/storage';

const DRAFT = createDraft(
  '工作方案',
  [
    headingPart('one', 1, '优化审批'),
    snippetPart('kept', KEPT_MEASURE.id),
    headingPart('two', 1, '组织保障'),
    paragraphPart('own', '由县政务服务管理局牵头。'),
  ],
  new Date('2024-05-22T08:00:00.000Z'),
  'd1',
);

const idsIn = (page: Page) =>
  page.$$eval('[data-part]', (rows) => rows.map((row) => (row as HTMLElement).dataset.part ?? ''));

const centre = async (page: Page, selector: string) => {
  const box = await (await page.waitForSelector(selector))?.boundingBox();
  if (!box) throw new Error(`nothing to see of ${selector}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, top: box.y + 3 };
};

/** Drags one thing to the upper edge of another. */
const drag = (page: Page, name: 'chromium' | 'firefox', from: string, to: string) =>
  name === 'chromium' ? dragByHand(page, from, to) : page.evaluate(dragByEvents, from, to);

/** As a hand would: in several steps. */
async function dragByHand(page: Page, from: string, to: string): Promise<void> {
  const [start, end] = [await centre(page, from), await centre(page, to)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x + 5, start.y + 5, { steps: 3 });
  await page.mouse.move(end.x, end.top, { steps: 8 });
  await page.mouse.move(end.x, end.top);
  await page.mouse.up();
}

/** Runs in the page: the remote control of Firefox moves the mouse, but drags nothing, so its events are made instead. */
async function dragByEvents(from: string, to: string): Promise<void> {
  const [source, target] = [from, to].map((selector) => document.querySelector(selector));
  const dataTransfer = new DataTransfer();
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  const send = async (type: string, at: Element | null | undefined) => {
    const { left = 0, top = 0, width = 0 } = at?.getBoundingClientRect() ?? {};
    const place = { clientX: left + width / 2, clientY: top + 3 };
    at?.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer, ...place }));
    await nextFrame();
  };
  await send('dragstart', source);
  for (const type of ['dragenter', 'dragover', 'dragover', 'drop']) await send(type, target);
  await send('dragend', source);
}

describe.each(['chromium', 'firefox'] as const)('drafts in real %s', (name) => {
  let world: World;
  let page: Page;

  beforeAll(async () => {
    world = await openWorld(name);
  });
  afterAll(() => world?.close());
  beforeEach(async () => {
    const kept = recordsOf(KEPT_MEASURE, keptPassage('q1', '可以先行受理，由申请人作出书面承诺。'));
    await storeOnly(world.driver, 'local', { ...kept, 'draft:d1': DRAFT });
    page = await world.driver.openExtensionPage('library.html#draft=d1');
    await page.setViewport({ width: 1200, height: 800 });
    await page.waitForSelector('[data-part="own"]');
    return () => page.close();
  });

  it('an outline is accessible and fits, wide and narrow', async () => {
    for (const width of [1200, 360]) {
      await page.setViewport({ width, height: 800 });
      expect([...(await axeComplaints(page)), ...(await tooWide(page))]).toEqual([]);
    }
  });

  it('two windows typing into two paragraphs lose nothing', async () => {
    const other = await world.driver.openExtensionPage('library.html#draft=d1');
    await other.waitForSelector('[data-part="own"]');
    const typing = (window: Page, id: string, text: string) =>
      window.type(`[data-part="${id}"] textarea`, text, { delay: 5 });
    await Promise.all([
      typing(page, 'one', '，再提速再减负'),
      typing(other, 'own', '各单位配合，逐项落实到人。'),
    ]);
    const written = (window: Page) =>
      window.$$eval('[data-part] textarea', (fields) =>
        fields.map((field) => (field as HTMLTextAreaElement).value),
      );
    const all = ['优化审批，再提速再减负', '组织保障', '由县政务服务管理局牵头。各单位配合，逐项落实到人。'];
    for (const window of [page, other])
      await window.waitForFunction(
        (count: number) =>
          [...document.querySelectorAll('textarea')].reduce((sum, { value }) => sum + value.length, 0) >=
          count,
        {},
        all.join('').length,
      );
    expect(await written(page)).toEqual(all);
    expect(await written(other)).toEqual(all);
    await other.close();
  });

  it('an outline is written and ordered by keyboard alone, and Tab is got back', async () => {
    await page.focus('[data-part="two"] textarea');
    await page.keyboard.press('End');
    await page.keyboard.type('措施');
    await page.keyboard.press('Tab');
    await page.waitForSelector('[data-part="two"][data-depth="2"]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === '二级标题');
    await page.keyboard.type('督查');
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.up('Alt');
    await page.waitForFunction(() =>
      document.querySelectorAll('[data-part]')[2]?.textContent?.includes('（一）'),
    );
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    const left = await page.evaluate(() => {
      const row = document.activeElement?.closest<HTMLElement>('[data-part]');
      return { depth: row?.dataset.depth, tag: document.activeElement?.tagName };
    });
    expect(left).toEqual({ depth: '2', tag: 'SELECT' });
    expect((await idsIn(page)).filter((id) => ['one', 'kept', 'two', 'own'].includes(id))).toEqual([
      'one',
      'kept',
      'two',
      'own',
    ]);
  });

  it('a heading is dragged with all that is under it', async () => {
    await drag(page, name, '[data-part="two"] .outline-grip', '[data-part="one"]');
    await page.waitForFunction(() => document.querySelector('[data-part]')?.matches('[data-part="two"]'));
    expect(await idsIn(page)).toEqual(['two', 'own', 'one', 'kept']);
  });

  it('something kept is dragged under a heading, and undone', async () => {
    await drag(page, name, '.picked-card[data-snippet="q1"]', '[data-part="two"]');
    await page.waitForFunction(() => document.querySelectorAll('[data-part]').length === 5);
    const ids = await idsIn(page);
    expect([ids.slice(0, 2), ids.slice(3)]).toEqual([
      ['one', 'kept'],
      ['two', 'own'],
    ]);
    await page.click('.draft-toolbar [aria-disabled]');
    await page.waitForFunction(() => document.querySelectorAll('[data-part]').length === 4);
  });
});
