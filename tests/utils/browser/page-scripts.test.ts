import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { setMarginAlways } from '@/utils/browser/margin-sites';
import { registerPageScripts } from '@/utils/browser/page-scripts';
import { saveSetting } from '@/utils/browser/settings-store';
import { listedHostPatterns } from '@/utils/page/listed-hosts';
import { give } from './fakes';

type Script = { id: string; matches?: string[] };

let readable: string[];
let registered: Map<string, Script>;
const withEach = (change: (script: Script) => void) =>
  vi.fn(async (scripts: readonly Script[]) => {
    // A browser takes a moment, and another call may come in between.
    await Promise.resolve();
    scripts.forEach(change);
  });
const scripting = {
  getRegisteredContentScripts: vi.fn(async () => [...registered.values()]),
  registerContentScripts: withEach((script) => {
    if (registered.has(script.id)) throw new Error(`Duplicate script ID '${script.id}'`);
    registered.set(script.id, script);
  }),
  updateContentScripts: withEach((script) => {
    if (!registered.has(script.id)) throw new Error(`Nonexistent script ID '${script.id}'`);
    registered.set(script.id, script);
  }),
  unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
    for (const id of ids) registered.delete(id);
  }),
};

const matchesOf = (id: string) => registered.get(id)?.matches ?? null;

beforeEach(() => {
  vi.clearAllMocks();
  fakeBrowser.reset();
  readable = [];
  registered = new Map();
  give('scripting', scripting);
  give('permissions', {
    getAll: async () => ({ origins: readable }),
    contains: async ({ origins }: { origins: string[] }) => origins.every((site) => readable.includes(site)),
  });
});

describe('the reader of pages', () => {
  it.each([
    ['runs on the first site that is allowed', ['*://example.org/*'], ['*://example.org/*']],
    ['runs on all of them, in order', ['*://b.org/*', '*://a.org/*'], ['*://a.org/*', '*://b.org/*']],
    ['runs nowhere where none is', [], null],
    ['leaves listed sites to the manifest', ['*://*.gov.cn/*'], null],
  ])('%s', async (_what, origins, expected) => {
    readable = origins;
    await registerPageScripts();
    expect(matchesOf('allowed-sites')).toEqual(expected);
  });

  it('runs when the page is idle, also after a restart, and not twice where the manifest has it', async () => {
    readable = ['*://*/*'];
    await registerPageScripts();
    expect(registered.get('allowed-sites')).toMatchObject({
      ...{ js: ['/content-scripts/page.js'], runAt: 'document_idle', persistAcrossSessions: true },
      excludeMatches: listedHostPatterns(),
    });
  });

  it('follows sites that are allowed and withdrawn', async () => {
    readable = ['*://a.org/*'];
    await registerPageScripts();
    readable = ['*://a.org/*', '*://b.org/*'];
    await registerPageScripts();
    expect(matchesOf('allowed-sites')).toEqual(readable);
    readable = [];
    await registerPageScripts();
    expect([...registered.keys()]).toEqual([]);
  });
});

describe('the buttons beside selections', () => {
  it('run on all sites that may be read, in their frames too', async () => {
    readable = ['*://*.gov.cn/*', '*://a.org/*'];
    await registerPageScripts();
    expect(registered.get('selection-button')).toMatchObject({
      ...{ matches: readable, js: ['/selection-button.js'], allFrames: true },
      persistAcrossSessions: true,
    });
  });

  it('run nowhere once they are turned off, and again once they are turned on', async () => {
    readable = ['*://*.gov.cn/*'];
    await registerPageScripts();
    await saveSetting('selectionButton', false);
    await registerPageScripts();
    expect(matchesOf('selection-button')).toBeNull();
    await saveSetting('selectionButton', true);
    await registerPageScripts();
    expect(matchesOf('selection-button')).toEqual(readable);
  });
});

describe('the marks in the margin', () => {
  it('run on just the sites where they are always wanted, as far as these may be read', async () => {
    readable = ['*://a.org/*'];
    await setMarginAlways('*://a.org/*', true);
    await setMarginAlways('*://withdrawn.org/*', true);
    await registerPageScripts();
    expect(registered.get('margin')).toMatchObject({
      matches: ['*://a.org/*'],
      js: ['/overlay.js', '/margin.js'],
    });
    await setMarginAlways('*://a.org/*', false);
    await registerPageScripts();
    expect(matchesOf('margin')).toBeNull();
  });
});

describe('several changes at once', () => {
  it('are made one after the other', async () => {
    readable = ['*://a.org/*'];
    await Promise.all([registerPageScripts(), registerPageScripts(), registerPageScripts()]);
    expect(matchesOf('allowed-sites')).toEqual(['*://a.org/*']);
  });

  it('do not stop at one that the browser refuses', async () => {
    readable = ['*://a.org/*'];
    scripting.registerContentScripts.mockRejectedValueOnce(new Error('refused'));
    await expect(registerPageScripts()).rejects.toThrow('refused');
    await registerPageScripts();
    expect(matchesOf('allowed-sites')).toEqual(['*://a.org/*']);
  });
});
