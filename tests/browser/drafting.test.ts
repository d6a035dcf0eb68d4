/**
 * The whole way from pages to a draft in real browsers: save, note and tag, order, Word; then a backup, everything wiped,
 * and the backup restored.
 */
import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Draft } from '@/utils/drafts/draft';
import type { PassageSnippet } from '@/utils/snippets/snippet';
import { unzip } from '../utils/export/unzip';
import { clearDownloads, downloadIn } from './support/downloads';
import { keptPassage, recordsOf } from './support/kept';
import { type BrowserPage, KINDS, openWorld, type World } from './support/launch';
import { keptRecords, PATIENCE, readState } from './support/reading';
import { SITES } from './support/sites';
import { storedIn, storeOnly } from './support/storage';

/** In the order in which they are saved. */
const PASSAGES = [
  '一次性告知办理条件和所需材料，企业承诺符合条件的当场作出决定',
  '由申请人作出书面承诺后先行受理，在规定期限内补齐材料',
  '行政处罚决定书与信用修复告知书一并送达，失信主体履行义务后可在线提出申请',
] as const;
const [FIRST, SECOND, THIRD] = PASSAGES;
const NOTE = '与县大厅的清单合并，先试三项。';
const TAG = '近期可办';

/** Runs in the page: selects the words. */
function select(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.textContent?.indexOf(words) ?? -1;
    if (at < 0) continue;
    getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + words.length);
    return;
  }
  throw new Error(`the page does not say ${words}`);
}

const textsIn = (page: BrowserPage, selector: string) =>
  page.evaluate(
    (of: string) => [...document.querySelectorAll(of)].map((at) => at.textContent ?? ''),
    selector,
  );

/** Clicks the element of the selector that says this, once it is there; any, where nothing is to be said. */
async function clickOn(page: BrowserPage, selector: string, words = ''): Promise<void> {
  const click = (of: string, said: string) => {
    const found = [...document.querySelectorAll<HTMLElement>(of)].find((at) =>
      at.textContent?.includes(said),
    );
    found?.focus();
    found?.click();
    return Boolean(found);
  };
  await expect
    .poll(() => page.evaluate(click, selector, words), { timeout: PATIENCE, message: `${selector} ${words}` })
    .toBe(true);
}

const focusOn = (page: BrowserPage, selector: string) =>
  expect
    .poll(
      () =>
        page.evaluate((of: string) => {
          document.querySelector<HTMLElement>(of)?.focus();
          return document.activeElement?.matches(of) ?? false;
        }, selector),
      { timeout: PATIENCE, message: selector },
    )
    .toBe(true);

