/** Notices that a page has taken away what was found in it, as frameworks do that draw it anew, and has it found again. */
import { frameAround } from './page-view';

/* All in milliseconds. Exported for the tests, which turn the clock by hand. */

/** The page is asked no more often than once a frame, however often it changes. */
const LEAST_ASKED = 16;
/** Finding anew begins at least this long after the last time. */
export const LEAST_INTERVAL = 200;
/** Where that took long, so many times as long: the rest of the time is the page's. */
const SHARE = 5;
/** Yet what can be found again is not put off for longer. */
export const LONGEST_INTERVAL = 1_000;
/** Looking in vain doubles the distance, up to this. */
export const LONGEST_IN_VAIN = 8_000;

export interface LossWatch {
  /** Watches the documents and shadow roots that these nodes stand in, too. */
  follow(nodes: Iterable<Node>): void;
}

/**
 * Has what is lost found anew when the page changes, at once where the last time is long enough ago: before the page is
 * painted, so that nothing flickers. Until `signal` aborts.
 * @param isLost whether anything found is out of the page; asked often
 * @param findAnew resolves to whether everything is there again
 */
export function watchLoss(
  document: Document,
  isLost: () => boolean,
  findAnew: () => Promise<boolean>,
  signal: AbortSignal,
): LossWatch {
  let interval = LEAST_INTERVAL;
  let next = 0;
  let isAsked = false;
  let hasChanged = false;

  const look = async () => {
    if (signal.aborted) return;
    hasChanged = false;
    const begun = performance.now();
    next = begun + LEAST_ASKED;
    if (isLost()) {
      const isWhole = await findAnew();
      const end = performance.now();
      interval = isWhole
        ? Math.min(Math.max(LEAST_INTERVAL, (end - begun) * SHARE), LONGEST_INTERVAL)
        : Math.min(interval * 2, LONGEST_IN_VAIN);
      next = end + interval;
    }
    isAsked = false;
    if (hasChanged) onChange();
  };
  const onChange = () => {
    hasChanged = true;
    if (isAsked) return;
    isAsked = true;
    const wait = next - performance.now();
    if (wait > 0) setTimeout(look, wait);
    else void look();
  };

  const observer = new MutationObserver(onChange);
  // What a frame shows now is no change of the document around it.
  document.addEventListener('load', onChange, { capture: true, signal });
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    follow(nodes) {
      if (signal.aborted) return;
      for (const root of new Set([document, ...[...nodes].flatMap(rootsAround)]))
        observer.observe(root, { childList: true, subtree: true, characterData: true });
    },
  };
}

/** The document or shadow root of a node, and those around it. */
function rootsAround(node: Node): Node[] {
  const root = node.getRootNode();
  const around = (root as Partial<ShadowRoot>).host ?? frameAround(root as Document);
  return around ? [root, ...rootsAround(around)] : [root];
}
