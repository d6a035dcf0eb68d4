// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onDismiss } from '@/utils/overlay/on-dismiss';
import { keepWalker } from '@/utils/passages/keep-walker';
import type { Passage, PassageWalk } from '@/utils/passages/passage';
import { PassageWalker } from '@/utils/passages/walk-passages';
import { press as pressKey, send, trusted } from '../../reader';

// What a browser sees is tried in browsers.
vi.mock('@/utils/overlay/sight', () => ({
  DEAF: 'deaf',
  Sight: class {
    admits = () => true;
  },
}));

import { giveHighlights, textsIn } from './layout';

const passage = (exact: string, label = exact): Passage => ({
  selector: { exact, prefix: '', suffix: '' },
  label,
});
const PASSAGES = [passage('首违不罚'), passage('容缺受理'), passage('信用修复')];

let isGone: boolean;
let highlights: Map<string, Set<Range>>;
let walker: PassageWalker;
const tellWalked = vi.fn((_walk: PassageWalk | null) => {});
const parts = {
  texts: {
    name: '原文',
    previous: '上一处',
    next: '下一处',
    clear: '清除',
    gone: '已不在',
    place: ({ at, total }: PassageWalk) => `${at + 1}/${total}`,
    remark: ({ skipped }: PassageWalk) => (skipped ? `跳过${skipped}` : ''),
  },
  isGone: () => isGone,
  tellWalked,
};
const draw = (...texts: string[]) =>
  document.body.replaceChildren(
    ...texts.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
  );
const every = () => textsIn(highlights, 'tashan-passage');
const current = () => textsIn(highlights, 'tashan-passage-current');
const bar = () => document.querySelector('[data-tashan=passages]');
const press = (key: string, more: KeyboardEventInit = {}, target: Element = document.body) =>
  pressKey(target, key, more);
const pressEscape = (more: KeyboardEventInit = {}) => press('Escape', more);

beforeEach(() => {
  isGone = false;
  tellWalked.mockClear();
  highlights = giveHighlights(window);
  draw('推行容缺受理。', '落实首违不罚。', '完善信用修复机制。');
  walker = new PassageWalker(window, parts);
});
afterEach(() => walker.clear());

describe('a walk through the passages of a page', () => {
  it('begins at the one asked for, with all of them marked, and changes no node of the page', async () => {
    const before = document.body.innerHTML;
    const walk = { at: 1, total: 3, label: '首违不罚', isOnlySimilar: false, skipped: 0 };
    expect(await walker.show(PASSAGES, 0)).toEqual({ status: 'shown', walk });
    expect(every()).toEqual(['容缺受理', '首违不罚', '信用修复']);
    expect(current()).toEqual(['首违不罚']);
    expect(walker.walk()).toEqual(walk);
    expect(tellWalked).toHaveBeenLastCalledWith(walk);
    expect(document.body.innerHTML).toBe(before);
    expect(bar()?.parentElement).toBe(document.documentElement);
  });

  it.each<[string, (1 | -1)[], string]>([
    ['goes on', [1], '信用修复'],
    ['goes back', [-1], '容缺受理'],
    ['goes round the end', [1, 1], '容缺受理'],
    ['goes round the beginning', [-1, -1], '信用修复'],
  ])('%s', async (_, steps, expected) => {
    await walker.show(PASSAGES, 0);
    for (const by of steps) await walker.step(by);
    expect(current()).toEqual([expected]);
    expect(every()).toHaveLength(3);
  });

  it('names all that the same words are shown for', async () => {
    await walker.show([passage('容缺受理', '甲'), passage('容缺受理', '乙'), passage('容缺受理', '甲')], 0);
    expect(walker.walk()).toMatchObject({ total: 1, label: '甲 · 乙' });
  });

  it('goes on in a page that has been drawn anew', async () => {
    await walker.show(PASSAGES, 0);
    draw('新的一段。', '推行容缺受理。', '落实首违不罚。', '完善信用修复机制。');
    expect(await walker.step(1)).toMatchObject({
      status: 'shown',
      walk: { at: 2, isOnlySimilar: false, skipped: 0 },
    });
    expect(current()).toEqual(['信用修复']);
    expect([...(highlights.get('tashan-passage') ?? [])].every(({ collapsed }) => !collapsed)).toBe(true);
  });

  it('passes over what is gone, and says how much', async () => {
    await walker.show(PASSAGES, 0);
    draw('推行容缺受理。', '落实首违不罚。');
    expect(await walker.step(1)).toEqual({
      status: 'shown',
      walk: { at: 0, total: 2, label: '容缺受理', isOnlySimilar: false, skipped: 1 },
    });
    expect(await walker.step(1)).toMatchObject({
      walk: { label: '首违不罚', isOnlySimilar: false, skipped: 0 },
    });
  });

  const reload = () => {
    isGone = true;
  };
  it.each<[string, () => void, () => Promise<unknown>]>([
    ['all are gone', () => draw('别的内容。'), () => walker.step(1)],
    ['the one asked for is gone', () => {}, () => walker.show([...PASSAGES, passage('三色导税')], 3)],
    ['the extension is gone', reload, () => walker.step(1)],
  ])('ends where %s', async (_, change, act) => {
    await walker.show(PASSAGES, 0);
    change();
    expect(await act()).toEqual({ status: 'gone' });
    expect(highlights.size).toBe(0);
    expect(bar()).toBeNull();
    expect(tellWalked).toHaveBeenLastCalledWith(null);
    expect(walker.walk()).toBeNull();
  });

  it('answers only the last of several requests', async () => {
    // Every step takes a slice of its own.
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += 100;
      return clock;
    });
    const answers = await Promise.all([walker.show(PASSAGES, 0), walker.show(PASSAGES, 1)]);
    expect(answers.map(({ status }) => status)).toEqual(['overtaken', 'shown']);
    expect(current()).toEqual(['容缺受理']);
    vi.restoreAllMocks();
  });
});

