/** The bar in the page while passages are marked: what they are shown for, which of them, and the way to the others. */

import { element, lineDrawing } from '../overlay/element';
import { onOwn } from '../overlay/own-events';
import { createHost } from '../overlay/page-host';
import { redraw } from '../overlay/seal';
import type { PassageWalk } from './passage';
import { BAR_STYLES } from './passage-bar-styles';

/** What the bar says, in the interface's language. */
export interface BarTexts {
  readonly name: string;
  readonly previous: string;
  readonly next: string;
  readonly clear: string;
  place(walk: PassageWalk): string;
  /** What is to be said of it besides: that something was passed over, or is only similar; empty where there is nothing. */
  remark(walk: PassageWalk): string;
  /** Where the page no longer has the passage that was shown. */
  readonly gone: string;
}

export interface BarActions {
  step(by: 1 | -1): void;
  clear(): void;
}

export interface PassageBar {
  /** Puts it back where the page has taken it away. */
  attach(): void;
  show(walk: PassageWalk): void;
  /** Says that the page no longer has the passage. */
  showGone(): void;
  remove(): void;
}

/** Drawn 16 units square: an arrow up, an arrow down, a cross. */
const [UP, DOWN, CROSS] = ['M3.5 10 8 5.5l4.5 4.5', 'M3.5 6 8 10.5 12.5 6', 'M4 4l8 8M12 4l-8 8'];

/** Puts the bar over the page. */
export function openPassageBar(document: Document, texts: BarTexts, actions: BarActions): PassageBar {
  const button = (label: string, path: string, act: () => void) => {
    const attributes = { type: 'button', 'aria-label': label, title: label };
    const made = element(document, 'button', attributes, lineDrawing(document, path, 16));
    onOwn(made, 'click', act);
    return made;
  };
  const [label, place, remark] = [
    document.createElement('b'),
    document.createElement('span'),
    document.createElement('i'),
  ];
  const bar = element(
    document,
    'div',
    { role: 'group', 'aria-label': texts.name },
    element(document, 'p', { role: 'status' }, label, place, remark),
    button(texts.previous, UP, () => actions.step(-1)),
    button(texts.next, DOWN, () => actions.step(1)),
    button(texts.clear, CROSS, actions.clear),
  );
  const host = createHost(document, 'passages', BAR_STYLES);
  const end = new AbortController();
  host.root.append(element(document, 'div', { class: 'passage-bar' }, bar));
  host.attach();
  host.watch(bar, end.signal);
  return {
    attach: host.attach,
    show: (walk) =>
      redraw(() => {
        label.textContent = label.title = walk.label;
        place.textContent = texts.place(walk);
        remark.textContent = texts.remark(walk);
      }),
    showGone: () =>
      redraw(() => {
        place.textContent = '';
        remark.textContent = texts.gone;
      }),
    remove() {
      end.abort();
      host.remove();
    },
  };
}
