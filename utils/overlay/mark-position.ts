import type { Box } from './box';
import type { FoundMark } from './find-marks';
import type { AnchorSource } from './follow-anchor';
import { blockBox } from './measure-marks';

/** Where the card of a mark belongs: beside its paragraph, wherever that is scrolled to. */
export function markPosition(
  window: Window,
  button: HTMLElement,
  /** What the mark stands for now: the page may have been drawn anew. */
  foundNow: () => FoundMark | null,
  /** Tells by `move` that marks have moved. */
  moves: EventTarget,
): AnchorSource {
  return {
    window,
    anchor() {
      const found = foundNow();
      if (!button.isConnected || !found?.block.isConnected) return null;
      return { mark: button.getBoundingClientRect() as Box, text: blockBox(found, window) };
    },
    watch: (onMoved, signal) => moves.addEventListener('move', onMoved, { signal }),
  };
}
