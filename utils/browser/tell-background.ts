import type { PageSkeleton } from '../page/skeleton';

interface Runtime {
  readonly id?: string;
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

/** Whether the extension was reloaded or removed under this page: its id is the first thing to go. */
export function isGone(): boolean {
  return !runtime()?.id;
}

/**
 * Tells the background what the page holds; resolves to whether it said anything new. A background that was replaced
 * meanwhile is no error.
 */
export async function tellPageRead(page: PageSkeleton): Promise<boolean> {
  try {
    return (await runtime()?.sendMessage?.({ type: 'page-read', page })) === true;
  } catch {
    // The extension was reloaded under this page: a new content script reads it.
    return false;
  }
}
