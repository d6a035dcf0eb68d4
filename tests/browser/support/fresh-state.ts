/** What a browser is like before a test has used it, and how it gets to be so again. */
import { isDeepStrictEqual } from 'node:util';
import { poll } from '../../../scripts/browsers/tab-state.mjs';
import { clearDownloads } from './downloads';
import type { Driver, World } from './launch';
import { PATIENCE } from './reading';
import { storeOnly } from './storage';

type Items = Readonly<Record<string, unknown>>;

/** All that the extension can be asked about, and what it has in the window. */
interface State {
  readonly local: Items;
  readonly session: Items;
  /** Hosts it may read. */
  readonly origins: readonly string[];
  /** Ids of the scripts it has registered for pages. */
  readonly scripts: readonly string[];
  /** How many tabs there are. */
  readonly tabs: number;
}

export class FreshState {
  private constructor(private readonly state: State) {}

  /** That of a browser which has just been started. */
  static async of({ driver }: World): Promise<FreshState> {
    await driver.closeScreens();
    return new FreshState(await stateOf(driver));
  }

  /** Brings the browser back to this state; fails with what is left where it cannot be. */
  async restore({ driver, requests, downloads }: World): Promise<void> {
    await driver.closeScreens();
    await driver.evaluate(removeOrigins, this.state.origins);
    await storeOnly(driver, 'local', this.state.local);
    await storeOnly(driver, 'session', this.state.session);
    clearDownloads(downloads);
    requests.length = 0;
    const isFresh = (state: State) => isDeepStrictEqual(state, this.state);
    const left = (await poll(() => stateOf(driver), isFresh, PATIENCE)) as State;
    if (!isFresh(left)) throw new Error(`left behind: ${differences(left, this.state).join('; ')}`);
  }
}

/** `storage: what is left of it` of whatever is not as it was. */
const differences = (left: State, fresh: State): string[] =>
  (Object.keys(fresh) as (keyof State)[])
    .filter((part) => !isDeepStrictEqual(left[part], fresh[part]))
    .map((part) => `${part}: ${JSON.stringify(left[part]).slice(0, 300)}`);

const stateOf = (driver: Driver): Promise<State> => driver.evaluate(readState);

interface Api {
  readonly storage: Readonly<Record<'local' | 'session', { get(keys: null): Promise<Items> }>>;
  readonly permissions: {
    getAll(): Promise<{ origins: string[] }>;
    remove(permissions: { origins: string[] }): Promise<boolean>;
  };
  readonly scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
  readonly tabs: { query(by: object): Promise<unknown[]> };
}
type Apis = { readonly browser?: Api; readonly chrome: Api };

/** Runs in the extension. */
async function readState(): Promise<State> {
  const { browser, chrome } = globalThis as unknown as Apis;
  const { storage, permissions, scripting, tabs } = browser ?? chrome;
  const [local, session, { origins }, scripts, open] = await Promise.all([
    storage.local.get(null),
    storage.session.get(null),
    permissions.getAll(),
    scripting.getRegisteredContentScripts(),
    tabs.query({}),
  ]);
  const ids = scripts.map(({ id }) => id);
  return { local, session, origins: origins.sort(), scripts: ids.sort(), tabs: open.length };
}

/** Runs in the extension: gives back what it was allowed beyond these. */
async function removeOrigins(fresh: readonly string[]): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Apis;
  const { permissions } = browser ?? chrome;
  const { origins } = await permissions.getAll();
  const added = origins.filter((origin) => !fresh.includes(origin));
  if (added.length > 0) await permissions.remove({ origins: added });
}
