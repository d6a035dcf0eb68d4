import type { PageText } from '../page/page-text';

interface Runtime {
  sendMessage?(message: unknown): Promise<unknown>;
}

interface Api {
  readonly runtime?: Runtime;
}

/**
 * The API as the browser itself gives it: the polyfill would be a third of the content script. Chrome has no `browser`,
 * but a page that names an element so makes a global of it: what cannot send is passed over.
 */
function runtime(): Runtime | undefined {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  return [browser?.runtime, chrome?.runtime].find((found) => typeof found?.sendMessage === 'function');
}

/** Tells the background that the page has been read. A background that was replaced meanwhile is no error. */
export async function tellPageRead(page: PageText): Promise<void> {
  try {
    await runtime()?.sendMessage?.({ type: 'page-read', page });
  } catch {
    // The extension was reloaded under this page: a new content script reads it.
  }
}
