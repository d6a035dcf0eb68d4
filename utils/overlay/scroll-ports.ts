/**
 * What the page scrolls by itself: boxes with a scroll bar of their own, and frames of the same origin. Marks of such a
 * port move with what is scrolled in it, and are out of sight where that is.
 */
import { type Box, intersection, shifted } from './box';

export interface ScrollPort {
  /** The box or frame; null for what is fixed to the window. */
  readonly element: Element | null;
  readonly parent: ScrollPort | null;
}

const SCROLLING = /auto|scroll|overlay/;

/** Finds the port of an element, each question asked once. Null where it scrolls with the page. */
export class PortFinder {
  private readonly known = new Map<Element, ScrollPort | null>();
  private readonly ports = new Map<Element | null, ScrollPort>();

  constructor(private readonly top: Document) {}

  portOf(element: Element): ScrollPort | null {
    const chain: Element[] = [];
    let at: Element | null = element;
    while (at && !this.known.has(at)) {
      chain.push(at);
      at = parentOf(at);
    }
    let port: ScrollPort | null = at ? (this.known.get(at) ?? null) : this.portOfRoot(element.ownerDocument);
    for (const one of chain.reverse()) {
      port = this.portWithin(one, port);
      this.known.set(one, port);
    }
    return port;
  }

  /** What an element's own children scroll in. */
  private portWithin(element: Element, outer: ScrollPort | null): ScrollPort | null {
    const { position, overflowY } = element.ownerDocument.defaultView?.getComputedStyle(element) ?? {};
    const port = position === 'fixed' && element.ownerDocument === this.top ? this.port(null, null) : outer;
    return SCROLLING.test(overflowY ?? '') && isScrolledItself(element) ? this.port(element, port) : port;
  }

  private portOfRoot(document: Document): ScrollPort | null {
    const frame = document === this.top ? null : (document.defaultView?.frameElement ?? null);
    return frame && this.port(frame, this.portOf(frame));
  }

  private port(element: Element | null, parent: ScrollPort | null): ScrollPort {
    const port = this.ports.get(element) ?? { element, parent };
    this.ports.set(element, port);
    return port;
  }
}

/** Up through shadow roots; not out of frames. */
function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  return (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}

/** What the root and, in its place, the body are told of scrolling is the window's. */
function isScrolledItself(element: Element): boolean {
  const { ownerDocument } = element;
  const view = ownerDocument.defaultView;
  if (element === ownerDocument.documentElement) return false;
  if (element !== ownerDocument.body || !view) return true;
  return view.getComputedStyle(ownerDocument.documentElement).overflowY !== 'visible';
}

export interface PortView {
  /** What of it is in sight, in the coordinates of the top window. */
  readonly sight: Box;
  /** Where its content begins: the corner of what is scrolled, in the same coordinates. */
  readonly x: number;
  readonly y: number;
}

const isFrame = (element: Element): element is HTMLIFrameElement => /^i?frame$/.test(element.localName);

/** Where a port stands now. */
export function viewOf({ element, parent }: ScrollPort, window: Window): PortView {
  const all = { left: 0, top: 0, right: window.innerWidth, bottom: window.innerHeight };
  if (element === null) return { sight: all, x: 0, y: 0 };
  const { x, y } = originOf(element.ownerDocument, window);
  const { left, top } = element.getBoundingClientRect();
  const { clientLeft, clientTop, clientWidth, clientHeight } = element;
  const corner = { left: left + clientLeft, top: top + clientTop };
  const own = { ...corner, right: corner.left + clientWidth, bottom: corner.top + clientHeight };
  const box = shifted(own, x, y);
  const sight = parent ? intersection(box, viewOf(parent, window).sight) : box;
  const scrolled = isFrame(element) ? frameScroll(element) : { x: element.scrollLeft, y: element.scrollTop };
  return { sight, x: box.left - scrolled.x, y: box.top - scrolled.y };
}

function frameScroll({ contentWindow }: HTMLIFrameElement) {
  return { x: contentWindow?.scrollX ?? 0, y: contentWindow?.scrollY ?? 0 };
}

/** Where a document's window has its corner in the top window. */
export function originOf(document: Document, top: Window): { x: number; y: number } {
  const frame = document === top.document ? null : document.defaultView?.frameElement;
  if (!frame) return { x: 0, y: 0 };
  const { x, y } = originOf(frame.ownerDocument, top);
  const { left, top: above } = frame.getBoundingClientRect();
  return { x: x + left + frame.clientLeft, y: y + above + frame.clientTop };
}

/** What tells of its scrolling. */
export function scrollTargetOf({ element }: ScrollPort): EventTarget | null {
  return element && isFrame(element) ? element.contentDocument : element;
}
