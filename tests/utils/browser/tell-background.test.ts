import { afterEach, describe, expect, it, vi } from 'vitest';
import { tellPageRead } from '@/utils/browser/tell-background';
import { PAGE } from './fakes';

const MESSAGE = { type: 'page-read', page: PAGE };

/** The globals as a content script finds them; `browser` is only Firefox's, but a page may name an element so. */
function stub(globals: { browser?: unknown; chrome?: unknown }) {
  vi.stubGlobal('browser', globals.browser);
  vi.stubGlobal('chrome', globals.chrome);
}
const api = (sendMessage: (message: unknown) => Promise<unknown>) => ({
  runtime: { id: 'tashan', sendMessage },
});

afterEach(() => void vi.unstubAllGlobals());

describe('a page that has been read', () => {
  it.each(['browser', 'chrome'] as const)('is told through %s', async (name) => {
    const sendMessage = vi.fn(async () => undefined);
    stub({ [name]: api(sendMessage) });
    await tellPageRead(PAGE);
    expect(sendMessage).toHaveBeenCalledWith(MESSAGE);
  });

  it.each([
    ['an element', { id: 'browser' }],
    ['a form with a field', { id: 'browser', runtime: { name: 'runtime' } }],
  ])('is told even where the page calls %s “browser”, and so names a global', async (_what, element) => {
    const sendMessage = vi.fn(async () => undefined);
    stub({ browser: element, chrome: api(sendMessage) });
    await tellPageRead(PAGE);
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
    await expect(tellPageRead(PAGE)).resolves.toBeUndefined();
  });
});
