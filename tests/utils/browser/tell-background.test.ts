import { afterEach, describe, expect, it, vi } from 'vitest';
import { isGone, tellPageRead, tellWalked } from '@/utils/browser/tell-background';
import { SKELETON } from './fakes';

const MESSAGE = { type: 'page-read', page: SKELETON };

/** The globals as a content script finds them; `browser` is only Firefox's, but a page may name an element so. */
function stub(globals: { browser?: unknown; chrome?: unknown }) {
  vi.stubGlobal('browser', globals.browser);
  vi.stubGlobal('chrome', globals.chrome);
}
const api = (sendMessage: (message: unknown) => Promise<unknown>) => ({
  runtime: { id: 'tashan', sendMessage },
});

afterEach(() => void vi.unstubAllGlobals());

describe('the answer to a page that has been read', () => {
  it.each([
    [true, true],
    [false, false],
    [undefined, false],
  ])('%j of the background means that it was new: %s', async (answer, isNew) => {
    stub({ chrome: api(async () => answer) });
    expect(await tellPageRead(SKELETON)).toBe(isNew);
  });
});

describe('the extension', () => {
  const sendMessage = async () => undefined;
  it.each([
    ['is there', { chrome: { runtime: { id: 'tashan', sendMessage } } }, false],
    ['has lost its id, as it does when it is reloaded', { chrome: { runtime: { sendMessage } } }, true],
    ['has lost its runtime', { chrome: {} }, true],
    [
      'is there under an element called “browser”',
      { browser: { id: 'b' }, chrome: { runtime: { id: 'tashan', sendMessage } } },
      false,
    ],
  ])('that %s', (_what, globals, gone) => {
    stub(globals);
    expect(isGone()).toBe(gone);
  });
});

describe('a page that has been read', () => {
  it.each(['browser', 'chrome'] as const)('is told through %s', async (name) => {
    const sendMessage = vi.fn(async () => undefined);
    stub({ [name]: api(sendMessage) });
    await tellPageRead(SKELETON);
    expect(sendMessage).toHaveBeenCalledWith(MESSAGE);
  });

  it.each([
    ['an element', { id: 'browser' }],
    ['a form with a field', { id: 'browser', runtime: { name: 'runtime' } }],
  ])('is told even where the page calls %s “browser”, and so names a global', async (_what, element) => {
    const sendMessage = vi.fn(async () => undefined);
    stub({ browser: element, chrome: api(sendMessage) });
    await tellPageRead(SKELETON);
    expect(sendMessage).toHaveBeenCalledWith(MESSAGE);
  });

  it.each([
    ['was reloaded', { chrome: api(() => Promise.reject(new Error('Extension context invalidated.'))) }],
    [
      'throws at once',
      {
        chrome: api(() => {
          throw new Error('Extension context invalidated.');
        }),
      },
    ],
    ['has lost its runtime', { chrome: {} }],
    ['is gone', {}],
  ])('is no error where the extension %s', async (_what, globals) => {
    stub(globals);
    await expect(tellPageRead(SKELETON)).resolves.toBe(false);
  });
});

describe('a walk through passages', () => {
  it('is told as it stands, and that it is over', () => {
    const sendMessage = vi.fn(async () => undefined);
    stub({ chrome: api(sendMessage) });
    const state = { at: 0, total: 3, label: '首违不罚', isOnlySimilar: false, skipped: 0 };
    tellWalked(state);
    tellWalked(null);
    expect(sendMessage.mock.calls).toEqual([
      [{ type: 'passages-walked', state }],
      [{ type: 'passages-walked', state: null }],
    ]);
  });
});
