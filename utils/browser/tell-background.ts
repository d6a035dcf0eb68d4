import type { PageText } from '../page/page-text';

interface Runtime {
  sendMessage(message: unknown): Promise<unknown>;
}

/** The API as the browser itself gives it: the polyfill would be a third of the content script. */
const api = globalThis as { browser?: { runtime: Runtime }; chrome?: { runtime: Runtime } };

/** Tells the background that the page has been read. A background that was replaced meanwhile is no error. */
export async function tellPageRead(page: PageText): Promise<void> {
  try {
    await (api.browser ?? api.chrome)?.runtime.sendMessage({ type: 'page-read', page });
  } catch {
    // The extension was reloaded under this page: a new content script reads it.
  }
}
