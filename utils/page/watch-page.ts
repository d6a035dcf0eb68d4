/** When to read a page: once it is idle, and again once it has changed and gone quiet, never in a storm. */
import { whenIdle } from './slices';

/** All in milliseconds. Exported for the tests, which turn the clock by hand. */
export const TIMINGS = {
  /** A page is quiet when nothing in it has changed for this long. */
  quiet: 800,
  /** A page that never goes quiet (a ticker, a clock) is read at the latest this long after a change. */
  longestWait: 5_000,
  /** Readings follow each other at least this far apart; doubled each time nothing new was found. */
  minInterval: 3_000,
  /** The most that doubling comes to. */
  maxInterval: 60_000,
  /** An idle callback comes at the latest after this. */
  idleTimeout: 2_000,
} as const;

/** `navigation` is missing from Firefox before 147, `prerendering` from all but Chromium. */
interface WatchedWindow extends Omit<Window, 'navigation' | 'document'> {
  readonly navigation?: EventTarget;
  readonly document: Document & { readonly prerendering?: boolean };
}

/** Resolves to whether it found anything new. */
type Read = () => Promise<boolean>;

/**
 * Calls `read` when the page is idle, and again after its text or address has changed, until `signal` aborts.
 * A page that is drawn ahead of the click that opens it waits until it is shown: its tab still shows another.
 * @param read a page that keeps changing without saying anything new is read ever more rarely.
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
      interval = (await read()) ? TIMINGS.minInterval : Math.min(interval * 2, TIMINGS.maxInterval);
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

  // What a frame has loaded changes nothing in the document around it.
  const onLoaded = ({ target }: Event) => /^i?frame$/.test((target as Element).localName) && onChange();
  window.document.addEventListener('load', onLoaded, { capture: true, signal });
  const observer = new MutationObserver(onChange);
  observer.observe(window.document, { childList: true, subtree: true, characterData: true });
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
