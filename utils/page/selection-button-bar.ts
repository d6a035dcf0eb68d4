/** The buttons beside a selection, as the page has them. */
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
}

/** Clicks and keys in the bar are not the page's: its shortcuts and its own “click outside” stay still. */
const KEPT_INSIDE = ['pointerdown', 'mousedown', 'mouseup', 'click', 'keydown'];

/** The bar, not yet in the document: in a closed root, so that neither style nor script of the page reaches it. */
export function createButtonBar(document: Document, name: string, buttons: readonly BarButton[]): ButtonBar {
  const host = document.createElement('tashan-overlay');
  // A page's own rules may be important, too: only the element's style outweighs them.
  host.style.cssText = 'all:initial!important';
  const style = document.createElement('style');
  style.textContent = BUTTON_STYLES;
  const bar = document.createElement('div');
  bar.role = 'group';
  bar.ariaLabel = name;
  bar.append(...buttons.map((button) => buttonOf(document, button)));
  host.attachShadow({ mode: 'closed' }).append(style, bar);
  for (const type of KEPT_INSIDE) bar.addEventListener(type, (event) => event.stopPropagation());
  // The selection is to stay, and the focus where it is.
  bar.onmousedown = (event) => event.preventDefault();
  return { host, placeAt: (words) => placeBar(host, bar, words) };
}

function buttonOf(document: Document, [text, name, act]: BarButton): HTMLElement {
  const button = document.createElement('button');
  button.textContent = text;
  button.title = name;
  button.ariaLabel = name || null;
  button.onclick = act;
  return button;
}

function placeBar(host: HTMLElement, bar: HTMLElement, words: SelectedWords): void {
  const { documentElement, defaultView } = host.ownerDocument;
  documentElement.append(host);
  const size = { width: bar.offsetWidth, height: bar.offsetHeight };
  // Less the scroll bar at the side; in quirks mode the root is as high as its content.
  const view = { width: documentElement.clientWidth, height: defaultView?.innerHeight ?? 0 };
  const place = buttonPlace([...words.range.getClientRects()], words.isBackward, size, view);
  if (place) bar.style.translate = `${place[0]}px ${place[1]}px`;
  else host.remove();
}
