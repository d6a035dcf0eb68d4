/** Many windows that save and edit at once, in real browsers: every save is there, and so is every edit. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snippet } from '@/utils/snippets/snippet';
import { keptPassage, recordsOf } from './support/kept';
import { type BrowserPage, KINDS, openWorld, type Screen, type World } from './support/launch';
import { openPanel } from './support/panel';
import { keptRecords, PATIENCE, readState } from './support/reading';
import { SITES } from './support/sites';
import { storeOnly } from './support/storage';
import { workInScreen } from './support/store-place';
import { storeScript } from './support/store-script';
import type { StoreWork } from './support/store-worker';

const SHARED = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `shared-${letter}`);
/** In each of six places: 330 saves, 660 edits. */
const TIMES = 55;
/** Passages that the reader saves from a page meanwhile, which the background does. */
const SELECTIONS = 12;

type Worker = typeof globalThis & { workOnStore(work: StoreWork): Promise<number> };

/** Runs in a window or the worker of the extension. */
const work = (given: StoreWork) => (globalThis as Worker).workOnStore(given);

/** Runs in the page: selects eight characters of its longest piece of text, other ones each time. */
function selectWords(at: number): string {
  const walker = document.createTreeWalker(
    document.querySelector('main') ?? document.body,
    NodeFilter.SHOW_TEXT,
  );
  let longest = walker.nextNode() as Text;
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.length > longest.data.length && !text.parentElement?.closest('script, style'))
      longest = text;
  }
  getSelection()?.setBaseAndExtent(longest, at, longest, at + 8);
  return getSelection()?.toString() ?? '';
}

describe.each(KINDS)('in real %s', (kind) => {
  let world: World;
  let script: string;
  beforeAll(async () => {
    [world, script] = await Promise.all([openWorld(kind), storeScript()]);
  });
  afterAll(() => world?.close());

  /** A place that works on the store, by its name. */
  type Place = (name: string) => Promise<number>;
  const workOf = (name: string): StoreWork => ({
    name,
    times: TIMES,
    sample: keptPassage('sample', '材料齐全的当场受理。'),
    shared: SHARED,
  });
  const inPage = async (address: string, type: 'tab' | 'window'): Promise<Place> => {
    const page = await world.driver.openExtensionPage(address, { type });
    await page.evaluate(script);
    return (name) => page.evaluate(work, workOf(name));
  };
  /** In Chromium the worker itself, in Firefox a page of the extension that is not shown. */
  const inBackground = async (): Promise<Place> => {
    await world.driver.evaluate(script as never);
    return (name) => world.driver.evaluate(work, workOf(name)) as Promise<number>;
  };
  const inScreen =
    (screen: Screen): Place =>
    (name) =>
      workInScreen(kind, screen, script, workOf(name));
  /** Panel and popup as the browser itself shows them beside and over the page; the popup is open as long as nothing else is clicked. */
  const openScreens = async (page: BrowserPage) => {
    const panel = await openPanel(world.driver, page);
    await panel.waitFor('#tab-kept');
    const popup = await world.driver.clickIcon(page);
    await popup.waitFor('.search-box input');
    return { panel: inScreen(panel), popup: inScreen(popup) };
  };
  const saveFrom = async (page: BrowserPage) => {
    const words: string[] = [];
    for (let at = 0; at < SELECTIONS; at++) {
      words.push(await page.evaluate(selectWords, at));
      const before = (await keptRecords(world.driver)).filter(isSelected).length;
      await world.driver.pressCommand(page, 'save-selection');
      await expect
        .poll(async () => (await keptRecords(world.driver)).filter(isSelected).length, { timeout: PATIENCE })
        .toBe(before + 1);
    }
    return words;
  };

  it('a thousand saves and edits from windows, panel, popup and background at once lose nothing', async () => {
    await storeOnly(world.driver, 'local', recordsOf(...SHARED.map((id) => keptPassage(id, id))));
    const page = await world.driver.openPage(`${SITES.government}/policy-plan`);
    await readState(world.driver, page);
    const windows = {
      library: await inPage('library.html#library', 'tab'),
      otherWindow: await inPage('library.html#library', 'window'),
      drafts: await inPage('library.html#drafts', 'window'),
      background: await inBackground(),
    };
    await page.bringToFront();
    const places: Record<string, Place> = { ...windows, ...(await openScreens(page)) };
    const names = Object.keys(places);
    const [words, ...failures] = await Promise.all([
      saveFrom(page),
      ...names.map((name) => places[name]?.(name)),
    ]);
    expect(failures).toEqual(names.map(() => 0));

    const kept = (await keptRecords(world.driver)) as unknown as Snippet[];
    const byId = new Map(kept.map((snippet) => [snippet.id, snippet]));
    const marks = names.flatMap((name) => Array.from({ length: TIMES }, (_, at) => `${name}-${at}`));
    expect(marks.filter((mark) => !byId.has(mark))).toEqual([]);
    const edited = SHARED.map((id) => byId.get(id));
    expect(edited.flatMap((snippet) => snippet?.tags ?? []).toSorted()).toEqual(marks.toSorted());
    const lines = edited.flatMap((snippet) => snippet?.note.split('\n').filter(Boolean) ?? []);
    expect(lines.toSorted()).toEqual(marks.toSorted());
    const saved = kept.filter(isSelected).map((snippet) => snippet.selector.exact);
    expect(saved.toSorted()).toEqual(words.toSorted());
    expect(kept).toHaveLength(SHARED.length + marks.length + SELECTIONS);
  });
});

/** What the reader selected on the page, not what the windows made up. */
const isSelected = (record: unknown): record is Snippet & { kind: 'passage' } => {
  const { kind, tags, id } = record as Snippet;
  return kind === 'passage' && tags.length === 0 && !/^[a-zA-Z]+-[\da-f]+$/.test(id);
};
