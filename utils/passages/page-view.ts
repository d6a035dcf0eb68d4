/** A window with all its globals: a frame's ranges can be marked only by the frame's own. */
export type PageView = Window & typeof globalThis;

/** The window a node is shown in; null where it is shown nowhere any more. */
export function viewOf(node: Node): PageView | null {
  return (node.ownerDocument ?? (node as Document)).defaultView;
}

/** The element around a document's window, where it is a frame of the same origin. */
export function frameAround(document: Document): Element | null {
  // Null for a frame of another origin, by which some browsers throw instead.
  try {
    return document.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}
