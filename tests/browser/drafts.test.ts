/** Drafts in real browsers: dragging, and two windows at work on one draft. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDraft, headingPart, paragraphPart, snippetPart } from '@/utils/drafts/create-draft';
import { axeComplaints, tooWide } from './support/axe';
import { drag } from './support/drag';
import { KEPT_MEASURE, keptPassage, recordsOf } from './support/kept';
import { KINDS, openWorld, type World } from './support/launch';
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

/** For a window behind another: it draws no frames, at which puppeteer would look. Milliseconds. */
const BEHIND = { polling: 50 };

const fieldOf = (id: string) => `[data-part="${id}"] textarea`;
const wordsIn = (page: Page, id: string) =>
  page.$eval(fieldOf(id), (field) => (field as HTMLTextAreaElement).value);

describe.each(KINDS)('drafts in real %s', (name) => {
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
    const typing = (window: Page, id: string, text: string) => window.type(fieldOf(id), text, { delay: 5 });
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
        BEHIND,
        all.join('').length,
      );
    expect(await written(page)).toEqual(all);
    expect(await written(other)).toEqual(all);
    await other.close();
  });

  it('two windows typing into one paragraph keep what both write, and leave the caret where it is', async () => {
    const other = await world.driver.openExtensionPage('library.html#draft=d1');
    await other.waitForSelector('[data-part="own"]');
    await other.type(fieldOf('own'), '他', { delay: 5 });
    await page.waitForFunction(
      (field: string) => document.querySelector<HTMLTextAreaElement>(field)?.value.endsWith('。他'),
      BEHIND,
      fieldOf('own'),
    );
    await page.bringToFront();
    await page.focus(fieldOf('own'));
    await page.$eval(fieldOf('own'), (field) => (field as HTMLTextAreaElement).setSelectionRange(4, 4));
    const [own, theirs] = ['甲乙丙丁戊己庚辛', '一二三四五六七八'];
    await Promise.all([
      page.keyboard.type(own, { delay: 9 }),
      other.type(fieldOf('own'), theirs, { delay: 9 }),
    ]);
    for (const window of [page, other])
      await window.waitForFunction(
        (field: string) => document.querySelector<HTMLTextAreaElement>(field)?.value.length === 29,
        BEHIND,
        fieldOf('own'),
      );
    const text = await wordsIn(page, 'own');
    expect(text.startsWith(`由县政务${own}服务管理局牵头。`)).toBe(true);
    expect([...text.slice(20)].toSorted()).toEqual([...`他${theirs}`].toSorted());
    expect(await wordsIn(other, 'own')).toBe(text);
    await other.close();
  });

  it('says that the paragraph in hand was taken out in another window, and puts it back', async () => {
    const other = await world.driver.openExtensionPage('library.html#draft=d1');
    await other.waitForSelector('[data-part="own"]');
    await page.bringToFront();
    await page.type(fieldOf('own'), '各单位配合。');
    await other.waitForFunction(
      (field: string) => document.querySelector<HTMLTextAreaElement>(field)?.value.endsWith('配合。'),
      BEHIND,
      fieldOf('own'),
    );
    await other.evaluate(() => {
      document.querySelector<HTMLElement>('[data-part="own"] .outline-buttons button:last-child')?.click();
    });
    await page.waitForSelector('.toast-button');
    expect(await page.$eval('.toast span', ({ textContent }) => textContent)).toContain('移出草稿');
    expect(await idsIn(page)).toEqual(['one', 'kept', 'two']);
    // The focus is not lost with the row that had it.
    expect(
      await page.evaluate(() => document.activeElement?.closest('[data-part]')?.getAttribute('data-part')),
    ).toBe('two');
    await page.click('.toast-button');
    await page.waitForSelector(fieldOf('own'));
    expect(await wordsIn(page, 'own')).toBe('由县政务服务管理局牵头。各单位配合。');
    await other.close();
  });

  it('takes back what was done before the page was loaded again', async () => {
    await page.focus('[data-part="kept"] [data-part-focus]');
    await page.keyboard.press('Delete');
    await page.waitForFunction(() => !document.querySelector('[data-part="kept"]'));
    await page.waitForFunction(
      () => document.querySelector('.draft-toolbar [aria-disabled]')?.ariaDisabled === 'false',
    );
    // While anything is still to be written the browser would ask before it loads the page again.
    await page.waitForFunction(() => window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
    // After the call has been answered, and told by a mark that goes with the old page.
    await page.evaluate(() => {
      document.documentElement.dataset.before = '';
      setTimeout(() => location.reload());
    });
    await page.waitForFunction(
      () =>
        document.documentElement.dataset.before === undefined &&
        document.querySelector('[data-part="own"]') &&
        document.querySelector('.draft-toolbar [aria-disabled]')?.ariaDisabled === 'false',
    );
    await page.evaluate(() => document.querySelector<HTMLElement>('.draft-toolbar [aria-disabled]')?.click());
    await page.waitForSelector('[data-part="kept"]');
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

  it('reaches the last of a thousand kept by keyboard, draws few, and adds it', async () => {
    const kept = Array.from({ length: 1_000 }, (_, at) => ({
      ...keptPassage(`k${at}`, `第${at}条。`),
      position: at,
    }));
    await storeOnly(world.driver, 'local', { ...recordsOf(...kept), 'draft:d1': DRAFT });
    await page.waitForSelector('.picked-card[data-snippet="k3"]');
    await page.focus('.picked-card[data-snippet="k0"] button');
    await page.keyboard.press('End');
    await page.waitForFunction(() => document.activeElement?.closest('[data-snippet="k999"]'));
    expect(await page.$$eval('.picked-card', ({ length }) => length)).toBeLessThan(40);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('[data-part]').length === 5);
    await page.keyboard.press('Home');
    await page.waitForFunction(() => document.activeElement?.closest('[data-snippet="k0"]'));
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.matches('.search-box input'))).toBe(true);
  });
});
