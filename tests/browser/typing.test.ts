/**
 * Chinese typed into every field as an input method types it, in real browsers: Chromium's by its DevTools protocol,
 * Firefox's by the text input processor that its own input methods go through.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Draft } from '@/utils/drafts/draft';
import type { Snippet } from '@/utils/snippets/snippet';
import { KINDS, openWorld, type Screen, type World } from './support/launch';
import { PATIENCE } from './support/reading';
import { store, storedIn, storeOnly } from './support/storage';
import { openField, TEXT_FIELDS, type TextField, TYPED_INTO, WORDS } from './support/text-fields';

const read = (path: string) => readFileSync(join(process.cwd(), path), 'utf8');

/** Every handler that the types let an element have. */
const HANDLERS = ['dom.d.ts', 'jsx.d.ts'].flatMap((file) =>
  [...read(`node_modules/preact/src/${file}`).matchAll(/\bon[A-Z]\w+(?=\??:)/g)].map(([name]) => name),
);

/** Every name in what is drawn. */
const COMPONENTS = readdirSync('components', { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path))
  .flatMap((path) => read(join('components', path)).match(/\bon[A-Z]\w+/g) ?? []);

/** What is typed for the words, as the input method shows it before one is chosen. */
const PINYIN = ['cai', "cai'liao", "cai'liao'hou'bu"];

const fieldValue = (screen: Screen, field: string): Promise<string | null> =>
  screen.inWindow((window: Window, selector: string) => {
    const found = window.document.querySelector<HTMLInputElement>(selector);
    return found && found === window.document.activeElement ? found.value : null;
  }, field);

/** Once what has been done is drawn. */
const drawn = (screen: Screen) =>
  screen.inWindow(
    (window: Window) =>
      new Promise<void>((resolve) =>
        window.requestAnimationFrame(() => window.requestAnimationFrame(() => resolve())),
      ),
  );

const isTaken = async (screen: Screen, [selector, text]: TextField['taken']) =>
  (await screen.texts(selector)).some((found: string) => found.includes(text));

