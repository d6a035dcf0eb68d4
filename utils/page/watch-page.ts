/** When to read a page: once it is idle, and again once it has changed and gone quiet, never in a storm. */
import { whenIdle } from './slices';

/** All in milliseconds. Exported for the tests, which turn the clock by hand. */
export const TIMINGS = {
  /** A page is quiet when nothing in it has changed for this long. */
  quiet: 800,
  /** A page that never goes quiet (a ticker, a clock) is read at the latest this long after a change. */
  longestWait: 5_000,
  /** Readings follow each other at least this far apart; doubled each time what was told was nothing new. */
  minInterval: 3_000,
  /** The most that doubling comes to. */
  maxInterval: 60_000,
  /** An idle callback comes at the latest after this. */
  idleTimeout: 2_000,
} as const;

/** A page that changes all the time, and says the same, is read for at most one part of the time in so many. */
const SHARE_OF_TIME = 50;

/** `navigation` is missing from Firefox before 147, `prerendering` from all but Chromium. */
interface WatchedWindow extends Omit<Window, 'navigation' | 'document'> {
  readonly navigation?: EventTarget;
  readonly document: Document & { readonly prerendering?: boolean };
}

/** What a reading came to. */
export interface Reading {
  /** What was read: the document, and frames and shadow roots in it, whose changes are changes of the page. */
  readonly roots: readonly Node[];
  /** Whether what was told was new; null where there was nothing to tell. */
  readonly isNews: boolean | null;
  /** How long that took. Milliseconds. */
  readonly work: number;
}

type Read = () => Promise<Reading>;

/**
 * What changes is any attribute: style sheets ask for whatever they like, and whether an element is seen hangs on that. A
 * storm of them costs a timer set anew each time.
 */
const CHANGES: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
};

/**
 * What shows text without a change of the document: what a frame or a late style sheet has loaded, animations and
 * transitions at their end, and what a click opens by style alone (`:checked`) or inside a shadow root.
 */
const SHOWING = ['load', 'animationend', 'transitionend', 'click'] as const;
const LOADED = /^(?:i?frame|link|style)$/;

/**
 * Calls `read` when the page is idle, and again after what is seen of it or its address may have changed, until `signal`
 * aborts. A page that is drawn ahead of the click that opens it waits until it is shown: its tab still shows another.
 * @param read a page that keeps telling what is nothing new is read ever more rarely, until the reader clicks.
 */
export function watchPage(window: WatchedWindow, read: Read, signal: AbortSignal): void {
  const start = () => watchShownPage(window, read, signal);
  if (window.document.prerendering !== true) start();
  else window.document.addEventListener('prerenderingchange', start, { once: true, signal });
}

function watchShownPage(window: WatchedWindow, read: Read, signal: AbortSignal): void {
  let timer: number | undefined;
  let firstChange: number | null = null;
  let lastRead = Number.NEGATIVE_INFINITY;
  let interval: number = TIMINGS.minInterval;
  let isReading = false;

  const readNow = async () => {
    if (signal.aborted) return;
    firstChange = null;
    try {
      const reading = await read();
      interval = intervalAfter(reading, interval);
      for (const root of reading.roots) if (!signal.aborted) observer.observe(root, CHANGES);
    } finally {
      isReading = false;
      // What changed while it was read is waited for only now.
      if (firstChange !== null) onChange();
    }
  };
  const onDue = () => {
    isReading = true;
    lastRead = performance.now();
    whenIdle(window, () => void readNow(), TIMINGS.idleTimeout);
  };
  const onChange = () => {
    const now = performance.now();
    firstChange ??= now;
    window.clearTimeout(timer);
    if (isReading || signal.aborted) return;
    const quietAt = Math.min(now + TIMINGS.quiet, firstChange + TIMINGS.longestWait);
    timer = window.setTimeout(onDue, Math.max(quietAt, lastRead + interval) - now);
  };
  const onNavigation = () => {
    interval = TIMINGS.minInterval;
    onChange();
  };

  const onShowing = ({ type, target }: Event) => {
    if (type === 'click') onNavigation();
    else if (type !== 'load' || LOADED.test((target as Element).localName)) onChange();
  };
  for (const type of SHOWING) window.document.addEventListener(type, onShowing, { capture: true, signal });
  const observer = new MutationObserver((records) => records.every(isBesidePage) || onChange());
  observer.observe(window.document, CHANGES);
  window.navigation?.addEventListener('currententrychange', onNavigation, { signal });
  for (const type of ['popstate', 'hashchange'] as const)
    window.addEventListener(type, onNavigation, { signal });
  // The first `pageshow` is only the end of loading.
  window.addEventListener('pageshow', ({ persisted }) => persisted && onNavigation(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    window.clearTimeout(timer);
  });
  onDue();
}

/** Whether it is an attribute of what extensions draw over pages, which stands beside the body. */
function isBesidePage({ type, target }: MutationRecord): boolean {
  const { documentElement, body } = target.ownerDocument ?? {};
  return type === 'attributes' && target.parentNode === documentElement && target !== body;
}

/** How long after a reading the next may begin. Milliseconds. */
function intervalAfter({ isNews, work }: Reading, before: number): number {
  if (isNews === false) return Math.min(before * 2, TIMINGS.maxInterval);
  return Math.min(Math.max(TIMINGS.minInterval, work * SHARE_OF_TIME), TIMINGS.maxInterval);
}
