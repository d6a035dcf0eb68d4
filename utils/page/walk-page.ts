/**
 * The way through a page, in the page itself: one step a node, no recursion (pages nested 20,000 levels deep exist),
 * and a stop after every few nodes, at which the page may be given its turn.
 */
import { readHead } from './read-head';
import type { PageSkeleton, SkeletonRoot } from './skeleton';
import { SCANT_PROSE, SkeletonWriter } from './skeleton-writer';
import { isOutOfSight } from './visibility';

/** Elements without text that a reader reads. What belongs to the site and not to the page is judged later. */
const TEXTLESS = new Set(
  (
    'script style noscript template head select textarea input datalist option button svg math canvas object embed ' +
    'audio video map iframe frame noframes rt rp'
  ).split(' '),
);

/** A page of frames has a handful; an endless chain of frames or shadow roots is not followed. */
const MAX_ROOTS = 50;
/** Nodes between two stops: some tens of microseconds. */
const NODES_BETWEEN_STOPS = 40;

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

export type TextRoot = Document | ShadowRoot;

/** A walk that stops at each `yield`, to be told whether the page had its turn there. */
export type Walk<Result> = Generator<void, Result, boolean>;

/**
 * What the page holds; null where it changed under the walk so much that this has to begin anew.
 * @param found what is walked: the document, and the frames and shadow roots in it are added
 */
export function* walkPage(document: Document, found: TextRoot[] = [document]): Walk<PageSkeleton | null> {
  const url = document.URL;
  const writer = new SkeletonWriter();
  const roots: SkeletonRoot[] = [];
  // The list grows while it is read: roots found in a root are walked in their turn.
  for (const root of found) {
    if (roots.length === 1 && writer.prose >= SCANT_PROSE) break;
    const isWhole = yield* walkRoot((root as Document).body ?? root, writer, found);
    if (!isWhole) return null;
    const head = readHead(root.ownerDocument ?? (root as Document));
    roots.push({ head, content: writer.takeContent() });
  }
  return document.URL === url ? writer.finish(roots) : null;
}

/** What is told of the nodes on the way. */
export interface NodeVisitor {
  /** Whether it wants no more. */
  readonly isFull: boolean;
  open(node: Node): void;
  close(node: Node): void;
  addText(node: Text): void;
}

/**
 * Walks a root, and adds to `found` the frames and open shadow roots in it. Whether it came to the end of the root; not
 * where the page took away what it stood on.
 */
export function* walkRoot(root: Node, writer: NodeVisitor, found: TextRoot[]): Walk<boolean> {
  let node = root;
  for (let steps = 1; ; steps++) {
    let isOpen = enter(node, writer, found);
    let next = isOpen ? node.firstChild : null;
    while (next === null) {
      if (isOpen) writer.close(node);
      if (node === root || writer.isFull) return true;
      next = node.nextSibling;
      node = next ?? node.parentNode ?? root;
      isOpen = true;
    }
    node = next;
    if (steps % NODES_BETWEEN_STOPS === 0 && (yield) && !root.contains(node)) return false;
  }
}

/** Takes a node; tells whether what is inside it shall be walked. */
function enter(node: Node, writer: NodeVisitor, found: TextRoot[]): boolean {
  if (node.nodeType === TEXT_NODE) writer.addText(node as Text);
  if (node.nodeType === ELEMENT_NODE) {
    const element = node as Element;
    if (isOutOfSight(element)) return false;
    const nested = element.shadowRoot ?? frameDocument(element);
    if (nested && found.length <= MAX_ROOTS) found.push(nested);
    if (TEXTLESS.has(element.localName)) return false;
  } else if (node.firstChild === null) return false;
  writer.open(node);
  return true;
}

function frameDocument(element: Element): Document | null {
  if (element.localName !== 'iframe' && element.localName !== 'frame') return null;
  // Null for frames of another origin; some browsers throw instead.
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
}
