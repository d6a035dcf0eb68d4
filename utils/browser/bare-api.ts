/**
 * The API as the browser itself gives it, for what runs in pages: the polyfill would be a third of the content script.
 * Chrome has no `browser`, but a page that names an element so makes a global of it: what cannot send is passed over.
 */
import type { MessageKey } from './i18n';
import type { Message, Replies } from './messages';

interface Api {
  readonly runtime?: {
    readonly id?: string;
    sendMessage?(message: unknown): Promise<unknown>;
  };
  readonly i18n?: { getMessage(key: string, substitutions: string[]): string };
}

function api(): Api | undefined {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  return [browser, chrome].find((found) => typeof found?.runtime?.sendMessage === 'function');
}

/**
 * What `ask` returns; undefined once the extension was reloaded or removed under this page. Its API then throws, whatever
 * is asked of it (“Extension context invalidated”), and what this script has drawn is about to be taken away.
 */
function unlessGone<Answer>(ask: () => Answer): Answer | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/** Whether the extension was reloaded or removed under this page: its id is the first thing to go. */
export function isGone(): boolean {
  return !unlessGone(() => api()?.runtime?.id);
}

/**
 * Resolves to what the background answers; undefined where nobody does: the extension was reloaded under this page, and
 * a new script takes the place of this one.
 */
export async function askBackground<Sent extends Message>(
  message: Sent,
): Promise<Replies[Sent['type']] | undefined> {
  try {
    return (await api()?.runtime?.sendMessage?.(message)) as Replies[Sent['type']] | undefined;
  } catch {
    return undefined;
  }
}

/** The text of `key`, as `t` has it; empty where the extension was reloaded under this page. */
export function pageText(key: MessageKey, ...substitutions: (string | number)[]): string {
  return unlessGone(() => api()?.i18n?.getMessage(key, substitutions.map(String))) ?? '';
}
