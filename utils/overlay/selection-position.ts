import { selectionIn } from '../page/selection-in';
import { intersection } from './box';
import type { AnchorSource } from './follow-anchor';

/** Where a card about the selection belongs: beside the words as far as they are in sight. */
export function selectionPosition(window: Window): AnchorSource {
  const selection = selectionIn(window);
  const words = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  return {
    window,
    anchor() {
      const view = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
      // In a text field there is a selection, but no words of the page.
      const lines = [...(words?.getClientRects() ?? [])].filter(({ width }) => width > 0);
      const box = lines.length > 0 ? intersection(boxAround(lines), view) : view;
      const last = lines.at(-1);
      return { mark: last ? intersection(last, view) : { ...box, bottom: box.top }, text: box };
    },
    watch: (onMoved, signal) => window.addEventListener('resize', onMoved, { signal }),
  };
}

function boxAround(lines: readonly DOMRect[]) {
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    top: Math.min(...lines.map(({ top }) => top)),
    right: Math.max(...lines.map(({ right }) => right)),
    bottom: Math.max(...lines.map(({ bottom }) => bottom)),
  };
}
