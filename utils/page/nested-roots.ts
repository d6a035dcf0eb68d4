/** A page of frames has a handful; an endless chain of frames or shadow roots is not followed. */
const MAX_ROOTS = 50;

export type TextRoot = Document | ShadowRoot;

/** Open shadow roots and same-origin frames under a document, at any depth, outer ones first. */
export function findNestedRoots(document: Document): TextRoot[] {
  const roots: TextRoot[] = [document];
  // The list grows while it is read: roots found in a root are searched in their turn.
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const nested = element.shadowRoot ?? frameDocument(element);
      if (nested && roots.length <= MAX_ROOTS) roots.push(nested);
    }
  }
  return roots.slice(1);
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
