/** The one element that is added to a page: out of its flow, without size, and closed to its styles and scripts. */

/**
 * As important as can be: a page's own rules say `* { position: static !important }` at times, and only the element's
 * style outweighs them. `all` leaves direction and bidi alone.
 */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  direction: 'ltr',
  'unicode-bidi': 'isolate',
  display: 'block',
  position: 'absolute',
  left: '0',
  top: '0',
  width: '0',
  height: '0',
  'z-index': '2147483647',
};

export interface OverlayHost {
  readonly element: HTMLElement;
  /** What everything stands in; the styles apply to it and all in it. */
  readonly root: HTMLElement;
  /** Puts the element back where the page has taken it away. */
  attach(): void;
  remove(): void;
}

const NAME = 'tashan-overlay';

/** What an overlay shows; the button beside a selection has hosts of the same name. */
export type OverlayKind = 'margin' | 'card';

/**
 * Takes away what is left of overlays whose extension is gone: nobody else would. Without a kind, the button beside a
 * selection.
 */
export function removeHosts(document: Document, kind?: OverlayKind): void {
  for (const element of document.querySelectorAll<HTMLElement>(NAME))
    if (element.dataset.kind === kind) element.remove();
}

/** Keys and clicks in the overlay are not the page's: its shortcuts and its own “click outside” stay still. */
const KEPT_INSIDE = ['keydown', 'keypress', 'keyup', 'click', 'mousedown', 'mouseup', 'pointerdown'] as const;

/** A host for the document, not yet in it. `styles` are those of everything inside. */
export function createHost(document: Document, kind: OverlayKind, styles: string): OverlayHost {
  const element = document.createElement(NAME);
  element.dataset.kind = kind;
  for (const [name, value] of Object.entries(HOST_STYLE)) element.style.setProperty(name, value, 'important');
  const shadow = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = styles;
  const root = document.createElement('div');
  root.className = 'overlay';
  root.lang = document.defaultView?.navigator.language ?? '';
  shadow.append(style, root);
  for (const type of KEPT_INSIDE) root.addEventListener(type, (event) => event.stopPropagation());
  return {
    element,
    root,
    attach() {
      if (element.parentNode !== document.documentElement) document.documentElement.append(element);
    },
    remove: () => element.remove(),
  };
}
