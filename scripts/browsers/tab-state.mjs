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

/** How long anything in a browser may take on the slowest machine: only what fails waits for so long. Milliseconds. */
export const PATIENCE = 120_000;

/** Milliseconds. */
const INTERVAL = 50;

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

/** Runs in a page or worker of the extension: the titles of an icon over a page that has not been read. */
export async function titlesAtRest() {
  const { action, i18n } = globalThis.browser ?? globalThis.chrome;
  return [await action.getTitle({}), i18n.getMessage('iconTitleReading')];
}

/**
 * The tab's state once its page has been read and its icon drawn, or as it is when patience ends. Icon and stored page are
 * written side by side; of the icon, the title comes last.
 */
export function settledTabState(ask, atRest, patience) {
  const isRead = ({ stored }) => stored !== null && stored.matches.status !== 'reading';
  return poll(ask, (state) => isRead(state) && !atRest.includes(state.title), patience);
}
