/** The two browsers, each with its build, its own profile and the served sites. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium, startChromium } from '../../../scripts/browsers/launch-chromium.mjs';
import { launchFirefox, startFirefox } from '../../../scripts/browsers/launch-firefox.mjs';
import { findBrowser } from '../../../scripts/setup.mjs';
import type { WorkerScope } from './environment';
import { FreshState } from './fresh-state';
import { serveSites } from './sites';

export type Kind = 'chromium' | 'firefox';
const ALL_KINDS: readonly Kind[] = ['chromium', 'firefox'];

/** The browsers this run is for: each project of the configuration has one. */
export const KINDS = ALL_KINDS.filter((kind) => (process.env.TASHAN_KIND ?? kind) === kind);
/** For what only one of them has. */
export const ONLY_CHROMIUM = KINDS.filter((kind) => kind === 'chromium');
export const ONLY_FIREFOX = KINDS.filter((kind) => kind === 'firefox');

export type Driver = Awaited<ReturnType<typeof launchChromium>> | Awaited<ReturnType<typeof launchFirefox>>;
export type Screen = Awaited<ReturnType<Driver['panel']>>;
export type BrowserPage = Awaited<ReturnType<Driver['openPage']>>;

/** Folder of the build for a browser. */
export const buildOf = (name: string) =>
  fileURLToPath(new URL(`../../../.output/${name}-mv3`, import.meta.url));

/** Wide enough for a page with a panel beside it. */
const WINDOW = { width: 1280, height: 900 };

/** A browser with the extension, and the sites it is led to. */
export interface World {
  driver: Driver;
  /** `host/path` of every request that reached the network, oldest first. */
  readonly requests: string[];
  /** Folder of what has been downloaded. */
  readonly downloads: string;
  /** Hands the browser back: the next file has it as if it were new. */
  close(): Promise<void>;
}

/** A browser that no other file has: what is done to it need not be undone. */
export interface OwnWorld extends World {
  /** Stops the browser, and starts it again on the same profile. */
  restart(): Promise<void>;
}

/** The browsers that the files of this worker share. */
const shared = new Map<Kind, { readonly world: OwnWorld; readonly fresh: FreshState }>();

/**
 * The browser of this worker, started if it is not there, as fresh as if it had been. For files whose traces can be taken
 * away: pages, popup and panel, storage, permissions, downloads. `close` takes them away, and
 * fails where some are left. Where the extension was installed anew the next file gets another browser.
 */
export async function openWorld(kind: Kind): Promise<World> {
  const { world, fresh } = shared.get(kind) ?? (await startShared(kind));
  const discard = async () => {
    shared.delete(kind);
    await world.close();
  };
  const close = async () => {
    if (world.driver.isAltered) return discard();
    try {
      await fresh.restore(world);
    } catch (error) {
      await discard();
      throw error;
    }
  };
  return { ...world, close };
}

async function startShared(kind: Kind) {
  const world = await openOwnWorld(kind);
  const opened = { world, fresh: await FreshState.of(world) };
  shared.set(kind, opened);
  (globalThis as typeof globalThis & WorkerScope).atEndOfWorker(async () => {
    if (shared.get(kind) === opened) await world.close();
  });
  return opened;
}

/** A browser of its own for a file that leaves traces in it: restarts, updates, private windows, requests that are counted. */
export async function openOwnWorld(kind: Kind): Promise<OwnWorld> {
  const { sites, options, clear } = await settingOf(kind);
  const launch = (): Promise<Driver> =>
    kind === 'chromium'
      ? launchChromium({ ...options, extension: buildOf('chrome') })
      : launchFirefox({ ...options, extension: buildOf('firefox') });
  const world: OwnWorld = {
    driver: await launch(),
    requests: sites.requests,
    downloads: options.downloads,
    restart: async () => {
      await world.driver.close();
      world.driver = await launch();
    },
    close: async () => {
      await world.driver.close();
      await clear();
    },
  };
  return world;
}

/** What reaches the network from the same browser without the extension, while `use` is done with it. */
export async function requestsWithoutExtension(
  kind: Kind,
  use: (browser: Driver['browser']) => Promise<void>,
): Promise<readonly string[]> {
  const { sites, options, clear } = await settingOf(kind);
  const browser = await (kind === 'chromium' ? startChromium(options) : startFirefox(options));
  try {
    await use(browser);
    return [...sites.requests];
  } finally {
    await browser.close();
    await clear();
  }
}

/** What a browser is started with, and the sites it is led to. */
async function settingOf(kind: Kind) {
  const path = findBrowser(kind);
  if (!path) throw new Error(`${kind} is not installed: run npm test, which installs it`);
  const sites = await serveSites();
  const profile = mkdtempSync(join(tmpdir(), `tashan-${kind}-`));
  const downloads = join(profile, 'downloads');
  mkdirSync(downloads);
  const network = {
    resolve: `MAP * 127.0.0.1:${sites.port}, EXCLUDE 127.0.0.1`,
    proxyPort: sites.port,
    isolated: true,
  };
  return {
    sites,
    options: { path, profile, downloads, window: WINDOW, ...network },
    clear: async () => {
      await sites.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
