import type { PageSkeleton } from '../page/skeleton';
import { browser } from './api';

/** Everything one part of the extension says to another. */
export type Message =
  /** Content script → background: the page has been read. Answered by whether it says anything new. */
  | { readonly type: 'page-read'; readonly page: PageSkeleton }
  /** Popup or panel → background: read this tab, with whatever access there is. */
  | { readonly type: 'read-tab'; readonly tabId: number };

/**
 * Sends a message to the background. Resolves once it has been handled; a worker that is gone because the
 * extension was reloaded under this page resolves to false.
 */
export async function sendMessage(message: Message): Promise<boolean> {
  try {
    await browser.runtime.sendMessage(message);
    return true;
  } catch {
    return false;
  }
}

export interface MessageSender {
  readonly tabId: number | undefined;
  readonly frameId: number | undefined;
}

/**
 * Calls `handle` for each message from this extension's own parts, and answers with what it resolves to. The answer is
 * sent through `sendResponse`: returning a promise from a listener works in only one of the two browsers.
 */
export function onMessage(handle: (message: Message, sender: MessageSender) => Promise<unknown>): void {
  browser.runtime.onMessage.addListener((raw, sender, sendResponse: (response?: unknown) => void) => {
    if (sender.id !== browser.runtime.id || !isMessage(raw)) return undefined;
    const from = { tabId: sender.tab?.id, frameId: sender.frameId };
    // Whoever asked is answered even where handling failed; what failed is a bug, told in the worker's console.
    void handle(raw, from).catch(console.error).then(sendResponse);
    return true;
  });
}

function isMessage(raw: unknown): raw is Message {
  const type = (raw as { type?: unknown } | null)?.type;
  return type === 'page-read' || type === 'read-tab';
}
