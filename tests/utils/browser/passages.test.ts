import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { panelApi } from '@/utils/browser/api';
import {
  clearPassages,
  loadPassageWalk,
  showPassages,
  stepPassages,
  watchPassages,
} from '@/utils/browser/passages';
import { MARK_STYLES } from '@/utils/passages/paint-passages';
import { give, PAGE, settle } from './fakes';

const WALK = { at: 0, total: 2, label: '首违不罚', isOnlySimilar: false, skipped: 0 };
const PASSAGES = [{ selector: { exact: '首违不罚', prefix: '', suffix: '' }, label: '首违不罚' }];

interface Injection {
  readonly func?: (method: string, args: unknown[]) => unknown;
  readonly args?: [string, unknown[]];
  readonly files?: string[];
}
type Walker = Record<string, (...args: unknown[]) => unknown>;
const page = globalThis as { tashanPassages?: Walker };

/** A page in which the script, once injected, puts a walker; `refuse` keeps everything out. */
function givePage(walker: Walker, refuse?: string) {
  delete page.tashanPassages;
  const executeScript = vi.fn(async ({ func, args, files }: Injection) => {
    if (refuse) throw new Error(refuse);
    if (files) page.tashanPassages = { isGone: () => false, ...walker };
    return [{ result: func ? await func(...(args ?? ['', []])) : undefined }];
  });
  const styling = { insertCSS: vi.fn(async () => {}), removeCSS: vi.fn(async () => {}) };
  give('scripting', { executeScript, ...styling });
  return { executeScript, ...styling };
}

beforeEach(() => {
  delete page.tashanPassages;
  Object.assign(panelApi, { sidePanel: { open: async () => {} } });
});
afterEach(() => void Reflect.deleteProperty(panelApi, 'sidePanel'));

describe('passages are shown', () => {
  it('by a script that is injected once, with the style sheet of the marks', async () => {
    const show = vi.fn(async () => ({ status: 'shown', walk: WALK }));
    const { executeScript, insertCSS } = givePage({ show });
    expect(await showPassages(7, PASSAGES, 0)).toEqual({ ok: true, value: WALK });
    expect(show).toHaveBeenCalledWith(PASSAGES, 0);
    await showPassages(7, PASSAGES, 0);
    expect(executeScript.mock.calls.filter(([{ files }]) => files)).toEqual([
      [{ target: { tabId: 7 }, files: ['/passages.js'] }],
    ]);
    expect(insertCSS).toHaveBeenCalledTimes(1);
    expect(insertCSS).toHaveBeenCalledWith({
      target: { tabId: 7, allFrames: true },
      css: MARK_STYLES,
      origin: 'AUTHOR',
    });
  });

  it('with a style sheet of the user’s in Firefox', async () => {
    Reflect.deleteProperty(panelApi, 'sidePanel');
    const { insertCSS } = givePage({ show: async () => ({ status: 'shown', walk: WALK }) });
    await showPassages(7, PASSAGES, 0);
    expect(insertCSS).toHaveBeenCalledWith(expect.objectContaining({ origin: 'USER' }));
  });

  it('anew in a page that an older copy of the extension has been in', async () => {
    const { executeScript } = givePage({ show: async () => ({ status: 'shown', walk: WALK }) });
    page.tashanPassages = { isGone: () => true };
    expect(await showPassages(7, PASSAGES, 0)).toMatchObject({ ok: true });
    expect(executeScript).toHaveBeenCalledTimes(3);
  });

  it.each<[string, unknown, unknown]>([
    ['the page no longer has them', { status: 'gone' }, { ok: false, reason: 'gone' }],
    ['something else was asked for meanwhile', { status: 'overtaken' }, { ok: true, value: null }],
  ])('and it is told where %s', async (_, answer, expected) => {
    givePage({ show: async () => answer });
    expect(await showPassages(7, PASSAGES, 0)).toEqual(expected);
  });

  it.each([
    ['Missing host permission for the tab', 'no-access'],
    ['Cannot access a chrome:// URL', 'restricted'],
  ])('or not, where the browser says “%s”', async (error, reason) => {
    givePage({}, error);
    expect(await showPassages(7, PASSAGES, 0)).toEqual({ ok: false, reason });
    expect(await stepPassages(7, 1)).toEqual({ ok: false, reason });
    await expect(clearPassages(7)).resolves.toBeUndefined();
    expect(await loadPassageWalk(7)).toBeNull();
  });

  it('or not, where the script itself fails', async () => {
    const executeScript = vi.fn(async () => [{ error: new Error('boom') }]);
    give('scripting', { executeScript });
    expect(await showPassages(7, PASSAGES, 0)).toEqual({ ok: false, reason: 'restricted' });
  });
});

describe('a walk', () => {
  it('goes on, is asked for, and is cleared', async () => {
    givePage({});
    const walker = {
      isGone: () => false,
      step: vi.fn(async () => ({ status: 'shown', walk: WALK })),
      walk: () => WALK,
      clear: vi.fn(),
    };
    page.tashanPassages = walker;
    expect(await stepPassages(7, -1)).toEqual({ ok: true, value: WALK });
    expect(walker.step).toHaveBeenCalledWith(-1);
    expect(await loadPassageWalk(7)).toEqual(WALK);
    await clearPassages(7);
    expect(walker.clear).toHaveBeenCalled();
  });

  it('is none in a page that has not been entered', async () => {
    givePage({});
    expect(await loadPassageWalk(7)).toBeNull();
    expect(await stepPassages(7, 1)).toEqual({ ok: false, reason: 'gone' });
  });

  it('is followed by what the top frame of its page says, until nobody listens', async () => {
    const watching = new AbortController();
    const onChange = vi.fn();
    watchPassages(onChange, watching.signal);
    const tell = async (state: unknown, frameId: number) => {
      const sender = { id: fakeBrowser.runtime.id, url: PAGE.url, tab: { id: 7 }, frameId };
      await fakeBrowser.runtime.onMessage.trigger({ type: 'passages-walked', state }, sender as never);
      await settle();
    };
    await tell(WALK, 0);
    await tell(null, 0);
    await tell(WALK, 3);
    expect(onChange.mock.calls).toEqual([
      [7, WALK],
      [7, null],
    ]);
    watching.abort();
    await tell(WALK, 0);
    expect(onChange).toHaveBeenCalledTimes(2);
  });
});