describe('a page that is drawn anew under its marks', () => {
  const scrollBy = vi.fn();
  const drawAnew = (...texts: string[]) => {
    Element.prototype.scrollBy = scrollBy;
    tellWalked.mockClear();
    draw(...texts);
  };
  const PLAN = ['推行容缺受理。', '落实首违不罚。', '完善信用修复机制。'] as const;
  const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  it('has them again at once, without being scrolled, and nobody is told what has not changed', async () => {
    await walker.show(PASSAGES, 0);
    drawAnew(...PLAN);
    await vi.waitFor(() => expect(every()).toEqual(['容缺受理', '首违不罚', '信用修复']));
    expect(current()).toEqual(['首违不罚']);
    expect([scrollBy, tellWalked].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  });

  it('has them at another place of the walk, where others are gone', async () => {
    await walker.show(PASSAGES, 0);
    drawAnew('落实首违不罚。');
    await vi.waitFor(() => expect(tellWalked).toHaveBeenCalled());
    expect(tellWalked).toHaveBeenCalledExactlyOnceWith({
      at: 0,
      total: 1,
      label: '首违不罚',
      isOnlySimilar: false,
      skipped: 0,
    });
  });

  it('has its bar again, too, where that went with all the rest', async () => {
    await walker.show(PASSAGES, 0);
    bar()?.remove();
    drawAnew(...PLAN);
    await vi.waitFor(() => expect(bar()).not.toBeNull());
  });

  it('and comes to its words late has them again, as many as there were', async () => {
    await walker.show(PASSAGES, 0);
    drawAnew();
    await vi.waitFor(() => expect(current()).toEqual([]));
    draw(...PLAN);
    await vi.waitFor(() => expect(every()).toHaveLength(3));
    expect(current()).toEqual(['首违不罚']);
  });

  it('without the passage is said to have lost it, and goes on to the next', async () => {
    const attached = vi.spyOn(Element.prototype, 'attachShadow');
    await walker.show(PASSAGES, 0);
    const root = attached.mock.results[0]?.value as ShadowRoot;
    attached.mockRestore();
    drawAnew('推行容缺受理。', '完善信用修复机制。');
    await vi.waitFor(() => expect([every(), current()]).toEqual([['容缺受理', '信用修复'], []]));
    await vi.waitFor(
      () => expect(root.querySelector('[role=status]')?.textContent).toContain('已不在'),
      2_000,
    );
    expect(await walker.step(1)).toMatchObject({
      walk: { label: '信用修复', isOnlySimilar: false, skipped: 0 },
    });
    expect(root.querySelector('[role=status]')?.textContent).not.toContain('已不在');
  });

  it('is left alone once the marks were cleared', async () => {
    await walker.show(PASSAGES, 0);
    walker.clear();
    drawAnew(...PLAN);
    await wait(20);
    expect(highlights.size).toBe(0);
  });

  it('takes the bar away where the extension is gone', async () => {
    await walker.show(PASSAGES, 0);
    isGone = true;
    drawAnew(...PLAN);
    await wait(20);
    expect(bar()).toBeNull();
  });
});

describe('the marks', () => {
  it('are cleared by Escape, which the page has as well', async () => {
    await walker.show(PASSAGES, 0);
    expect(pressEscape().defaultPrevented).toBe(false);
    expect(highlights.size).toBe(0);
    expect(bar()).toBeNull();
    tellWalked.mockClear();
    pressEscape();
    expect(tellWalked).not.toHaveBeenCalled();
  });

  it('stay at the Escape of an input method', async () => {
    await walker.show(PASSAGES, 0);
    pressEscape({ isComposing: true });
    expect(current()).toEqual(['首违不罚']);
  });

  it('stay at the Escape that closes a card, whichever was there first', async () => {
    await walker.show(PASSAGES, 0);
    const card = new AbortController();
    const dismiss = vi.fn(() => card.abort());
    onDismiss(window, document.createElement('div'), dismiss, card.signal);
    pressEscape();
    expect([dismiss.mock.calls.length, every().length]).toEqual([1, 3]);
    pressEscape();
    expect([dismiss.mock.calls.length, every().length]).toEqual([1, 0]);
  });

  it.each([
    ['[', {}, '容缺受理'],
    [']', {}, '信用修复'],
    [']', { ctrlKey: true }, '首违不罚'],
    ['[', { altKey: true }, '首违不罚'],
    [']', { metaKey: true }, '首违不罚'],
    [']', { isComposing: true }, '首违不罚'],
    ['x', {}, '首违不罚'],
  ])('are walked by the key %s with %j, to %s', async (key, more, expected) => {
    await walker.show(PASSAGES, 0);
    press(key, more);
    expect([current(), every().length]).toEqual([[expected], 3]);
  });

  it('stay where they are while brackets are typed, in a shadow root as well', async () => {
    const [field, editor, host] = ['textarea', 'div', 'div'].map((tag) => document.createElement(tag)) as [
      HTMLElement,
      HTMLElement,
      HTMLElement,
    ];
    // jsdom knows no editing.
    Object.defineProperty(editor, 'isContentEditable', { value: true });
    const inner = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('input'));
    document.body.append(field, editor, host);
    await walker.show(PASSAGES, 0);
    for (const target of [field, editor, inner]) {
      press(']', {}, target);
      expect(current()).toEqual(['首违不罚']);
    }
    press('Escape', {}, field);
    expect(every()).toEqual([]);
  });

  it('are not a script’s to walk through or to clear', async () => {
    await walker.show(PASSAGES, 0);
    for (const key of [']', 'Escape'])
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    expect(current()).toEqual(['首违不罚']);
  });

  it('are cleared when the page is left', async () => {
    await walker.show(PASSAGES, 0);
    send(window, new Event('pagehide'));
    expect(bar()).toBeNull();
    expect(tellWalked).toHaveBeenLastCalledWith(null);
  });

  it('reach frames of the same origin, where Escape clears them too', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentWindow as Window & typeof globalThis;
    inner.document.body.textContent = '办税大厅推出三色导税。';
    const innerHighlights = giveHighlights(inner);
    // jsdom takes no signal of another window.
    const listening = vi.spyOn(inner.document, 'addEventListener').mockImplementation(() => {});
    await walker.show([...PASSAGES, passage('三色导税')], 3);
    expect(textsIn(innerHighlights, 'tashan-passage-current')).toEqual(['三色导税']);
    expect([every().length, current().length]).toEqual([3, 0]);
    const [type, onKeyDown] = listening.mock.lastCall as unknown as [string, (event: Event) => void];
    onKeyDown(trusted(new KeyboardEvent(type, { key: 'Escape' })));
    expect([innerHighlights.size, highlights.size]).toEqual([0, 0]);
  });
});

