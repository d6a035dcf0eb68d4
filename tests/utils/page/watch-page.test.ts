// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Reading, TIMINGS, watchPage } from '@/utils/page/watch-page';

let watching: AbortController;
/** Whether what the next readings tell is new; null where they have nothing to tell. */
let isNews: boolean | null;
/** How long they take. */
let work: number;
const read = vi.fn(async (): Promise<Reading> => ({ roots: [document], isNews, work }));

/** From the moment a reading is due to the idle moment after it; the fake clock gives such a timer one tick. */
const IDLE = 1;
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const change = () => document.body.append(document.createElement('p'));
const come = (name: string, more: object = {}) => window.dispatchEvent(Object.assign(new Event(name), more));

/** Watches from the first reading on, which is over when this resolves. */
async function watch() {
  watchPage(window, read, watching.signal);
  await pass(IDLE);
}

beforeEach(() => {
  vi.useFakeTimers();
  read.mockClear();
  isNews = true;
  work = 0;
  watching = new AbortController();
  document.body.replaceChildren();
});
afterEach(() => {
  watching.abort();
  vi.useRealTimers();
});

describe('a page', () => {
  it('that stays as it is is read once', async () => {
    await watch();
    await pass(10 * TIMINGS.maxInterval);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('is not read before it is idle', () => {
    watchPage(window, read, watching.signal);
    expect(read).not.toHaveBeenCalled();
  });

  it('is read at an idle moment, where the browser knows them', async () => {
    const idle = vi.fn((callback: () => void) => setTimeout(callback, 500));
    vi.stubGlobal('requestIdleCallback', idle);
    watchPage(window, read, watching.signal);
    await pass(499);
    expect(read).not.toHaveBeenCalled();
    await pass(1);
    expect(read).toHaveBeenCalledTimes(1);
    expect(idle).toHaveBeenCalledWith(expect.any(Function), { timeout: TIMINGS.idleTimeout });
    vi.unstubAllGlobals();
  });

  it.each([
    ['iframe', 2],
    ['frame', 2],
    ['link', 2],
    ['img', 1],
  ])('is read again when %s has loaded in it: %d times in all', async (name, times) => {
    const element = document.createElement(name);
    document.body.append(element);
    await watch();
    element.dispatchEvent(new Event('load'));
    await pass(TIMINGS.minInterval + TIMINGS.quiet + IDLE);
    expect(read).toHaveBeenCalledTimes(times);
  });

  it('that changed is read again once it has gone quiet', async () => {
    await watch();
    await pass(TIMINGS.minInterval);
    change();
    await pass(TIMINGS.quiet - 1);
    change();
    await pass(TIMINGS.quiet - 1);
    expect(read).toHaveBeenCalledTimes(1);
    await pass(1 + IDLE);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['text', () => document.body.firstChild?.firstChild?.replaceWith('别的')],
    [
      'characters',
      () => {
        (document.body.firstChild?.firstChild as Text).data = '别的';
      },
    ],
  ])('is read again for changed %s', async (_what, alter) => {
    document.body.append(document.createElement('p'));
    document.body.firstElementChild?.append('原来的');
    await watch();
    alter();
    await pass(TIMINGS.minInterval + TIMINGS.quiet + IDLE);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it.each<[string, (element: HTMLElement) => void]>([
    ['class', (element) => element.classList.add('shown')],
    ['style', (element) => element.style.setProperty('visibility', 'visible')],
    ['hidden', (element) => element.toggleAttribute('hidden')],
    ['open', (element) => element.setAttribute('open', '')],
    ['whatever a style sheet asks for', (element) => element.setAttribute('data-state', 'active')],
    ['animationend', (element) => element.dispatchEvent(new Event('animationend', { bubbles: true }))],
    ['transitionend', (element) => element.dispatchEvent(new Event('transitionend', { bubbles: true }))],
    ['click', (element) => element.click()],
  ])('is read again for what may show text: %s', async (_what, reveal) => {
    const inner = document.createElement('div');
    document.body.append(inner);
    await watch();
    reveal(inner);
    await pass(TIMINGS.minInterval + TIMINGS.quiet + IDLE);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is read again for what changes in the shadow roots that were read', async () => {
    const root = document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    read.mockResolvedValueOnce({ roots: [document, root], isNews: true, work: 0 });
    await watch();
    root.append('新的一段。');
    await pass(TIMINGS.minInterval + TIMINGS.quiet + IDLE);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is not read again for attributes of what is drawn over it, beside its body', async () => {
    const host = document.documentElement.appendChild(document.createElement('div'));
    await watch();
    host.style.setProperty('top', '10px');
    await pass(TIMINGS.maxInterval);
    expect(read).toHaveBeenCalledTimes(1);
    host.remove();
  });
});

describe('a page that never goes quiet', () => {
  /** Changes the page every 100 ms for this long. */
  async function storm(milliseconds: number) {
    for (let passed = 0; passed < milliseconds; passed += 100) {
      change();
      await pass(100);
    }
  }

  it('is read at the latest after the longest wait', async () => {
    await watch();
    await pass(TIMINGS.minInterval);
    await storm(TIMINGS.longestWait + 100);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('and says something new is read no more often than that', async () => {
    await watch();
    await storm(60_000);
    expect(read.mock.calls.length).toBeLessThanOrEqual(1 + 60_000 / TIMINGS.longestWait);
    expect(read.mock.calls.length).toBeGreaterThan(5);
  });

  it('in its attributes alone is read all the same', async () => {
    isNews = null;
    await watch();
    read.mockClear();
    for (let passed = 0; passed < 60_000; passed += 100) {
      document.body.className = String(passed);
      await pass(100);
    }
    document.body.removeAttribute('class');
    expect(read.mock.calls.length).toBeGreaterThan(5);
    expect(read.mock.calls.length).toBeLessThanOrEqual(60_000 / TIMINGS.longestWait);
  });

  it('and takes long to be read is read for a small part of the time', async () => {
    [isNews, work] = [null, 400];
    await watch();
    read.mockClear();
    await storm(200_000);
    expect(read.mock.calls.length).toBeLessThanOrEqual(10);
    expect(read.mock.calls.length).toBeGreaterThan(5);
  });

  it('and tells what is nothing new is read ever more rarely, but never forgotten', async () => {
    isNews = false;
    await watch();
    await storm(10 * TIMINGS.maxInterval);
    expect(read.mock.calls.length).toBeLessThanOrEqual(16);
    read.mockClear();
    await storm(2 * TIMINGS.maxInterval);
    expect(read.mock.calls.length).toBeGreaterThanOrEqual(1);
  });
});

describe('a navigation inside the page', () => {
  it.each([
    ['the navigation API', () => navigation.dispatchEvent(new Event('currententrychange'))],
    ['popstate', () => come('popstate')],
    ['hashchange', () => come('hashchange')],
    ['the back/forward cache', () => come('pageshow', { persisted: true })],
  ])('known by %s is followed by a reading', async (_how, navigate) => {
    await watch();
    await pass(TIMINGS.minInterval);
    navigate();
    await pass(TIMINGS.quiet + IDLE);
    expect(read).toHaveBeenCalledTimes(2);
  });

  const navigation = new EventTarget();
  beforeEach(() => void vi.stubGlobal('navigation', navigation));
  afterEach(() => void vi.unstubAllGlobals());

  it('ends the patience with a page that had nothing new to say', async () => {
    isNews = false;
    await watch();
    for (let times = 0; times < 5; times++) {
      change();
      await pass(TIMINGS.maxInterval);
    }
    change();
    await pass(TIMINGS.quiet + IDLE);
    expect(read).toHaveBeenCalledTimes(7);
    change();
    await pass(TIMINGS.minInterval + TIMINGS.quiet + IDLE);
    expect(read).toHaveBeenCalledTimes(7);
    navigation.dispatchEvent(new Event('currententrychange'));
    await pass(TIMINGS.quiet + IDLE);
    expect(read).toHaveBeenCalledTimes(8);
  });

  it('or a click of the reader does', async () => {
    isNews = false;
    await watch();
    for (let times = 0; times < 5; times++) {
      change();
      await pass(TIMINGS.maxInterval);
    }
    read.mockClear();
    change();
    await pass(TIMINGS.quiet + IDLE);
    change();
    document.body.click();
    await pass(TIMINGS.minInterval + TIMINGS.quiet + IDLE);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is not the end of loading: a page is not read twice for its pictures', async () => {
    await watch();
    come('pageshow', { persisted: false });
    await pass(TIMINGS.maxInterval);
    expect(read).toHaveBeenCalledTimes(1);
  });
});

describe('a page drawn ahead of the click that opens it', () => {
  const prerender = (prerendering: boolean) =>
    Object.defineProperty(document, 'prerendering', { configurable: true, value: prerendering });
  afterEach(() => prerender(false));

  it('is not read before it is shown, however it changes', async () => {
    prerender(true);
    await watch();
    change();
    await pass(TIMINGS.maxInterval);
    expect(read).not.toHaveBeenCalled();
    prerender(false);
    document.dispatchEvent(new Event('prerenderingchange'));
    await pass(IDLE);
    expect(read).toHaveBeenCalledTimes(1);
    change();
    await pass(TIMINGS.minInterval + TIMINGS.quiet + IDLE);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is never read where the watching was stopped before', async () => {
    prerender(true);
    await watch();
    watching.abort();
    document.dispatchEvent(new Event('prerenderingchange'));
    await pass(TIMINGS.maxInterval);
    expect(read).not.toHaveBeenCalled();
  });
});

describe('a reading that takes its time', () => {
  const finish: ((reading: Reading) => void)[] = [];
  beforeEach(() => {
    finish.length = 0;
    read.mockImplementation(() => new Promise<Reading>((resolve) => finish.push(resolve)));
  });
  afterEach(() => void read.mockImplementation(async () => ({ roots: [document], isNews, work })));

  it('is not begun anew by changes; these are read once it is over', async () => {
    await watch();
    change();
    await pass(TIMINGS.maxInterval);
    expect(read).toHaveBeenCalledTimes(1);
    finish[0]?.({ roots: [], isNews: true, work: 0 });
    await pass(TIMINGS.quiet + IDLE);
    expect(read).toHaveBeenCalledTimes(2);
  });

  it('is not repeated where nothing changed meanwhile', async () => {
    await watch();
    finish[0]?.({ roots: [], isNews: true, work: 0 });
    await pass(TIMINGS.maxInterval);
    expect(read).toHaveBeenCalledTimes(1);
  });
});

describe('an abort', () => {
  it('ends all readings, also one that was due', async () => {
    await watch();
    change();
    await pass(0);
    watching.abort();
    change();
    come('popstate');
    await pass(TIMINGS.maxInterval);
    expect(read).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('before the first idle moment leaves the page unread', async () => {
    watchPage(window, read, watching.signal);
    watching.abort();
    await pass(TIMINGS.maxInterval);
    expect(read).not.toHaveBeenCalled();
  });
});