describe.each(KINDS)('in real %s, a reader who drafts', (kind) => {
  let world: World;
  let library: BrowserPage;
  let before: Record<string, unknown>;
  let backupPath: string;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world?.close());

  const kept = async () =>
    ((await keptRecords(world.driver)) as unknown as PassageSnippet[]).toSorted(
      (a, b) => a.position - b.position,
    );
  const wordsKept = async () => (await kept()).map(({ selector }) => selector.exact);
  const idOf = async (words: string) =>
    (await kept()).find(({ selector }) => selector.exact === words)?.id ?? '';
  /** What a backup holds: when the last was made is not part of it. */
  const stored = async () => {
    const { 'backup:last': _, ...rest } = await storedIn(world.driver, 'local');
    return rest;
  };
  /** The text of the Word file that the dialog writes next, paragraph by paragraph. */
  const wordExported = async () => {
    clearDownloads(world.downloads);
    await clickOn(library, 'dialog[open] [type=submit]');
    const { name, bytes } = await downloadIn(world.downloads);
    const parts = unzip(bytes);
    await clickOn(library, 'dialog[open] .row .button:not([type=submit])');
    expect(name).toMatch(/-\d{8}\.docx$/);
    expect([...parts.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', 'word/document.xml', 'word/footnotes.xml']),
    );
    const text = (part: string) => (parts.get(part) ?? '').replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
    return { body: text('word/document.xml'), footnotes: text('word/footnotes.xml') };
  };

  it('saves passages of a page', async () => {
    const page = await world.driver.openPage(`${SITES.government}/policy-plan`);
    await readState(world.driver, page);
    for (const [at, words] of PASSAGES.entries()) {
      await page.evaluate(select, words);
      await world.driver.pressCommand(page, 'save-selection');
      await expect.poll(async () => (await kept()).length, { timeout: PATIENCE }).toBe(at + 1);
    }
    expect(await wordsKept()).toEqual([THIRD, SECOND, FIRST]);
    await page.close();
  });

  it('writes a note and tags one', async () => {
    library = await world.driver.openExtensionPage('library.html#library');
    await library.bringToFront();
    const card = `[data-snippet="${await idOf(SECOND)}"]`;
    await clickOn(library, `${card} .library-write`);
    await focusOn(library, `${card} .library-note-field`);
    await library.keyboard.type(NOTE);
    await focusOn(library, `${card} .tag-field input`);
    await library.keyboard.type(TAG);
    await library.keyboard.press('Enter');
    const edited = async () => {
      const found = (await kept()).find(({ selector }) => selector.exact === SECOND);
      return [found?.note, found?.tags];
    };
    await expect.poll(edited, { timeout: PATIENCE }).toEqual([NOTE, [TAG]]);
  });

  it('puts them into an order of the reader’s own, by keyboard', async () => {
    await focusOn(library, `[data-snippet="${await idOf(FIRST)}"] h2 button`);
    await library.keyboard.down('Alt');
    await library.keyboard.press('ArrowUp');
    await library.keyboard.up('Alt');
    await expect.poll(wordsKept, { timeout: PATIENCE }).toEqual([THIRD, FIRST, SECOND]);
    await expect
      .poll(() => textsIn(library, '[data-snippet] .kept-exact'), { timeout: PATIENCE })
      .toEqual([THIRD, FIRST, SECOND]);
  });

  it('takes all of it into Word, under topics where they are clear, with notes, tags and sources', async () => {
    await clickOn(library, '.library-bar .button', '导出');
    await library.waitForSelector('dialog[open]');
    const { body, footnotes } = await wordExported();
    for (const words of [...PASSAGES, NOTE, TAG]) expect(body).toContain(words);
    const inOrder = ['政务服务便利化', SECOND, '信用体系与信用修复', THIRD, '其他', FIRST];
    const places = inOrder.map((words) => body.indexOf(words));
    expect(places[0]).toBeGreaterThan(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(footnotes).toContain('清渡县2024年持续优化营商环境工作方案');
    expect(footnotes).toContain('www.gov.cn/pages/policy-plan');
  });

  it('makes a draft of them, which Word has in the same order', async () => {
    for (const words of PASSAGES)
      await clickOn(library, `[data-snippet="${await idOf(words)}"] .library-pick`);
    await clickOn(library, '.picked-bar .add-to-draft > button');
    await clickOn(library, '.add-to-draft-menu button:last-child');
    const drafts = async () => Object.entries(await stored()).filter(([key]) => key.startsWith('draft:'));
    await expect.poll(async () => (await drafts()).length, { timeout: PATIENCE }).toBe(1);
    const [[, draft] = []] = (await drafts()) as [string, Draft][];
    await clickOn(library, '.toast-button', '去看看');
    await clickOn(library, '.draft-toolbar .button-primary');
    await library.waitForSelector('dialog[open]');
    const { body } = await wordExported();
    expect(draft?.parts).toHaveLength(PASSAGES.length);
    const places = [THIRD, FIRST, SECOND].map((words) => body.indexOf(words));
    expect(places[0]).toBeGreaterThan(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('backs everything up into a file', async () => {
    before = await stored();
    clearDownloads(world.downloads);
    const options = await world.driver.openExtensionPage('options.html#backup');
    await options.bringToFront();
    await clickOn(options, '#backup .button-primary');
    const { name, path } = await downloadIn(world.downloads);
    expect(name).toMatch(/^他山备份.*\.json$/);
    backupPath = path;
    await options.close();
  });

  it('has all of it again from the file, after everything was wiped', async () => {
    await storeOnly(world.driver, 'local', {});
    await expect.poll(() => textsIn(library, '[data-snippet]'), { timeout: PATIENCE }).toEqual([]);
    const options = await world.driver.openExtensionPage('options.html#backup');
    await options.bringToFront();
    const input = await options.waitForSelector('#backup input[type=file]');
    await (input as Exclude<typeof input, null>).uploadFile(backupPath);
    await clickOn(options, '.restore-preview .button-primary');
    await options.waitForSelector('.restore-end .task-notice-done', { timeout: PATIENCE });
    expect(await stored()).toEqual(before);
    expect(await wordsKept()).toEqual([THIRD, FIRST, SECOND]);
  });

  it('stops Word over a thousand snippets at a click, and leaves no file', async () => {
    const many = Array.from({ length: 1_000 }, (_, at) =>
      keptPassage(`many-${at}`, `第${at}条：${SECOND}。`.repeat(5)),
    );
    await storeOnly(world.driver, 'local', recordsOf(...many));
    clearDownloads(world.downloads);
    await library.bringToFront();
    await library.evaluate(() => {
      location.hash = 'library';
    });
    // Exported is what the library shows.
    await library.waitForSelector('[aria-setsize="1000"]', { timeout: PATIENCE });
    await clickOn(library, '.library-bar .button', '导出');
    await clickOn(library, 'dialog[open] [type=submit]');
    await clickOn(library, 'dialog[open] .task-progress button');
    await library.waitForFunction(
      () => document.querySelector('dialog .task-notice')?.textContent === '已取消，没有生成文件。',
      { timeout: PATIENCE },
    );
    expect(readdirSync(world.downloads)).toEqual([]);
    const { body } = await wordExported();
    expect(body).toContain('第999条');
  });
});
