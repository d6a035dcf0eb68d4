import type { PageSkeleton } from '../page/skeleton';
import type { PassageWalk } from '../passages/passage';
import { browser } from './api';

/** Everything one part of the extension says to another. */
export type Message =
  /** Content script → background: the page has been read. Answered by whether it says anything new. */
  | { readonly type: 'page-read'; readonly page: PageSkeleton }
  /** Popup or panel → background: read this tab, with whatever access there is. */
  | { readonly type: 'read-tab'; readonly tabId: number }
  /** Overlay → background: what stands in the page's margin. Answered by `MarginMark[]`. */
  | { readonly type: 'margin-marks'; readonly page: PageSkeleton }
  /** Overlay → background: keep a measure of a card, or take it out again. Answered by whether that worked. */
  | { readonly type: 'keep-card'; readonly measureId: string; readonly kept: boolean }
  /** Overlay → background: a measure is not relevant on this page, or is again. Answered by whether that worked. */
  | { readonly type: 'hide-card'; readonly measureId: string; readonly hidden: boolean }
  /** Selection button → background: show on a card the measures related to these words. */
  | { readonly type: 'show-related'; readonly text: string }
  /** Selection button → background: keep what is selected. */
  | { readonly type: 'save-selection' }
  /** Selection button → background: it is not wanted any more, on any page. */
  | { readonly type: 'turn-off-selection-button' }
  /** Marks in a page → popup or panel: where the walk through the passages stands; null once they are cleared. */
  | { readonly type: 'passages-walked'; readonly state: PassageWalk | null };

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

type MessageOf<Type extends Message['type']> = Extract<Message, { readonly type: Type }>;

/** What is done about each kind of message; it resolves to the answer. */
export type MessageHandlers = {
  readonly [Type in Message['type']]?: (message: MessageOf<Type>, sender: MessageSender) => Promise<unknown>;
};

/**
 * Calls the handler of each message from this extension's own parts, and answers with what it resolves to; kinds without
 * a handler are left to others. The answer is sent through `sendResponse`: returning a promise from a listener works in
 * only one of the two browsers. Returns what stops listening.
 */
export function onMessage(handlers: MessageHandlers): () => void {
  const listener = (
    raw: unknown,
    sender: { id?: string; tab?: { id?: number }; frameId?: number },
    sendResponse: (response?: unknown) => void,
  ) => {
    const message = sender.id === browser.runtime.id ? (raw as Message | null) : null;
    if (typeof message?.type !== 'string' || !Object.hasOwn(handlers, message.type)) return undefined;
    const handle = handlers[message.type] as (message: Message, sender: MessageSender) => Promise<unknown>;
    const from = { tabId: sender.tab?.id, frameId: sender.frameId };
    // Whoever asked is answered even where handling failed; what failed is a bug, told in the worker's console.
    void handle(message, from).catch(console.error).then(sendResponse);
    return true as const;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
