/** Everything that may move a page's paragraphs without changing what they say. */

/** Marks follow a page that moves all the time at this distance. Milliseconds. */
const LEAST_INTERVAL = 100;

/** Calls `onMoved` after the layout may have changed, in the next frame but not in each, until `signal` aborts. */
export function watchLayout(window: Window, onMoved: () => void, signal: AbortSignal): LayoutWatch {
  const { document } = window;
  let isDue = false;
  let last = Number.NEGATIVE_INFINITY;
  const moved = () => {
    if (isDue || signal.aborted) return;
    isDue = true;
    const wait = Math.max(0, last + LEAST_INTERVAL - performance.now());
    window.setTimeout(() => {
      isDue = false;
      last = performance.now();
      if (!signal.aborted) onMoved();
    }, wait);
  };
  window.addEventListener('resize', moved, { signal });
  window.visualViewport?.addEventListener('resize', moved, { signal });
  document.fonts?.addEventListener?.('loadingdone', moved, { signal });
  // Images and style sheets; both say so only where they are.
  document.addEventListener('load', moved, { capture: true, signal });
  document.addEventListener('transitionend', moved, { capture: true, signal });
  return watchSizes(window, moved, signal);
}

export interface LayoutWatch {
  /** Watches these elements too, in place of those before: a paragraph in a tab that is opened gets its size then. */
  follow(elements: Iterable<Element>): void;
}

function watchSizes(window: Window, moved: () => void, signal: AbortSignal): LayoutWatch {
  const { ResizeObserver } = window as Window & typeof globalThis;
  // jsdom lays nothing out and lacks this.
  if (!ResizeObserver) return { follow: () => undefined };
  const observer = new ResizeObserver(moved);
  signal.addEventListener('abort', () => observer.disconnect());
  const { documentElement, body } = window.document;
  let followed = new Set<Element>();
  const follow = (elements: Iterable<Element>) => {
    const wanted = new Set([documentElement, body, ...elements].filter(Boolean));
    for (const element of followed) if (!wanted.has(element)) observer.unobserve(element);
    for (const element of wanted) if (!followed.has(element)) observer.observe(element);
    followed = wanted;
  };
  follow([]);
  return { follow };
}
