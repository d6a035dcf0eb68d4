/** The bar in the page while passages are marked: what they are shown for, which of them, and the way to the others. */

import type { PassageWalk } from './passage';
import { BAR_STYLES } from './passage-bar-styles';

/** What the bar says, in the interface's language. */
export interface BarTexts {
  readonly name: string;
  readonly previous: string;
  readonly next: string;
  readonly clear: string;
  place(walk: PassageWalk): string;
  /** Empty where nothing was passed over. */
  skipped(walk: PassageWalk): string;
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

const SVG = 'http://www.w3.org/2000/svg';

/** Puts the bar beside the page's body, in a shadow root of its own: neither styles the other. */
export function openPassageBar(document: Document, texts: BarTexts, actions: BarActions): PassageBar {
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, given: Record<string, string> = {}) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
    return element;
  };
  const button = (label: string, path: string, act: () => void) => {
    const made = make('button', { type: 'button', 'aria-label': label, title: label });
    made.append(drawing(document, path));
    made.addEventListener('click', act);
    return made;
  };
  const [label, place, skipped] = [make('b'), make('span'), make('i')];
  const status = make('p', { role: 'status' });
  status.append(label, place, skipped);
  const bar = make('div', { role: 'group', 'aria-label': texts.name });
  bar.append(
    status,
    button(texts.previous, UP, () => actions.step(-1)),
    button(texts.next, DOWN, () => actions.step(1)),
    button(texts.clear, CROSS, actions.clear),
  );
  const style = make('style');
  style.textContent = BAR_STYLES;
  const host = make('tashan-passages' as 'div');
  host.attachShadow({ mode: 'closed' }).append(style, bar);
  const attach = () => {
    if (!host.isConnected) document.documentElement.append(host);
  };
  attach();
  return {
    attach,
    show(walk) {
      label.textContent = label.title = walk.label;
      place.textContent = texts.place(walk);
      skipped.textContent = texts.skipped(walk);
    },
    showGone() {
      place.textContent = '';
      skipped.textContent = texts.gone;
    },
    remove: () => host.remove(),
  };
}

/** Not read out: all of a button is its name. */
function drawing(document: Document, path: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
