/** `getSelection` of a shadow root, which only Chromium has. */
type SelectingRoot = ShadowRoot & { getSelection?(): Selection | null };

/**
 * What is selected in a window, or null. In Chromium its own selection is empty where the words stand in an open shadow
 * root: it has their text, but says only where the root's host is, and the root itself has the selection.
 */
export function selectionIn(window: Window): Selection | null {
  let selection = window.getSelection();
  while (selection?.isCollapsed && selection.toString() !== '') {
    const inner = innerSelection(selection);
    if (!inner) return selection;
    selection = inner;
  }
  return selection;
}

function innerSelection({ anchorNode, anchorOffset }: Selection): Selection | null {
  const host = anchorNode?.childNodes[anchorOffset] as Partial<Element> | undefined;
  const root = host?.shadowRoot as SelectingRoot | null | undefined;
  return root?.getSelection?.() ?? null;
}
