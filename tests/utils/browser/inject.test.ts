import { describe, expect, it, vi } from 'vitest';
import { injectPageReader, PAGE_SCRIPT, reasonOf } from '@/utils/browser/inject';
import { give } from './fakes';

describe('the reason why a browser refused', () => {
  it.each([
    // Chrome
    [
      'Error: Cannot access contents of the page. Extension manifest must request permission to access the respective host.',
      'no-access',
    ],
    [
      'Error: Cannot access contents of url "https://example.org/". Extension manifest must request permission to access this host.',
      'no-access',
    ],
    ['Error: Cannot access a chrome:// URL', 'restricted'],
    ['Error: Cannot access a chrome-extension:// URL of different extension', 'restricted'],
    ['Error: Cannot access contents of url "devtools://devtools/bundled/devtools_app.html".', 'restricted'],
    ['Error: The extensions gallery cannot be scripted.', 'restricted'],
    ['Error: This page cannot be scripted due to an ExtensionsSettings policy.', 'restricted'],
    ['Error: Frame with ID 0 is showing error page', 'restricted'],
    // Firefox
    ['Error: Missing host permission for the tab', 'no-access'],
    ['Error: Missing host permission for the tab or frames', 'no-access'],
    ['Error: Invalid tab ID: 7', 'restricted'],
  ])('in “%s” is %s', (error, reason) => {
    expect(reasonOf(error)).toBe(reason);
  });
});

describe('the page reader', () => {
  it('is injected into the top frame alone', async () => {
    const { executeScript } = give('scripting', { executeScript: vi.fn(async () => [{ frameId: 0 }]) });
    expect(await injectPageReader(7)).toEqual({ ok: true, value: 7 });
    expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: [PAGE_SCRIPT] });
  });

  it('tells why it may not in', async () => {
    give('scripting', { executeScript: () => Promise.reject(new Error('Cannot access a chrome:// URL')) });
    expect(await injectPageReader(7)).toEqual({ ok: false, reason: 'restricted' });
  });
});
