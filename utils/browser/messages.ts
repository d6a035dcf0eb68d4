/**
 * What scripts in pages say to the extension. Whoever has taken over a page's process can send any of it, whenever it
 * likes: so each kind is little, concerns only the sender's own tab, and reads or deletes nothing that a reader could not
 * see or take back. The extension's own pages need no messages: they act by themselves.
 */
import * as v from 'valibot';
import type { MarginMark } from '../overlay/page-card';
import { skeletonSchema } from '../page/parse-skeleton';
import { MAX_PASSAGE_LENGTH } from '../page/read-selection';
import type { PageSkeleton } from '../page/skeleton';
import { walkSchema } from '../passages/parse-answer';
import type { PassageWalk } from '../passages/passage';
import { browser } from './api';
import { areOfOneOrigin, type PageSender, pageSenderOf, type Sender } from './senders';

export type Message =
  /** Content script: the page has been read. */
  | { readonly type: 'page-read'; readonly page: PageSkeleton }
  /** Overlay: what stands in the page's margin? */
  | { readonly type: 'margin-marks'; readonly page: PageSkeleton }
  /** Overlay: keep a measure of a card, or take it out again. */
  | { readonly type: 'keep-card'; readonly measureId: string; readonly kept: boolean }
  /** Overlay: a measure is not relevant on this page, or is again. */
  | { readonly type: 'hide-card'; readonly measureId: string; readonly hidden: boolean }
  /** Selection button: show on a card the measures related to these words. */
  | { readonly type: 'show-related'; readonly text: string }
  /** Selection button: keep what is selected. */
  | { readonly type: 'save-selection' }
  /** Selection button: it is not wanted any more, on any page. */
  | { readonly type: 'turn-off-selection-button' }
  /** Notice that it is turned off: it is wanted all the same. */
  | { readonly type: 'turn-on-selection-button' }
  /** Marks in a page, to popup and panel: where the walk through the passages stands; null once they are cleared. */
  | { readonly type: 'passages-walked'; readonly state: PassageWalk | null };

/** What is answered. */
export interface Replies {
  /** Whether it says anything new. */
  readonly 'page-read': boolean;
  readonly 'margin-marks': readonly MarginMark[];
  /** Whether that worked. */
  readonly 'keep-card': boolean;
  readonly 'hide-card': boolean;
  readonly 'show-related': boolean;
  /** When it is done. */
  readonly 'save-selection': unknown;
  readonly 'turn-off-selection-button': unknown;
  readonly 'turn-on-selection-button': unknown;
  readonly 'passages-walked': unknown;
}

type Type = Message['type'];
type MessageOf<Of extends Type> = Extract<Message, { readonly type: Of }>;

/** What is done about each kind of message; it resolves to the answer. */
export type MessageHandlers = {
  readonly [Of in Type]?: (message: MessageOf<Of>, sender: PageSender) => Promise<Replies[Of]>;
};

interface Rule<Of extends Type> {
  readonly shape: v.GenericSchema<unknown, MessageOf<Of>>;
  /** Whether frames may send it, or only the page itself. */
  readonly fromFrames: boolean;
}

/** Ids of measures have seven characters. */
const measureId = v.pipe(v.string(), v.maxLength(100));

/** No more of a selection is looked for than is kept of one. */
const words = v.pipe(
  v.string(),
  v.transform((text) => text.slice(0, MAX_PASSAGE_LENGTH)),
);

const RULES: { readonly [Of in Type]: Rule<Of> } = {
  'page-read': {
    shape: v.object({ type: v.literal('page-read'), page: skeletonSchema }),
    fromFrames: false,
  },
  'margin-marks': {
    shape: v.object({ type: v.literal('margin-marks'), page: skeletonSchema }),
    fromFrames: false,
  },
  'keep-card': {
    shape: v.object({ type: v.literal('keep-card'), measureId, kept: v.boolean() }),
    fromFrames: true,
  },
  'hide-card': {
    shape: v.object({ type: v.literal('hide-card'), measureId, hidden: v.boolean() }),
    fromFrames: false,
  },
  'show-related': {
    shape: v.object({ type: v.literal('show-related'), text: words }),
    fromFrames: true,
  },
  'save-selection': { shape: v.object({ type: v.literal('save-selection') }), fromFrames: true },
  'turn-off-selection-button': {
    shape: v.object({ type: v.literal('turn-off-selection-button') }),
    fromFrames: true,
  },
  'turn-on-selection-button': {
    shape: v.object({ type: v.literal('turn-on-selection-button') }),
    fromFrames: false,
  },
  'passages-walked': {
    shape: v.object({ type: v.literal('passages-walked'), state: v.nullable(walkSchema) }),
    fromFrames: false,
  },
};

/** What was sent, in the shape of its kind; null where it has another, or may not come from there. */
function messageFrom<Of extends Type>(type: Of, raw: unknown, sender: PageSender): MessageOf<Of> | null {
  const { shape, fromFrames } = RULES[type];
  if (!fromFrames && sender.frameId !== 0) return null;
  const parsed = v.safeParse(shape, raw);
  if (!parsed.success) return null;
  const message: Message = parsed.output;
  // A page may speak of itself alone.
  const address = 'page' in message ? message.page.roots[0]?.head.url : sender.url;
  return address !== undefined && areOfOneOrigin(address, sender.url) ? parsed.output : null;
}

/**
 * Calls the handler of each message that a script of ours in a page has sent, and answers with what it resolves to; kinds
 * without a handler are left to others, and what is misshapen or from elsewhere is not answered. The answer is sent through
 * `sendResponse`: returning a promise from a listener works in only one of the two browsers. Returns what stops listening.
 */
export function onMessage(handlers: MessageHandlers): () => void {
  const answer = <Of extends Type>(type: Of, raw: unknown, from: PageSender) => {
    const message = messageFrom(type, raw, from);
    return message && (handlers[type]?.(message, from) ?? null);
  };
  const listener = (raw: unknown, sender: Sender, sendResponse: (response?: unknown) => void) => {
    const from = pageSenderOf(sender);
    const type = (raw as Partial<Message> | null | undefined)?.type;
    if (from === null || typeof type !== 'string' || !Object.hasOwn(RULES, type)) return undefined;
    const answering = answer(type, raw, from);
    // Whoever asked is answered even where handling failed; what failed is a bug, told in the worker's console.
    void answering?.catch(console.error).then(sendResponse);
    return answering ? (true as const) : undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
