// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { onOwn } from '@/utils/overlay/own-events';
import { ownHosts } from '@/utils/overlay/own-hosts';
import { createHost, type PageHost } from '@/utils/overlay/page-host';
import { redraw } from '@/utils/overlay/seal';
import { click, press, send } from '../../reader';

// jsdom lays nothing out; what a browser sees is tried in browsers (tests/browser/attacks.test.ts).
const sight = vi.hoisted(() => ({ isClear: true }));
vi.mock('@/utils/overlay/in-sight', () => ({ isInSight: () => sight.isClear, isGrey: () => false }));

const scope = globalThis as { tashanHosts?: unknown };
const FORMER = '<tashan-overlay></tashan-overlay><tashan-passages></tashan-passages>';
let host: PageHost;
let button: HTMLButtonElement;
const act = vi.fn();

beforeEach(() => {
  vi.useFakeTimers();
  act.mockReset();
  sight.isClear = true;
  host = createHost(document, 'card', '');
  button = document.createElement('button');
  host.root.append(button);
  host.attach();
  onOwn(button, 'click', act);
});
afterEach(() => {
  host.remove();
  vi.useRealTimers();
  delete scope.tashanHosts;
});

describe('the host of what is drawn into a page', () => {
  it('is an element that no page can define', () => {
    expect(host.element.localName).toBe('div');
    expect(() => customElements.define(host.element.localName, class extends HTMLElement {})).toThrow();
    expect(() => host.element.attachInternals()).toThrow();
  });

  it('is out of the flow, whatever the page’s styles say', () => {
    for (const name of ['all', 'position', 'display', 'width', 'height', 'direction'])
      expect(host.element.style.getPropertyPriority(name), name).toBe('important');
    expect(host.element.style.position).toBe('absolute');
  });

  it('is closed to the page’s scripts', () => {
    expect(host.element.shadowRoot).toBeNull();
  });

  it('has no property that a page could register', () => {
    const { root } = createHost(document, 'notice', '.overlay{--text:red;color:var(--text)}');
    const styles = root.parentNode?.querySelector('style')?.textContent ?? '';
    const [, name] = /(--\d+-text):red/.exec(styles) ?? [];
    expect(styles).toContain(`color:var(${name})`);
    expect(styles).not.toContain('--text:');
  });

  it('keeps keys and clicks to itself', () => {
    const heard = vi.fn();
    for (const type of ['keydown', 'click', 'pointerdown']) document.addEventListener(type, heard);
    for (const type of ['keydown', 'click', 'pointerdown'])
      send(button, new Event(type, { bubbles: true, composed: true }));
    expect(heard).not.toHaveBeenCalled();
  });

  it('comes back where the page has taken it away, behind all that the page has added', () => {
    const added = document.createElement('aside');
    host.element.remove();
    document.documentElement.append(added);
    host.attach();
    expect(document.documentElement.lastChild).toBe(host.element);
    document.documentElement.append(added);
    host.attach();
    expect(document.documentElement.lastChild).toBe(host.element);
    added.remove();
  });

  it('takes the place of the one of its kind before', () => {
    const other = createHost(document, 'card', '');
    expect(host.element.isConnected).toBe(false);
    other.attach();
    other.remove();
    expect(document.querySelector('[data-tashan]')).toBeNull();
  });
});

describe('what is drawn into a page', () => {
  it('acts for the reader, not for a script', () => {
    button.click();
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    expect(act).not.toHaveBeenCalled();
    click(button);
    expect(act).toHaveBeenCalledOnce();
  });

  it('does not act where a page has taken it out and put it among its own', () => {
    document.body.append(button);
    click(button);
    expect(act).not.toHaveBeenCalled();
  });
});

describe('what has to be seen', () => {
  const end = new AbortController();
  beforeEach(() => host.watch(button, end.signal));

  it('is deaf for half a second after it appears', () => {
    vi.advanceTimersByTime(400);
    click(button);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    click(button);
    expect(act).toHaveBeenCalledOnce();
  });

  it('is deaf while it cannot be seen, and for half a second from then on', () => {
    vi.advanceTimersByTime(1_000);
    sight.isClear = false;
    click(button);
    vi.advanceTimersByTime(1_000);
    sight.isClear = true;
    click(button);
    vi.advanceTimersByTime(400);
    click(button);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(200);
    click(button);
    expect(act).toHaveBeenCalledOnce();
  });

  it('is deaf to a click that began before', () => {
    const byPointer = () => send(button, new MouseEvent('click', { bubbles: true, detail: 1 }));
    const down = () => send(button, new MouseEvent('pointerdown', { bubbles: true }));
    down();
    vi.advanceTimersByTime(1_000);
    byPointer();
    expect(act).not.toHaveBeenCalled();
    down();
    byPointer();
    expect(act).toHaveBeenCalledOnce();
  });

  it('is deaf for half a second where it has moved', () => {
    vi.advanceTimersByTime(1_000);
    button.getBoundingClientRect = () => new DOMRect(200, 0, 40, 20);
    click(button);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(600);
    click(button);
    expect(act).toHaveBeenCalledOnce();
  });

  it.each(['Enter', ' '])('does not take %j that repeats itself', (key) => {
    vi.advanceTimersByTime(1_000);
    expect(press(button, key, { repeat: true }).defaultPrevented).toBe(true);
    expect(press(button, key).defaultPrevented).toBe(false);
  });

  it.each<[string, () => void]>([
    ['another word on it', () => button.append('继续')],
    ['another look', () => button.setAttribute('style', 'opacity:0')],
    ['something over it', () => host.root.append(document.createElement('i'))],
    ['another style sheet', () => host.root.parentNode?.querySelector('style')?.append('*{opacity:0}')],
    ['a root of its own', () => host.root.attachShadow({ mode: 'open' })],
  ])('is deaf once a page that got hold of it gives it %s', (_what, change) => {
    vi.advanceTimersByTime(1_000);
    change();
    vi.advanceTimersByTime(1_000);
    click(button);
    expect(act).not.toHaveBeenCalled();
  });

  it('is not deaf for what the extension itself draws', () => {
    vi.advanceTimersByTime(1_000);
    redraw(() => button.append('已收藏'));
    click(button);
    expect(act).toHaveBeenCalledOnce();
  });
});

describe('what an older copy has left', () => {
  it('is taken away by the first script of a new one, whoever made it, and nothing of the page’s', () => {
    delete scope.tashanHosts;
    document.documentElement.insertAdjacentHTML('beforeend', `<div data-tashan="passages"></div>${FORMER}`);
    document.body.innerHTML = '<p data-tashan="card">正文</p><div data-tashan="card">正文</div>';
    ownHosts(window);
    expect(document.documentElement.querySelectorAll('html > [data-tashan]')).toHaveLength(0);
    expect(document.querySelector('tashan-overlay,tashan-passages')).toBeNull();
    expect(document.body.querySelectorAll('[data-tashan]')).toHaveLength(2);
    document.body.replaceChildren();
  });

  it('is not what the scripts of one copy draw beside each other', () => {
    const other = createHost(document, 'passages', '');
    other.attach();
    expect(host.element.isConnected).toBe(true);
    other.remove();
  });
});
