/** The two browsers, each with its build, its own profile and the served sites. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../../../scripts/browsers/launch-chromium.mjs';
import { launchFirefox } from '../../../scripts/browsers/launch-firefox.mjs';
import { findBrowser } from '../../../scripts/setup.mjs';
import { serveSites } from './sites';

export type Kind = 'chromium' | 'firefox';
export const KINDS: readonly Kind[] = ['chromium', 'firefox'];

export type Driver = Awaited<ReturnType<typeof launchChromium>> | Awaited<ReturnType<typeof launchFirefox>>;
export type Screen = Awaited<ReturnType<Driver['panel']>>;
export type BrowserPage = Awaited<ReturnType<Driver['openPage']>>;

const buildOf = (name: string) => fileURLToPath(new URL(`../../../.output/${name}-mv3`, import.meta.url));

/** Wide enough for a page with a panel beside it. */
const WINDOW = { width: 1280, height: 900 };

/** A browser with the extension that can be stopped and started again on the same profile. */
export interface World {
  driver: Driver;
  /** `host/path` of every request that reached the network, oldest first. */
  readonly requests: string[];
  restart(): Promise<void>;
  close(): Promise<void>;
}

export async function openWorld(kind: Kind): Promise<World> {
  const path = findBrowser(kind);
  if (!path) throw new Error(`${kind} is not installed: run npm test, which installs it`);
  const sites = await serveSites();
  const profile = mkdtempSync(join(tmpdir(), `tashan-${kind}-`));
  const options = { path, profile, window: WINDOW };
  const launch = (): Promise<Driver> =>
    kind === 'chromium'
      ? launchChromium({
          ...options,
          extension: buildOf('chrome'),
          resolve: `MAP * 127.0.0.1:${sites.port}, EXCLUDE 127.0.0.1`,
        })
      : launchFirefox({ ...options, extension: buildOf('firefox'), proxyPort: sites.port });
  const world: World = {
    driver: await launch(),
    requests: sites.requests,
    restart: async () => {
      await world.driver.close();
      world.driver = await launch();
    },
    close: async () => {
      await world.driver.close();
      await sites.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return world;
}