describe('the caret', () => {
  const selection = () => document.getSelection();

  it('goes before the words', async () => {
    await walker.show(PASSAGES, 0);
    expect(selection()?.anchorNode?.textContent).toBe('落实首违不罚。');
    expect([selection()?.anchorOffset, selection()?.isCollapsed]).toEqual([2, true]);
  });

  it('leaves alone what is selected', async () => {
    selection()?.selectAllChildren(document.body);
    await walker.show(PASSAGES, 0);
    expect(selection()?.isCollapsed).toBe(false);
  });

  it('leaves alone who is writing', async () => {
    const field = document.createElement('input');
    document.body.prepend(field);
    field.focus();
    selection()?.collapse(document.body, 0);
    await walker.show(PASSAGES, 0);
    expect(selection()?.anchorNode).toBe(document.body);
  });
});

describe('the page’s walker', () => {
  it('is kept by a second injection, and replaced by a reloaded extension', async () => {
    const scope: { tashanPassages?: PassageWalker } = {};
    keepWalker(window, scope, parts);
    const first = scope.tashanPassages;
    await first?.show(PASSAGES, 0);
    keepWalker(window, scope, parts);
    expect(scope.tashanPassages).toBe(first);
    expect(current()).toEqual(['首违不罚']);
    isGone = true;
    keepWalker(window, scope, { ...parts, isGone: () => false });
    expect(scope.tashanPassages).not.toBe(first);
    expect(bar()).toBeNull();
  });

  it('is not taken for an element of the page that has its name', () => {
    const scope = Object.create({ tashanPassages: document.createElement('dialog') });
    keepWalker(window, scope, parts);
    expect(scope.tashanPassages).toBeInstanceOf(PassageWalker);
  });
});
