/** A search asked for elsewhere (context menu, address bar), left in `storage.session` for the panel to take. */
import { browser } from './api';

const KEY = 'panel:query';

/** Leaves a query for the panel; one that nobody has taken yet is replaced. */
export async function requestPanelQuery(query: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: query });
}

async function takeQuery(): Promise<string | null> {
  const { [KEY]: query } = await browser.storage.session.get(KEY);
  if (typeof query !== 'string') return null;
  await browser.storage.session.remove(KEY);
  return query;
}

/** Calls `onQuery` with the query that waits, if one does, and with each that follows, until `signal` aborts. */
export function watchPanelQuery(onQuery: (query: string) => void, signal: AbortSignal): void {
  const take = async () => {
    const query = await takeQuery();
    if (query !== null && !signal.aborted) onQuery(query);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]?.newValue !== undefined) void take();
  };
  browser.storage.session.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(listener));
  void take();
}
