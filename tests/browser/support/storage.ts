/** The extension's storage, asked of the extension itself. */
import type { Driver } from './launch';

type Area = 'local' | 'session';
type Items = Readonly<Record<string, unknown>>;

/** Everything stored in an area. */
export async function storedIn(driver: Driver, area: Area): Promise<Items> {
  return (await driver.evaluate(callStorage, area, 'get', null)) as Items;
}

/** Adds these items to what is stored. */
export async function store(driver: Driver, area: Area, items: Items): Promise<void> {
  await driver.evaluate(callStorage, area, 'set', items);
}

/** Leaves just these items in the area. */
export async function storeOnly(driver: Driver, area: Area, items: Items): Promise<void> {
  await driver.evaluate(callStorage, area, 'clear');
  await store(driver, area, items);
}

/** Runs in the extension. */
async function callStorage(area: Area, method: string, argument?: unknown): Promise<unknown> {
  type StorageArea = Record<string, (argument?: unknown) => Promise<unknown>>;
  type Api = { readonly storage: Record<Area, StorageArea> };
  const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
  return (browser ?? chrome).storage[area][method]?.(argument);
}
