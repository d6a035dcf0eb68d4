/** Work cut into slices, between which the page gets its turn. */
import type { Walk } from './walk-page';

/** How long a slice lasts. Milliseconds: half of what the page may not notice, as a clock tick may fall late. */
const SLICE = 4;
/** A page too busy for an idle moment is not waited for longer than this. Milliseconds. */
const LONGEST_PAUSE = 100;

type IdleWindow = Pick<Window, 'setTimeout'> & Partial<Pick<Window, 'requestIdleCallback'>>;

/** Gives the page its turn, then calls back. */
export type Pause = (window: IdleWindow, callback: () => void) => void;

/** For what nobody waits for. */
export const untilIdle: Pause = (window, callback) => whenIdle(window, callback, LONGEST_PAUSE);

/**
 * For what a reader waits for. A callback that is asked for in an idle moment comes in the next one, 50 ms later, however
 * little the page does; here only tasks, input and frames that wait already come first.
 */
export const untilFree: Pause = (window, callback) => void window.setTimeout(callback, 0);

/** Resolves to the end of the walk; null where `signal` has aborted first. */
export async function inSlices<Result>(
  walk: Walk<Result>,
  window: IdleWindow,
  signal: AbortSignal,
  pause = untilIdle,
): Promise<Result | null> {
  let isResumed = false;
  while (!signal.aborted) {
    const end = performance.now() + SLICE;
    do {
      const { done, value } = walk.next(isResumed);
      if (done) return value as Result;
      isResumed = false;
    } while (performance.now() < end);
    await new Promise<void>((resolve) => pause(window, resolve));
    isResumed = true;
  }
  return null;
}

/** The walk in one go, for tools and tests. */
export function atOnce<Result>(walk: Walk<Result>): Result {
  for (;;) {
    const { done, value } = walk.next(false);
    if (done) return value as Result;
  }
}

/** Safari has no idle callback, nor has jsdom: then as soon as the page lets go. `timeout` is in milliseconds. */
export function whenIdle(window: IdleWindow, callback: () => void, timeout: number): void {
  if (window.requestIdleCallback) window.requestIdleCallback(callback, { timeout });
  else window.setTimeout(callback, 0);
}
