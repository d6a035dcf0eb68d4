// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHost } from '@/utils/overlay/page-host';
import { keepSelectionButton } from '@/utils/page/keep-selection-button';
import { click, press, send } from '../../reader';

// What a browser sees is tried in browsers.
vi.mock('@/utils/overlay/sight', () => ({
  DEAF: 'deaf',
  Sight: class {
    admits = () => true;
  },
}));

const HOST = '[data-tashan=buttons]';
const TEXT = '主要材料齐全的当场容缺受理。';
const parts = {
  texts: { name: '他山：所选文字', related: '相关做法', save: '收藏', off: '不再显示这个按钮' },
  isGone: () => isGone,
  showRelated: vi.fn(async (_text: string) => true),
  saveSelection: vi.fn(async () => undefined),
  turnOff: vi.fn(async () => undefined),
};
let isGone: boolean;
let scope: { tashanSelectionButton?: unknown };
let attached: ReturnType<typeof vi.spyOn>;

const host = () => document.querySelector(HOST);
/** Closed to the page; kept from when it was made. */
const root = () => attached.mock.results.at(-1)?.value as ShadowRoot;
const button = (name: string) =>
  [...root().querySelectorAll('button')].find(({ textContent, title }) =>
    [textContent, title].includes(name),
  );
function select(): void {
  getSelection()?.selectAllChildren(document.querySelector('p') as Element);
  press(document, 'ArrowRight');
  send(document, new Event('selectionchange', { bubbles: true }));
  vi.advanceTimersByTime(300);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
  isGone = false;
  scope = {};
  attached = vi.spyOn(Element.prototype, 'attachShadow');
  // jsdom lays nothing out.
  Range.prototype.getClientRects = () =>
    [{ left: 100, top: 200, right: 400, bottom: 220 }] as unknown as DOMRectList;
  Object.defineProperty(document.documentElement, 'clientWidth', { configurable: true, value: 800 });
  document.body.replaceChildren(Object.assign(document.createElement('p'), { textContent: TEXT }));
  keepSelectionButton(window, scope, parts);
});
afterEach(() => {
  (scope.tashanSelectionButton as AbortController).abort();
  getSelection()?.removeAllRanges();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('the buttons beside a selection', () => {
  it('are not in the page before anything is selected', () => {
    expect(host()).toBeNull();
  });

  it('stand in a closed root, in a group that says what it is, each with its name', () => {
    select();
    expect(host()?.parentElement).toBe(document.documentElement);
    expect((host() as HTMLElement).style.getPropertyPriority('all')).toBe('important');
    expect(root().mode).toBe('closed');
    expect(root().querySelector('[role=group]')?.ariaLabel).toBe(parts.texts.name);
    expect([...root().querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual([
      '相关做法',
      '收藏',
      '×',
    ]);
    expect(button('不再显示这个按钮')?.ariaLabel).toBe('不再显示这个按钮');
  });

  it('ask for what is related to just these words, and go once that is shown', async () => {
    select();
    click(button('相关做法') as Element);
    expect(parts.showRelated).toHaveBeenCalledWith(TEXT);
    expect(host()).not.toBeNull();
    await vi.advanceTimersByTimeAsync(0);
    expect(host()).toBeNull();
  });

  it('do nothing for a script, which cannot make them appear either', async () => {
    getSelection()?.selectAllChildren(document.querySelector('p') as Element);
    vi.advanceTimersByTime(1_500);
    expect(host()).toBeNull();
    select();
    for (const one of root().querySelectorAll('button')) one.click();
    await vi.advanceTimersByTimeAsync(0);
    expect(parts.saveSelection).not.toHaveBeenCalled();
    expect(parts.turnOff).not.toHaveBeenCalled();
  });

  it('keep the selection, and go', async () => {
    select();
    click(button('收藏') as Element);
    await vi.advanceTimersByTimeAsync(0);
    expect(parts.saveSelection).toHaveBeenCalledTimes(1);
    expect(host()).toBeNull();
  });

  it('do not come back once they are called unwanted', async () => {
    select();
    click(button('×') as Element);
    await vi.advanceTimersByTimeAsync(0);
    expect(parts.turnOff).toHaveBeenCalledTimes(1);
    select();
    expect(host()).toBeNull();
  });

  it('do not stand beside a card that is open over the page', async () => {
    const card = createHost(document, 'card', '');
    card.attach();
    select();
    expect(host()).toBeNull();
    card.remove();
    select();
    expect(host()).not.toBeNull();
  });

  it('leave selection and focus where they are when they are clicked', () => {
    select();
    const pressed = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    send(button('相关做法') as Element, pressed);
    expect(pressed.defaultPrevented).toBe(true);
  });

  it.each(['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown'])(
    'tell the page nothing of a %s inside them',
    (type) => {
      select();
      const heard = vi.fn();
      document.addEventListener(type, heard);
      send(button('收藏') as Element, new Event(type, { bubbles: true, composed: true }));
      document.removeEventListener(type, heard);
      expect(heard).not.toHaveBeenCalled();
    },
  );

  it('go with the selection', () => {
    select();
    getSelection()?.removeAllRanges();
    send(document, new Event('selectionchange', { bubbles: true }));
    expect(host()).toBeNull();
    vi.advanceTimersByTime(1_000);
    expect(host()).toBeNull();
  });

  it('go when the words are scrolled out of sight', async () => {
    select();
    Range.prototype.getClientRects = () =>
      [{ left: 100, top: -60, right: 400, bottom: -40 }] as unknown as DOMRectList;
    send(document, new Event('scroll', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(50);
    expect(host()).toBeNull();
  });

  it('are given up where the extension was reloaded under the page', () => {
    isGone = true;
    select();
    isGone = false;
    select();
    expect(host()).toBeNull();
  });
});

describe('a second injection', () => {
  it('takes the place of the first', () => {
    keepSelectionButton(window, scope, parts);
    select();
    expect(document.querySelectorAll(HOST)).toHaveLength(1);
  });

  it('is not kept out by an element of the page that is called so', () => {
    const named = { tashanSelectionButton: document.createElement('div') };
    expect(() => keepSelectionButton(window, named, parts)).not.toThrow();
    expect(named.tashanSelectionButton).toBeInstanceOf(AbortController);
    (named.tashanSelectionButton as unknown as AbortController).abort();
  });
});
