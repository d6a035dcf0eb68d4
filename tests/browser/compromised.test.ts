/**
 * A page's process that has been taken over: code of the page's in the world of our scripts, where it has the extension's id
 * and all that a content script may call. It learns nothing of what is kept, commands nothing, and spoils nothing.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KEPT_MEASURE, keptPassage, recordsOf } from './support/kept';
import { type BrowserPage, KINDS, type OwnWorld, openOwnWorld } from './support/launch';
import { isNoticed, keptRecords, PATIENCE, stateWhen } from './support/reading';
import { SITES } from './support/sites';
import { store, storedIn, storeOnly } from './support/storage';

const POLICY_PLAN = `${SITES.government}/policy-plan`;
const WITH_WORK = { ...KEPT_MEASURE, note: '向市局请示过', tags: ['重点'] };
const KEPT = {
  ...recordsOf(WITH_WORK, keptPassage('p', '材料齐全的当场受理。')),
  'setting:selectionButton': { version: 1, value: true },
};

const MEASURE = KEPT_MEASURE.kind === 'measure' ? KEPT_MEASURE.measure.id : '';

/** A call of the extension's API by its path (`storage.local.get`) and arguments. */
type Call = readonly [path: string, ...args: unknown[]];

const STORAGE: readonly Call[] = [
  ['storage.local.get', null],
  ['storage.local.get', 'snippet:p'],
  ['storage.local.getKeys'],
  ['storage.local.set', { 'snippet:p': 'spoilt', 'snippet:new': 'planted' }],
  ['storage.local.remove', ['snippet:p']],
  ['storage.local.clear'],
  ['storage.local.setAccessLevel', { accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' }],
];
const SESSION: readonly Call[] = [['storage.session.get', null], ['storage.session.clear']];

const HEAD = { url: POLICY_PLAN, title: '方案', metas: [] };
const SKELETON = {
  labels: ['p'],
  roots: [{ head: HEAD, content: '推行容缺受理。' }],
  gist: 1,
  truncated: false,
};
const ELSEWHERE = {
  ...SKELETON,
  roots: [{ head: { ...HEAD, url: `${SITES.news}/a` }, content: '推行容缺受理。' }],
};
const MESSAGES: readonly unknown[] = [
  { type: 'read-tab', tabId: 1 },
  { type: 'load-snippets' },
  { type: 'constructor' },
  { type: 'page-read', page: null },
  { type: 'page-read', page: { ...SKELETON, labels: 'p' } },
  { type: 'page-read', page: { ...SKELETON, roots: [] } },
  { type: 'page-read', page: ELSEWHERE },
  { type: 'margin-marks', page: ELSEWHERE },
  { type: 'margin-marks', page: { ...SKELETON, roots: [{ head: HEAD, content: 7 }] } },
  { type: 'keep-card', measureId: { id: MEASURE }, kept: false },
  { type: 'keep-card', measureId: MEASURE, kept: 0 },
  { type: 'keep-card', measureId: `../${MEASURE}` },
  { type: 'hide-card', measureId: MEASURE, hidden: 'true' },
  { type: 'show-related', text: ['容缺受理'] },
  ['save-selection'],
  'turn-off-selection-button',
  null,
];
const SENT = MESSAGES.map((message): Call => ['runtime.sendMessage', message]);

/** What each call gave, as JSON; null where it gave nothing. Runs in the extension, and calls from within the page. */
async function callFromPage(url: string, calls: readonly Call[]): Promise<(string | null)[]> {
  type Api = { readonly [name: string]: Api } & ((...args: readonly unknown[]) => unknown);
  interface Extension {
    readonly tabs: { query(by: object): Promise<{ id: number; url?: string }[]> };
    readonly scripting: {
      executeScript(injection: object): Promise<{ result: (string | null)[]; error?: unknown }[]>;
    };
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension };
  const extension = browser ?? chrome;
  const tabId = (await extension.tabs.query({})).find((tab) => tab.url === url)?.id;
  const func = async (wanted: readonly Call[]) => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = world.browser?.runtime ? world.browser : world.chrome;
    const call = async ([path, ...args]: Call) => {
      const names = path.split('.');
      const last = names.pop() as string;
      try {
        const area = names.reduce((found, name) => found[name] as Api, api);
        return JSON.stringify(await area[last]?.(...args)) ?? null;
      } catch {
        return null;
      }
    };
    const given: (string | null)[] = [];
    for (const one of wanted) given.push(await call(one));
    return given;
  };
  const [injected] = await extension.scripting.executeScript({ target: { tabId }, func, args: [calls] });
  if (!injected?.result) throw new Error(String(injected?.error));
  return injected.result;
}

/** Whether the page is lent the lock. Runs in the extension. */
async function lockFromPage(url: string, name: string): Promise<boolean> {
  interface Port {
    readonly onMessage: { addListener(listener: () => void): void };
    readonly onDisconnect: { addListener(listener: () => void): void };
  }
  interface Api {
    readonly runtime: { connect(options: object): Port };
    readonly tabs: { query(by: object): Promise<{ id: number; url?: string }[]> };
    readonly scripting: { executeScript(injection: object): Promise<{ result: boolean }[]> };
  }
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  const extension = browser ?? chrome;
  const tabId = (await extension.tabs.query({})).find((tab) => tab.url === url)?.id;
  const func = (lock: string) => {
    const world = globalThis as unknown as { browser?: Api; chrome: Api };
    const port = (world.browser?.runtime ? world.browser : world.chrome).runtime.connect({ name: lock });
    return new Promise<boolean>((resolve) => {
      port.onMessage.addListener(() => resolve(true));
      port.onDisconnect.addListener(() => resolve(false));
    });
  };
  const [injected] = await extension.scripting.executeScript({ target: { tabId }, func, args: [name] });
  return injected?.result ?? true;
}

describe.each(KINDS)('in real %s, code of a page in the world of our scripts', (kind) => {
  let world: OwnWorld;
  let page: BrowserPage;
  const call = (calls: readonly Call[]) =>
    world.driver.evaluate(callFromPage, page.url(), calls) as Promise<(string | null)[]>;
  const nothing = (calls: readonly Call[]) => calls.map(() => null);

  beforeAll(async () => {
    world = await openOwnWorld(kind);
    await storeOnly(world.driver, 'local', KEPT);
    page = await world.driver.openPage(POLICY_PLAN);
    await stateWhen(world.driver, page, isNoticed);
  });
  afterAll(() => world?.close());

  it('is where it says it is: what a page may ask is answered', async () => {
    const [marks] = await call([['runtime.sendMessage', { type: 'margin-marks', page: SKELETON }]]);
    expect(marks).toMatch(/^\[/);
  });

  it('gets no answer to what it may not ask, and changes nothing by it', async () => {
    expect(await call(SENT)).toEqual(nothing(SENT));
    expect(await storedIn(world.driver, 'local')).toEqual(KEPT);
  });

  it('learns nothing of the session', async () => {
    const before = await storedIn(world.driver, 'session');
    expect(await call(SESSION)).toEqual(nothing(SESSION));
    expect(await storedIn(world.driver, 'session')).toEqual(before);
  });

  it('is lent no lock, so that everything is saved as before', async () => {
    for (const name of ['lock:exclusive:snippet:', 'lock:shared:snippet:', 'lock:exclusive:draft:'])
      expect(await world.driver.evaluate(lockFromPage, page.url(), name)).toBe(false);
    const screen = await world.driver.openExtensionPage(
      `sidepanel.html#search=${encodeURIComponent('三色导税')}`,
    );
    await screen.waitForSelector('[data-measure] .measure-buttons button');
    await screen.click('[data-measure] .measure-buttons button:first-child');
    await expect.poll(() => keptRecords(world.driver), { timeout: PATIENCE }).toHaveLength(3);
    await storeOnly(world.driver, 'local', KEPT);
    await screen.close();
  });

  // Firefox has nothing that would keep a content script from `storage.local`.
  it.runIf(kind === 'chromium')('neither reads nor writes what is stored, nor hears of it', async () => {
    await page.bringToFront();
    expect(await call(STORAGE)).toEqual(nothing(STORAGE));
    expect(await storedIn(world.driver, 'local')).toEqual(KEPT);
    const session = await page.createCDPSession();
    const heard = await listenInWorlds(session);
    await store(world.driver, 'local', { 'snippet:p': keptPassage('p', '改过') });
    await call([['runtime.getURL', '']]);
    expect(await heard()).toEqual([]);
    await session.detach();
    await storeOnly(world.driver, 'local', KEPT);
  });

  it.runIf(kind === 'chromium')('nor after the browser has been started again', async () => {
    await world.restart();
    page = await world.driver.openPage(POLICY_PLAN);
    await stateWhen(world.driver, page, isNoticed);
    expect(await call(STORAGE)).toEqual(nothing(STORAGE));
    expect(await storedIn(world.driver, 'local')).toEqual(KEPT);
  });
});

/** What the debugger says of a world. */
interface Created {
  readonly context: { readonly id: number; readonly origin: string };
}

type Session = Awaited<ReturnType<BrowserPage['createCDPSession']>>;

/** Listens for changes of storage in every world of the extension's in the page; resolves to what tells what was heard. */
async function listenInWorlds(session: Session): Promise<() => Promise<string[]>> {
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }: Created) => {
    if (context.origin.startsWith('chrome-extension://')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const run = async (expression: string) => {
    const all = worlds.map((contextId) =>
      session.send('Runtime.evaluate', { expression, contextId, returnByValue: true }),
    );
    return (await Promise.all(all)).flatMap(({ result }) => (result.value as string[] | undefined) ?? []);
  };
  expect(worlds.length).toBeGreaterThan(0);
  await run(
    `globalThis.heard = []; chrome.storage.onChanged.addListener((changes) => heard.push(...Object.keys(changes))); []`,
  );
  return () => run('globalThis.heard');
}