describe.each(KINDS)('in real %s, an input method', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openWorld(kind);
  });
  afterAll(() => world?.close());
  beforeEach(() => storeOnly(world.driver, 'local', TYPED_INTO));

  let opened: Awaited<ReturnType<World['driver']['openScreen']>> | undefined;
  // What is left in a field is taken when it is left: not in the storage of the next test.
  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });
  const open = async (at: string) => {
    opened = await world.driver.openScreen(at);
    return opened;
  };

  it.each(TEXT_FIELDS)('types into $name', async (row) => {
    const { field, words = WORDS, end, taken } = row;
    const screen = await openField(open, row);
    for (const pinyin of PINYIN) await screen.compose(pinyin);
    await drawn(screen);
    expect(await fieldValue(screen, field)).toBe(PINYIN.at(-1));
    expect(await isTaken(screen, taken)).toBe(false);
    for (const key of ['ArrowDown', 'Enter', 'Escape']) await screen.pressComposing(key);
    await drawn(screen);
    expect(await fieldValue(screen, field)).toBe(PINYIN.at(-1));
    expect(await isTaken(screen, taken)).toBe(false);

    await screen.commit(words);
    if (!words.endsWith('，')) expect(await fieldValue(screen, field)).toBe(words);
    if (end === 'Enter') await screen.press('Enter');
    else if (typeof end === 'object') await screen.click(end.click);
    await screen.waitForText(...taken);
  });

  it.each(TEXT_FIELDS)('takes back what it composed in $name', async (row) => {
    const { field, taken } = row;
    const screen = await openField(open, row);
    await screen.compose(PINYIN[0] ?? '');
    await screen.compose('');
    await drawn(screen);
    expect(await fieldValue(screen, field)).toBe('');
    expect(await isTaken(screen, taken)).toBe(false);
    await screen.compose(PINYIN[1] ?? '');
    await screen.commit(WORDS);
    expect(await fieldValue(screen, field)).toBe(WORDS);
  });

  it.each([
    ['a paragraph', '[data-part="p1"] textarea', '乙'],
    ['a heading', '[data-part="h1"] textarea', '甲'],
  ])('is left alone in %s while another window writes there, and both stay', async (name, field, was) => {
    const row = TEXT_FIELDS.find((one) => one.name === name) as TextField;
    const screen = await openField(open, row);
    await toEnd(screen, field);
    await screen.compose('cai');
    await store(world.driver, 'local', { 'draft:d1': rewritten(TYPED_INTO['draft:d1'] as Draft) });
    // The title tells that it has come.
    await expect
      .poll(() => valueIn(screen, '.draft-title textarea'), { timeout: PATIENCE })
      .toBe('方案（二稿）');
    expect(await fieldValue(screen, field)).toBe(`${was}cai`);
    await screen.commit('材料');
    await expect.poll(() => fieldValue(screen, field), { timeout: PATIENCE }).toBe(`别处的${was}材料`);
    await expect.poll(storedDraft, { timeout: PATIENCE }).toContain(`别处的${was}材料`);
  });

  it('is left alone in a note while another window writes there, and both stay', async () => {
    const row = TEXT_FIELDS.find(({ name }) => name === 'a note') as TextField;
    const note = TYPED_INTO['snippet:q1'] as Snippet;
    await store(world.driver, 'local', { 'snippet:q1': { ...note, note: '乙' } });
    const screen = await openField(open, row);
    await toEnd(screen, row.field);
    await screen.compose('cai');
    await store(world.driver, 'local', { 'snippet:q1': { ...note, note: '别处的乙', tags: ['来了'] } });
    await screen.waitForText('.tag-field .chip', '来了');
    expect(await fieldValue(screen, row.field)).toBe('乙cai');
    await screen.commit('材料');
    const stored = async () =>
      ((await storedIn(world.driver, 'local'))['snippet:q1'] as Snippet | undefined)?.note;
    await expect.poll(stored, { timeout: PATIENCE }).toBe('别处的乙材料');
    await expect.poll(() => fieldValue(screen, row.field), { timeout: PATIENCE }).toBe('别处的乙材料');
  });

  it('leaves what it composed in a note when the field is left', async () => {
    const row = TEXT_FIELDS.find(({ name }) => name === 'a note') as TextField;
    const screen = await openField(open, row);
    await screen.compose('cai');
    await screen.click('.library-edits select');
    await screen.waitForText(...row.taken);
    const stored = (await storedIn(world.driver, 'local'))['snippet:q1'] as Snippet;
    expect(stored.note).toBe(await valueIn(screen, row.field));
  });

  it('is heard by no handler under a name that this browser does not send', async () => {
    const page = await world.driver.openExtensionPage('options.html');
    const unsent = (names: readonly string[]) =>
      names.filter((name) => !(name.toLowerCase() in document.createElement('input')));
    // Preact has these two by heart; the third is a property of our own.
    const known = ['onFocusIn', 'onFocusOut', 'onSearch'];
    const used = HANDLERS.filter((name) => !known.includes(name) && COMPONENTS.includes(name));
    expect(used).toEqual(expect.arrayContaining(['onInput', 'onKeyDown', 'onPointerDown']));
    expect(await page.evaluate(unsent, used)).toEqual([]);
    expect(await page.evaluate(unsent, HANDLERS)).toContain('onCompositionEnd');
  });

  const storedDraft = async () =>
    ((await storedIn(world.driver, 'local'))['draft:d1'] as Draft).parts.map((part) =>
      part.kind === 'snippet' ? '' : part.text,
    );
});

const valueIn = (screen: Screen, field: string): Promise<string> =>
  screen.inWindow(
    (window: Window, selector: string) =>
      window.document.querySelector<HTMLInputElement>(selector)?.value ?? '',
    field,
  );

const toEnd = (screen: Screen, field: string) =>
  screen.inWindow((window: Window, selector: string) => {
    const found = window.document.querySelector<HTMLTextAreaElement>(selector);
    found?.setSelectionRange(found.value.length, found.value.length);
  }, field);

/** The draft as another window makes of it: written into everywhere. */
const rewritten = (draft: Draft): Draft => ({
  ...draft,
  title: '方案（二稿）',
  parts: draft.parts.map((part) =>
    part.kind === 'snippet' ? part : { ...part, text: `别处的${part.text}` },
  ),
  changedAt: '2024-05-22T09:00:00.000Z',
});
