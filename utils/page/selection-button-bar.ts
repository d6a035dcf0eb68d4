/** The buttons beside a selection, as the page has them. */
import { onOwn } from '../overlay/own-events';
import { createHost } from '../overlay/page-host';
import { redraw } from '../overlay/seal';
import { buttonPlace } from './selection-button-place';
import { BUTTON_STYLES } from './selection-button-styles';
import type { SelectedWords } from './selection-button-words';

/** What stands on a button, what is read out for it where that is not the same, and what it does. */
export type BarButton = readonly [text: string, name: string, act: () => unknown];

export interface ButtonBar {
  /** What the page sees of it. */
  readonly host: HTMLElement;
  /** Puts it where the words are now; takes it away where they are out of sight. */
  placeAt(words: SelectedWords): void;
  remove(): void;
}

/** The bar, not yet in the document. */
export function createButtonBar(document: Document, name: string, buttons: readonly BarButton[]): ButtonBar {
  const host = createHost(document, 'buttons', BUTTON_STYLES);
  const bar = document.createElement('div');
  bar.role = 'group';
  bar.ariaLabel = name;
  bar.append(...buttons.map((button) => buttonOf(document, button)));
  host.root.append(bar);
  // The selection is to stay, and the focus where it is.
  onOwn(bar, 'mousedown', (event) => event.preventDefault());
  let shown: AbortController | null = null;
  const remove = () => {
    shown?.abort();
    shown = null;
    host.remove();
  };
  return {
    host: host.element,
    placeAt(words) {
      host.attach();
      const place = placeOf(bar, words);
      if (!place) return remove();
      redraw(() => {
        bar.style.translate = `${place[0]}px ${place[1]}px`;
      });
      if (shown) return;
      shown = new AbortController();
      host.watch(bar, shown.signal);
    },
    remove,
  };
}

function buttonOf(document: Document, [text, name, act]: BarButton): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = text;
  button.title = name;
  button.ariaLabel = name || null;
  onOwn(button, 'click', act);
  return button;
}

function placeOf(bar: HTMLElement, words: SelectedWords) {
  const { documentElement, defaultView } = bar.ownerDocument;
  const size = { width: bar.offsetWidth, height: bar.offsetHeight };
  // Less the scroll bar at the side; in quirks mode the root is as high as its content.
  const view = { width: documentElement.clientWidth, height: defaultView?.innerHeight ?? 0 };
  return buttonPlace([...words.range.getClientRects()], words.isBackward, size, view);
}
