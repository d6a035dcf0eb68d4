/**
 * Runs in a page or worker of the extension: what is stored of the page at `url`, or null. A tab whose address the
 * extension may not know is found by being the only one that is not the extension's.
 */
export async function readStoredPage(url) {
  const api = globalThis.browser ?? globalThis.chrome;
  const tabs = await api.tabs.query({});
  const others = tabs.filter((tab) => !tab.url?.includes('-extension://'));
  const tab = tabs.find((candidate) => candidate.url === url) ?? others.at(-1);
  if (!tab) return null;
  const key = `page:${tab.id}`;
  return (await api.storage.session.get(key))[key] ?? null;
}

const INTERVAL = 100;

/** Asks until `isDone(answer)`; the last answer, done or not, after `patience` milliseconds. */
export async function poll(ask, isDone, patience) {
  const end = Date.now() + patience;
  let answer = await ask();
  while (!isDone(answer) && Date.now() < end) {
    await new Promise((resolve) => setTimeout(resolve, INTERVAL));
    answer = await ask();
  }
  return answer;
}

/** Badge and stored page are written side by side, the badge last at times. Milliseconds. */
const BADGE_PATIENCE = 2_000;

/** The tab's state once its page has been read and its badge drawn, or as it is when patience ends. */
export async function settledTabState(ask, patience) {
  const isRead = ({ stored }) => stored !== null && stored.matches.status !== 'reading';
  const state = await poll(ask, isRead, patience);
  const isDrawn = ({ badge, stored }) => badge !== '' || !(stored?.matches.matches?.length > 0);
  return isDrawn(state) ? state : poll(ask, isDrawn, BADGE_PATIENCE);
}
