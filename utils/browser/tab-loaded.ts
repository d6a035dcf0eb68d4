import { browser } from './api';

/** How long a page may take to load before it is looked at as it is. Milliseconds. */
const LONGEST_LOAD = 20_000;

/** Opens a tab and resolves to its id once its page has loaded; null where the browser gives it none. */
export async function openLoadedTab(url: string): Promise<number | null> {
  const loaded = new Set<number>();
  let tell = () => {};
  const listener = (tabId: number, { status }: { status?: string }) => {
    if (status === 'complete') loaded.add(tabId);
    tell();
  };
  // Before the tab is there: a page out of the cache may have loaded by the time its id is known.
  browser.tabs.onUpdated.addListener(listener);
  try {
    const { id } = await browser.tabs.create({ url });
    if (id === undefined) return null;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, LONGEST_LOAD);
      tell = () => {
        if (!loaded.has(id)) return;
        clearTimeout(timer);
        resolve();
      };
      tell();
    });
    return id;
  } finally {
    browser.tabs.onUpdated.removeListener(listener);
  }
}
