/** Who speaks to the extension. Its id alone says nothing: a script in a page has it too, and a page's process may lie. */
import { browser, extensionAddress } from './api';

/** What the browser, and not whoever speaks, says of a sender. */
export interface Sender {
  readonly id?: string;
  readonly url?: string;
  /** Chrome since 80, Firefox since 126. */
  readonly origin?: string;
  readonly tab?: { readonly id?: number };
  readonly frameId?: number;
}

/** A script of ours in a page, by its place. */
export interface PageSender {
  readonly tabId: number;
  readonly frameId: number;
  /** Address of the document it runs in. */
  readonly url: string;
}

const isOwn = (address: string) => `${address}/`.startsWith(extensionAddress(''));

/** Whether this is one of the extension's own pages, in a tab or out of one. */
export function isOwnPage({ id, url, origin = url }: Sender): boolean {
  return id === browser.runtime.id && [url, origin].every((said) => said !== undefined && isOwn(said));
}

/** Where the script runs that sent this; null where it is none, but a page of the extension or anybody else. */
export function pageSenderOf({ id, url, origin = url, tab, frameId }: Sender): PageSender | null {
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return null;
  if (url === undefined || [url, origin].some((said) => said !== undefined && isOwn(said))) return null;
  return { tabId: tab.id, frameId, url };
}

/** Whether the two addresses are of one origin: what a page says of itself must at least be that. */
export function areOfOneOrigin(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin;
}
